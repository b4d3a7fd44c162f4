package org.motcua.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * PostgreSQL, Kafka, the identity provider and the three services, started and stopped together. They end with this JVM,
 * however it ends; their state stays in {@link LocalConfig#home()} for the next start.
 */
public final class LocalStack implements AutoCloseable {

    private final LocalConfig config;
    private final StartReport report;
    private final HomeLock lock;
    private final List<ServiceProcess> services;
    private LocalPostgres postgres;
    private LocalKafka kafka;
    private LocalIdentity identity;
    private KeepingAlive keeping;
    private boolean closed;

    private LocalStack(LocalConfig config, StartReport report) {
        this.config = config;
        this.report = report;
        this.services = new CopyOnWriteArrayList<>(List.of(
                ServiceProcess.of(config, "intake-service", config.intakePort()),
                ServiceProcess.of(config, "deadline-service", config.deadlinePort()),
                ServiceProcess.of(config, "reporting-service", config.reportingPort())));
        this.lock = HomeLock.of(config.home());
    }

    /**
     * Starts everything and returns when all services are ready.
     *
     * @throws LocalFailure when a part cannot start; what was started is stopped again
     */
    public static LocalStack start(LocalConfig config) {
        return start(config, StartReport.SILENT, () -> {});
    }

    /** @param afterShutdown called when this JVM ends by a signal or {@code System.exit}, after the stack was stopped */
    static LocalStack start(LocalConfig config, StartReport report, Runnable afterShutdown) {
        LocalStack stack = new LocalStack(config, report);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            afterShutdown.run();
        }));
        try {
            stack.clearTheWay();
            stack.open();
            return stack;
        } catch (LocalFailure e) {
            stack.close();
            throw e;
        } catch (CompletionException e) {
            stack.close();
            throw e.getCause() instanceof LocalFailure failure
                    ? failure
                    : new LocalFailure("The local stack did not start", e.getCause());
        }
    }

    /** A server left by a killed launcher would hold a port; better to hear of all taken ports before anything starts. */
    private void clearTheWay() {
        new StalePostmaster(config.postgresData()).stop();
        Ports.requireFree(config.neededPorts());
    }

    private void open() {
        PersonalKeyFile.make(config.personalKeys());
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(this::startPostgres),
                        CompletableFuture.runAsync(this::startKafka),
                        CompletableFuture.runAsync(this::startIdentity))
                .join();
        List<CompletableFuture<Void>> ready = new ArrayList<>();
        for (ServiceProcess service : services) {
            startUnlessClosed(service);
            ready.add(CompletableFuture.runAsync(() -> {
                service.awaitReady();
                report.isUp(service.name(), service.baseUri().toString());
            }));
        }
        ready.forEach(CompletableFuture::join);
    }

    private void startPostgres() {
        keep(LocalPostgres.start(config.postgresData(), config.postgresPort()));
        List.of("intake", "deadline", "reporting").forEach(postgres::createDatabase);
        report.isUp("PostgreSQL", "localhost:" + config.postgresPort());
    }

    private void startKafka() {
        keep(LocalKafka.start(config.home().resolve("kafka"), config.kafkaPort()));
        report.isUp("Kafka", kafka.bootstrap());
    }

    private void startIdentity() {
        keep(LocalIdentity.start(config.identityPort(), config.home().resolve("identity-key.json")));
        report.isUp("identity", identity.issuer().toString());
    }

    /** The database server. */
    public LocalPostgres postgres() {
        return postgres;
    }

    /** The broker. */
    public LocalKafka kafka() {
        return kafka;
    }

    /** The identity provider. */
    public LocalIdentity identity() {
        return identity;
    }

    /** intake-service. */
    public ServiceProcess intake() {
        return services.get(0);
    }

    /** deadline-service. */
    public ServiceProcess deadline() {
        return services.get(1);
    }

    /** reporting-service. */
    public ServiceProcess reporting() {
        return services.get(2);
    }

    /** Starts a further instance of intake-service over the same database and broker; it is stopped with the stack. */
    public ServiceProcess anotherIntake() {
        LocalConfig other = config.forAnotherIntake();
        ServiceProcess service =
                ServiceProcess.of(other, "intake-service", other.intakePort(), "intake-service-" + other.intakePort());
        services.add(service);
        startUnlessClosed(service);
        service.awaitReady();
        return service;
    }

    /** The configuration it was started with. */
    public LocalConfig config() {
        return config;
    }

    /** An administrator without unit, as a caller of the service. */
    public LocalClient administrator(ServiceProcess service) {
        return new LocalClient(service.baseUri(), identity.token("administrator", null));
    }

    /**
     * Waits until what intake has recorded is counted in reporting.
     *
     * @throws LocalFailure when that takes longer than the limit
     */
    public void awaitCaughtUp(Duration limit) {
        new CatchingUp(this).await(limit);
    }

    /**
     * From now on starts each part again that ends, with a pause that doubles, and gives up one that has ended too often
     * within a minute.
     *
     * @param out gets a line for each end, start and giving up
     */
    public synchronized void keepAlive(PrintStream out) {
        if (closed || keeping != null) {
            return;
        }
        List<Part> parts = new ArrayList<>(List.of(Part.of(postgres), Part.of(kafka), Part.of(identity)));
        services.forEach(service -> parts.add(Part.of(service)));
        keeping = KeepingAlive.of(parts, out);
    }

    /** Stops everything in order: services, then what they use. Stopping twice is no fault. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (keeping != null) {
            keeping.close();
        }
        services.parallelStream().forEach(ServiceProcess::stop);
        closeAll(kafka, identity, postgres, lock);
    }

    private static void closeAll(AutoCloseable... parts) {
        for (AutoCloseable part : parts) {
            try {
                if (part != null) {
                    part.close();
                }
            } catch (Exception e) {
                System.getLogger(LocalStack.class.getName()).log(System.Logger.Level.WARNING, "while stopping", e);
            }
        }
    }

    private synchronized void startUnlessClosed(ServiceProcess service) {
        if (!closed) {
            service.start();
        }
    }

    /** A part that came up while the stack was being stopped is stopped as well. */
    private synchronized void keep(AutoCloseable part) {
        switch (part) {
            case LocalPostgres started -> postgres = started;
            case LocalKafka started -> kafka = started;
            case LocalIdentity started -> identity = started;
            default -> throw new IllegalArgumentException(part.toString());
        }
        if (closed) {
            closeAll(part);
        }
    }
}
