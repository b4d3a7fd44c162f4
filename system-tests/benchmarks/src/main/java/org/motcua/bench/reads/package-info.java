/**
 * What reading costs as the record grows: the sample year once, twelve times, 122 times. It is imported once over HTTP; its
 * copies are made in the databases, so that they are there in minutes, and are dossiers in every respect but one: the topics
 * have no records of them.
 */
package org.motcua.bench.reads;
