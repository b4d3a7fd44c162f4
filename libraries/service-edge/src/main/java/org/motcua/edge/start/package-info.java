/** What a service looks at before it serves. */
package org.motcua.edge.start;
