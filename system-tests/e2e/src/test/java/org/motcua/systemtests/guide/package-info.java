/** The clerk's guide, run as it is written. */
package org.motcua.systemtests.guide;
