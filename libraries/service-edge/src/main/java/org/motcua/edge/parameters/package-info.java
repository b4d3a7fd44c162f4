/** Parameters, cursors and moments as every service reads them. */
package org.motcua.edge.parameters;
