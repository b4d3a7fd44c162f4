/** What the outbox and the consumers share of the Kafka clients. */
package org.motcua.reliable.kafka;
