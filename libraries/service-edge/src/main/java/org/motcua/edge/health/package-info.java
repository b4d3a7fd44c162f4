/** How the service tells whether it is well. */
package org.motcua.edge.health;
