/** Where personal data must not be: other databases, topics, logs, metrics, files. Searched for what was planted. */
package org.motcua.systemtests.privacy;
