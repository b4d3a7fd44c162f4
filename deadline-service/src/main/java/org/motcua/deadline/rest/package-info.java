/** The queries over HTTP. Moments have the offset +07:00; lists use keyset cursors. */
package org.motcua.deadline.rest;
