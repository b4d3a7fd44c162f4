/**
 * Records on their way in: read in batches, applied in one transaction with the positions, which move by
 * compare-and-set. What cannot be applied is parked with its reason; later records of its key wait, others flow.
 */
package org.motcua.reliable.consumer;
