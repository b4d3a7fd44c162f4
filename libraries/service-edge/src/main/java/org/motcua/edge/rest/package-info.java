/** What an operator, or a caller who waits for the services to catch up, sees of the events; parked records. */
package org.motcua.edge.rest;
