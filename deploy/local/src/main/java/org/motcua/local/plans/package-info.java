/**
 * How PostgreSQL answers: for tests that load many rows and look at what a query reads of them, so that a list without an
 * index fails a test and not a desk.
 */
package org.motcua.local.plans;
