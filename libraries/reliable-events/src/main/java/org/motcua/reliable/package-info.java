/**
 * Events that are neither lost nor applied twice: what a service writes to its outbox with its own transaction reaches
 * the topic in order per key; what it reads is applied in one transaction with the consumer position.
 *
 * <p>Invariants: one relay leader per database, chosen by an advisory lock, which reads unsent rows and never "id
 * greater than the last". Positions move by compare-and-set, so a fenced consumer cannot write. A record that cannot
 * be applied is parked with its reason; later records of its key wait, all others flow.
 */
package org.motcua.reliable;
