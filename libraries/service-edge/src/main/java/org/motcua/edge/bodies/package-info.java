/**
 * How requests come in: their bodies are read whole before a worker thread is taken, within seconds and bounds, so that
 * whoever sends half a body holds nothing that others need.
 */
package org.motcua.edge.bodies;
