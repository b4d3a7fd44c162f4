/** What the REST resources of the services share: problems, parameters, cursors, moments and what a caller may see. */
package org.motcua.edge.problem;
