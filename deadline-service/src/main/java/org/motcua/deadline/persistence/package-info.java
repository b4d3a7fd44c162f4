/** PostgreSQL adapters. Bulk writes go by binary {@code COPY}; SQL compares stored moments and judges nothing. */
package org.motcua.deadline.persistence;
