/** What the service reads from topics. */
package org.motcua.deadline.messaging;
