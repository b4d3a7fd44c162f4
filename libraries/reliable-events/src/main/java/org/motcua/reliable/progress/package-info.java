/** How far the consumers of this service are, and what they leave behind: lag, parked records, epochs seen. */
package org.motcua.reliable.progress;
