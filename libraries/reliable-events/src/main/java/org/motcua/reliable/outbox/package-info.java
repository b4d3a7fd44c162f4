/**
 * Events on their way out: stored with the transaction that they tell of, relayed to the broker by one leader per
 * database, in order per key, at once when idle and in batches under load.
 */
package org.motcua.reliable.outbox;
