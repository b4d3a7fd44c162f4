/** The headers that every answer of every service has. */
package org.motcua.edge.headers;
