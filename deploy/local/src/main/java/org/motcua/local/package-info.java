/**
 * The whole system on one machine, without containers: PostgreSQL, Kafka, an identity provider and the three services.
 *
 * <p>What {@code ./motcua up} starts and what integration, system and fault tests start is this same code. Every part is
 * the real thing: PostgreSQL with durability switched on, a Kafka broker in a JVM of its own, services from their built
 * jars. All state is below one folder, {@link org.motcua.local.LocalConfig#home()}, and survives a restart.
 *
 * <p>Processes started here do not outlive this JVM: JVMs watch a pipe ({@link org.motcua.local.Child}), and a PostgreSQL
 * left by a killed launcher is stopped by the next start on its data directory.
 */
package org.motcua.local;
