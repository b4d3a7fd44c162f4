package org.motcua.intake.acts.rest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.motcua.intake.acts.corrections.Corrector;
import org.motcua.intake.acts.domain.ActKind;
import org.motcua.intake.record.rest.Roles;

/** The one place that tells where each act is done and who may do it; the supervisor may do all. */
public final class ActPaths {

    public static final String DOSSIERS = "/api/v1/dossiers/";
    private static final String STEP = "{step}";

    /** The desk at the front door: takes dossiers in, talks to applicants, hands results out. */
    private static final List<String> FRONT = List.of(Roles.COUNTER, Roles.SUPERVISOR);
    /** The desks behind it: do the work. */
    private static final List<String> BACK = List.of(Roles.OFFICER, Roles.SUPERVISOR);
    /** What either may have to do. */
    private static final List<String> BOTH = List.of(Roles.COUNTER, Roles.OFFICER, Roles.SUPERVISOR);

    private record Place(String name, String path, List<String> roles) {}

    private static final Map<ActKind, Place> PLACES = new EnumMap<>(Map.ofEntries(
            entry(ActKind.RECEPTION, "reception", FRONT),
            entry(ActKind.REFUSAL, "refusal", FRONT),
            entry(ActKind.PROCESSING, "processing", BACK),
            entry(ActKind.ASSIGNMENT, "assignment", BOTH),
            entry(ActKind.SUPPLEMENT_REQUEST, "supplement-requests", BOTH),
            entry(ActKind.SUPPLEMENT_COMPLETION, "supplement-completion", BOTH),
            entry(ActKind.PAYMENT_REQUEST, "payment-requests", BOTH),
            entry(ActKind.PAYMENT_COMPLETION, "payment-completion", BOTH),
            entry(ActKind.EXTENSION, "extensions", BACK),
            entry(ActKind.TRANSFER, "transfer", BOTH),
            entry(ActKind.TRANSFER_RECEIPT, "transfer-receipt", BOTH),
            Map.entry(ActKind.STEP_START, new Place("step-start", "steps/{step}/start", BACK)),
            Map.entry(ActKind.STEP_COMPLETION, new Place("step-completion", "steps/{step}/completion", BACK)),
            entry(ActKind.RESOLUTION, "resolution", BACK),
            entry(ActKind.HAND_OVER, "hand-over", FRONT),
            entry(ActKind.WITHDRAWAL, "withdrawal", FRONT),
            entry(ActKind.STOP, "stop", BACK),
            entry(ActKind.VOID, "void", List.of(Roles.SUPERVISOR))));

    private ActPaths() {}

    private static Map.Entry<ActKind, Place> entry(ActKind kind, String name, List<String> roles) {
        return Map.entry(kind, new Place(name, name, roles));
    }

    /** The roles whose act it is. */
    static List<String> roles(ActKind kind) {
        return PLACES.get(kind).roles();
    }

    public static boolean mayDo(ActKind kind, Set<String> roles) {
        return roles(kind).stream().anyMatch(roles::contains);
    }

    /** A caller with these roles, as somebody who corrects. */
    static Corrector corrector(Set<String> roles) {
        Set<ActKind> own = EnumSet.noneOf(ActKind.class);
        PLACES.keySet().stream().filter(kind -> mayDo(kind, roles)).forEach(own::add);
        return new Corrector(roles.contains(Roles.SUPERVISOR), own);
    }

    static String name(ActKind kind) {
        return PLACES.get(kind).name();
    }

    /** The address of the act; of a step that is not known yet it is a template. */
    static String href(String code, ActKind kind) {
        return DOSSIERS + code + "/" + PLACES.get(kind).path();
    }

    static String href(String code, ActKind kind, String step) {
        return href(code, kind).replace(STEP, step);
    }
}
