package org.motcua.contract;

/** The topics, all with 12 partitions and the broker's append time as record time. */
public final class Topics {

    /** {@link DossierCommit}s, keyed by dossier code, kept for ever. */
    public static final String INTAKE_DOSSIER = "intake.dossier.v1";

    /** {@link CatalogueEntry}s, keyed by {@link CatalogueEntry#key()}, compacted. */
    public static final String INTAKE_CATALOGUE = "intake.catalogue.v1";

    /** {@link DossierJudgement}s, keyed by dossier code, compacted. */
    public static final String DEADLINE_DOSSIER = "deadline.dossier.v1";

    /** Fixed, so that a dossier never changes its partition. */
    public static final int PARTITIONS = 12;

    private Topics() {}

    /** Topic of the {@link Heartbeat}s of a service, keyed by service, compacted. */
    public static String heartbeat(String service) {
        return service + ".heartbeat.v1";
    }
}
