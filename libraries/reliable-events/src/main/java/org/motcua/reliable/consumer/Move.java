package org.motcua.reliable.consumer;

import org.apache.kafka.common.TopicPartition;

/** A partition's position before and after a batch; positions are the offsets of the next record to apply. */
record Move(TopicPartition partition, long from, long to) {}
