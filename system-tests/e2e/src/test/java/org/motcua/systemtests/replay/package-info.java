/** The sample year's dossiers lived once more, act by act over REST, as a counter would have done it. */
package org.motcua.systemtests.replay;
