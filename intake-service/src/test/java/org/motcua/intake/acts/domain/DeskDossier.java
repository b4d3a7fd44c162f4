package org.motcua.intake.acts.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.motcua.contract.Channel;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact;
import org.motcua.intake.acts.corrections.Correction;
import org.motcua.intake.acts.corrections.Corrector;
import org.motcua.intake.acts.corrections.DecidingCorrection;
import org.motcua.intake.acts.domain.ActDecision.Allowed;
import org.motcua.intake.acts.domain.ActDecision.NotAllowed;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.acts.domain.CounterAct.Assignment;
import org.motcua.intake.acts.domain.CounterAct.Extension;
import org.motcua.intake.acts.domain.CounterAct.Plain;
import org.motcua.intake.acts.domain.CounterAct.StepCompletion;
import org.motcua.intake.acts.domain.CounterAct.StepStart;
import org.motcua.intake.acts.domain.CounterAct.Transfer;
import org.motcua.intake.acts.domain.CounterAct.Voiding;
import org.motcua.intake.acts.domain.CounterAct.WithText;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.catalogue.domain.Rules;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.domain.NewFact;
import org.motcua.legalclock.WorkCalendar;

/** A dossier on a desk whose clock the test sets: submitted online on Monday 3 June 2024 at 8 o'clock. */
public final class DeskDossier {

    public static final Instant START = Instant.parse("2024-06-03T08:00:00+07:00");
    static final ActRules RULES =
            new ActRules(2, Duration.ofDays(7), Duration.ofMinutes(2), Duration.ofHours(24), Rules.LETTER_DATES);
    public static final Corrector SUPERVISOR = new Corrector(true, Set.of(ActKind.values()));
    public static final Corrector CLERK = new Corrector(false, Set.of(ActKind.values()));

    private static final DossierClocks CLOCKS = new DossierClocks(WorkCalendar.shipped());

    private final CatalogueRules catalogue;
    private final List<DossierEvent> events = new ArrayList<>();
    private Instant now = START;

    private DossierNow dossier;

    private DeskDossier(CatalogueRules catalogue) {
        this.catalogue = catalogue;
    }

    public static DeskDossier submitted() {
        return submitted(Rules.CATALOGUE);
    }

    public static DeskDossier submitted(CatalogueRules catalogue) {
        DeskDossier desk = new DeskDossier(catalogue);
        desk.record(NewFact.of(START, desk.submission(Channel.ONLINE)));
        return desk;
    }

    /** Handed in and received at one moment, and recorded so. */
    public static DeskDossier entered(Channel channel) {
        DeskDossier desk = new DeskDossier(Rules.CATALOGUE);
        desk.record(NewFact.of(START, desk.submission(channel)));
        desk.record(NewFact.of(
                START, new OpeningFacts(desk.catalogue).reception(Rules.UNIT, Rules.PROCEDURE, channel, START)));
        return desk;
    }

    /** Of this record, with its last moment as the present. */
    public static DeskDossier of(List<DossierEvent> events) {
        DeskDossier desk = new DeskDossier(Rules.CATALOGUE);
        desk.events.addAll(events);
        desk.now = events.getLast().recordedAt();
        return desk;
    }

    private DossierFact submission(Channel channel) {
        return new OpeningFacts(catalogue).submission(Rules.UNIT, Rules.PROCEDURE, channel, null, null);
    }

    public static DeskDossier received() {
        return submitted().did(ActKind.RECEPTION);
    }

    /** An act of this kind as a clerk would put it. */
    public static CounterAct example(ActKind kind) {
        return switch (kind) {
            case ASSIGNMENT -> new Assignment("officer-7");
            case EXTENSION -> new Extension(Instant.parse("2024-07-31T17:00:00+07:00"), null, "Chờ ý kiến");
            case TRANSFER -> new Transfer(Rules.OTHER_UNIT, null);
            case STEP_START -> new StepStart("tham-dinh", null);
            case STEP_COMPLETION -> new StepCompletion("tham-dinh");
            case VOID -> new Voiding("H15.101-240603-0001", "Trùng");
            case REFUSAL, SUPPLEMENT_REQUEST, PAYMENT_REQUEST, WITHDRAWAL, STOP -> new WithText(kind, "Lý do");
            default -> new Plain(kind);
        };
    }

    /** Lets time pass. */
    public DeskDossier after(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    public Instant clock() {
        return now;
    }

    /** Does an act an hour later. */
    public DeskDossier did(ActKind kind) {
        return after(Duration.ofHours(1)).did(example(kind), null);
    }

    /** Does an act at a moment, null for now. */
    public DeskDossier did(CounterAct act, Instant at) {
        ActDecision decision = tries(act, at);
        if (!(decision instanceof Allowed allowed)) {
            throw new AssertionError("refused: " + decision);
        }
        allowed.facts().forEach(this::record);
        return this;
    }

    public ActDecision tries(ActKind kind) {
        return tries(example(kind), null);
    }

    public ActDecision tries(CounterAct act, Instant at) {
        return tries(act, at, unit -> true);
    }

    /** @param desks the units for which the clerk acts */
    public ActDecision tries(CounterAct act, Instant at, Predicate<String> desks) {
        return new DecidingAct(catalogue, RULES, desks).decide(now(), act, at, now);
    }

    public ActDecision tries(Correction correction, Corrector who) {
        return tries(correction, who, unit -> !unit.equals(Rules.HIDDEN_UNIT));
    }

    public ActDecision tries(Correction correction, Corrector who, Predicate<String> visible) {
        return new DecidingCorrection(catalogue, RULES, visible).decide(events, correction, who, now);
    }

    public DeskDossier corrected(Correction correction, Corrector who) {
        ActDecision decision = tries(correction, who);
        if (!(decision instanceof Allowed allowed)) {
            throw new AssertionError("refused: " + decision);
        }
        allowed.facts().forEach(this::record);
        return this;
    }

    /** The code of a refusal, null when there was none. */
    public static String refusal(ActDecision decision) {
        return switch (decision) {
            case NotAllowed why -> why.code();
            case Unfit why -> why.code();
            case ActDecision.NeedsSupervisor why -> "supervisors-only";
            case Allowed allowed -> null;
        };
    }

    private void record(NewFact fact) {
        Instant at = fact.at() == null ? now : fact.at();
        events.add(new DossierEvent(events.size() + 1L, at, now, "test", "-", fact.fact()));
        dossier = null;
    }

    public DossierNow now() {
        if (dossier == null) {
            dossier = DossierNow.of(History.ofEvents(events), CLOCKS);
        }
        return dossier;
    }
}
