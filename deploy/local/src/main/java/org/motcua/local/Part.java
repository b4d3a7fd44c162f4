package org.motcua.local;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * One part of the stack as who keeps it alive sees it.
 *
 * @param name for the person at the terminal
 * @param log where it says why it ended
 * @param alive whether it runs
 * @param ending how it ended, such as {@code with exit code 137}; empty when that is not known
 * @param startAgain clears what is left of it and starts it on the same state; returns when it serves, throws a
 *     {@link LocalFailure} when it does not
 */
record Part(String name, String log, BooleanSupplier alive, Supplier<String> ending, Runnable startAgain) {

    static Part of(ServiceProcess service) {
        return new Part(
                service.name(), service.log().toString(), service::isAlive, service::ending, service::startAgain);
    }

    static Part of(LocalPostgres postgres) {
        return new Part("PostgreSQL", postgres.log().toString(), postgres::isAlive, () -> "", postgres::startAgain);
    }

    static Part of(LocalKafka kafka) {
        return new Part("Kafka", kafka.log().toString(), kafka::isAlive, kafka::ending, kafka::startAgain);
    }

    static Part of(LocalIdentity identity) {
        return new Part("identity", "the lines above", identity::isAlive, () -> "", identity::startAgain);
    }
}
