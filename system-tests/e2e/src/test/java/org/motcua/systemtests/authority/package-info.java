/** Who may do what: each operation that a service publishes, against a table written by hand. */
package org.motcua.systemtests.authority;
