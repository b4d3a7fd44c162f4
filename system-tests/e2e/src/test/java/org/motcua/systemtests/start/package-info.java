/** With what a service does not start. */
package org.motcua.systemtests.start;
