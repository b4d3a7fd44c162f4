/** What every part that keeps its state in PostgreSQL shares: transactions and how the database is told to be away. */
package org.motcua.postgres;
