package org.motcua.contract;

/** The topics, all with 12 partitions and the broker's append time as record time. */
public final class Topics {

    /** {@link DossierCommit}s, keyed by dossier code, kept for ever. */
    public static final String INTAKE_DOSSIER = "intake.dossier.v1";

    /** {@link CatalogueEntry}s, keyed by {@link CatalogueEntry#key()}, compacted. */
    public static final String INTAKE_CATALOGUE = "intake.catalogue.v1";

    /** {@link DossierJudgement}s, keyed by dossier code, compacted. */
    public static final String DEADLINE_DOSSIER = "deadline.dossier.v1";

    /** {@link Heartbeat}s of intake, keyed by service, compacted. */
    public static final String INTAKE_HEARTBEAT = "intake.heartbeat.v1";

    /** {@link Heartbeat}s of deadline, keyed by service, compacted. */
    public static final String DEADLINE_HEARTBEAT = "deadline.heartbeat.v1";

    /** Fixed, so that a dossier never changes its partition. */
    public static final int PARTITIONS = 12;

    private Topics() {}
}
