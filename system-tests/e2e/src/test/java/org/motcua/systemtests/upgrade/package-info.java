/**
 * Data of an earlier release, and that the present one goes on with it: {@code src/test/resources/saved/README.md} tells what
 * is kept and how it was made.
 */
package org.motcua.systemtests.upgrade;
