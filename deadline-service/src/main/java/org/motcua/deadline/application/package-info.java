/** One class per use case, and the ports they need. */
package org.motcua.deadline.application;
