/** Who calls, and what that caller may see. */
package org.motcua.edge.caller;
