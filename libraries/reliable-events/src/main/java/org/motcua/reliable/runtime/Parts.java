package org.motcua.reliable.runtime;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.arc.DefaultBean;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.motcua.contract.Topics;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.Outbox;
import org.motcua.reliable.RecordHandler;
import org.motcua.reliable.consumer.ConsumerRunner;
import org.motcua.reliable.consumer.ConsumerSettings;
import org.motcua.reliable.consumer.Discarding;
import org.motcua.reliable.consumer.Handlers;
import org.motcua.reliable.consumer.ListingParked;
import org.motcua.reliable.consumer.Replaying;
import org.motcua.reliable.heartbeat.HearingHeartbeats;
import org.motcua.reliable.heartbeat.SendingHeartbeats;
import org.motcua.reliable.heartbeat.SendingHeartbeats.Route;
import org.motcua.reliable.kafka.TopicEnds;
import org.motcua.reliable.kafka.TopicSetup;
import org.motcua.reliable.outbox.OutboxRelay;
import org.motcua.reliable.outbox.PostgresOutbox;
import org.motcua.reliable.progress.Backlog;
import org.motcua.reliable.progress.LagProbe;
import org.motcua.reliable.progress.MeasuringProgress;

/** Produces the library's parts, which know nothing of a container. */
@Singleton
public class Parts {

    private static final List<String> OF_CONTRACT =
            List.of(Topics.INTAKE_DOSSIER, Topics.INTAKE_CATALOGUE, Topics.DEADLINE_DOSSIER);

    @Produces
    @Singleton
    @DefaultBean
    Transactions transactions(AgroalDataSource dataSource) {
        return new Transactions(dataSource);
    }

    @Produces
    @Singleton
    TopicSetup topics(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            OutboxConfig outbox,
            ConsumerConfig consumer,
            HeartbeatConfig heartbeat,
            @ConfigProperty(name = "motcua.service") String service) {
        Set<String> topics = new HashSet<>(OF_CONTRACT);
        heartbeat.source().map(Topics::heartbeat).ifPresent(topics::add);
        heartbeat.facts().map(_ -> Topics.heartbeat(service)).ifPresent(topics::add);
        topics.addAll(outbox.topics().orElse(Set.of()));
        topics.addAll(consumer.topics().orElse(Set.of()));
        return new TopicSetup(kafka, topics);
    }

    @Produces
    @Singleton
    OutboxRelay relay(
            AgroalDataSource dataSource,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            TopicSetup topics,
            @ConfigProperty(name = "motcua.service") String service,
            OutboxConfig config) {
        return new OutboxRelay(dataSource, kafka, topics, service, config.batchSize());
    }

    @Produces
    @Singleton
    Outbox outbox(OutboxRelay relay) {
        return new PostgresOutbox(relay::wake);
    }

    @Produces
    @Singleton
    Handlers handlers(@All List<RecordHandler> handlers, ConsumerConfig config) {
        return new Handlers(handlers, config.topics().orElse(Set.of()));
    }

    @Produces
    @Singleton
    ConsumerSettings consumers(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "motcua.service") String service,
            ConsumerConfig config) {
        return new ConsumerSettings(kafka, service, config.batchSize());
    }

    @Produces
    @Singleton
    ConsumerRunner consumer(
            ConsumerSettings settings, TopicSetup topics, Transactions transactions, Handlers handlers) {
        return new ConsumerRunner(settings, topics, transactions, handlers);
    }

    @Produces
    @Singleton
    LagProbe probe(ConsumerSettings settings) {
        return new LagProbe(settings);
    }

    void close(@Disposes LagProbe probe) {
        probe.close();
    }

    @Produces
    @Singleton
    MeasuringProgress progress(Transactions transactions, Handlers handlers, LagProbe probe) {
        return new MeasuringProgress(transactions, handlers, probe);
    }

    @Produces
    @Singleton
    HearingHeartbeats hearing(
            ConsumerSettings settings, TopicSetup topics, Transactions transactions, HeartbeatConfig config) {
        return new HearingHeartbeats(
                settings::openProbe, topics, transactions, config.source().orElse(null));
    }

    @Produces
    @Singleton
    SendingHeartbeats heartbeats(
            ConsumerSettings settings,
            TopicSetup topics,
            Transactions transactions,
            Outbox outbox,
            OutboxRelay relay,
            HearingHeartbeats hearing,
            HeartbeatConfig config,
            @ConfigProperty(name = "motcua.service") String service) {
        Route route = new Route(service, config.facts().orElse(null), config.interval());
        TopicEnds ends = new TopicEnds(settings::openProbe);
        return new SendingHeartbeats(transactions, outbox, topics, ends, route, relay::leads, hearing::heard);
    }

    @Produces
    @Singleton
    Backlog backlog(Transactions transactions) {
        return new Backlog(transactions);
    }

    @Produces
    @Singleton
    ListingParked listing(Transactions transactions) {
        return new ListingParked(transactions);
    }

    @Produces
    @Singleton
    Replaying replaying(Transactions transactions, Handlers handlers, ConsumerRunner runner) {
        return new Replaying(transactions, handlers, runner);
    }

    @Produces
    @Singleton
    Discarding discarding(Transactions transactions, Handlers handlers, ConsumerRunner runner) {
        return new Discarding(transactions, handlers, runner);
    }
}
