/** The one source of the current time; it can be shifted in local runs and tests, never in production. */
package org.motcua.edge.time;
