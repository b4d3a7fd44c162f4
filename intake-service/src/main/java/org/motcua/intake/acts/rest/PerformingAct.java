package org.motcua.intake.acts.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Predicate;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.acts.application.ActOutcome;
import org.motcua.intake.acts.application.ActOutcome.OutOfDate;
import org.motcua.intake.acts.application.ActOutcome.Recorded;
import org.motcua.intake.acts.application.ActOutcome.Refused;
import org.motcua.intake.acts.application.ActOutcome.SupervisorsOnly;
import org.motcua.intake.acts.application.ActOutcome.Unfitting;
import org.motcua.intake.acts.application.ActOutcome.Unknown;
import org.motcua.intake.acts.application.CorrectingApplicant;
import org.motcua.intake.acts.application.CorrectingDossier;
import org.motcua.intake.acts.application.DossierCall;
import org.motcua.intake.acts.application.RecordingAct;
import org.motcua.intake.acts.corrections.Correction;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.acts.domain.CounterAct;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.rest.AskedCode;
import org.motcua.intake.record.rest.SigningOfficer;
import org.motcua.intake.record.rest.Versions;

/** Has acts and corrections recorded for the caller of the current request; answers with the dossier or a problem. */
@Singleton
public class PerformingAct {

    private final RecordingAct recording;
    private final CorrectingDossier correcting;
    private final CorrectingApplicant applicant;
    private final PresentingDossier presenting;
    private final SecurityIdentity identity;
    private final CallerScope caller;
    private final SigningOfficer officer;

    PerformingAct(
            RecordingAct recording,
            CorrectingDossier correcting,
            CorrectingApplicant applicant,
            PresentingDossier presenting,
            SecurityIdentity identity,
            CallerScope caller,
            SigningOfficer officer) {
        this.recording = recording;
        this.correcting = correcting;
        this.applicant = applicant;
        this.presenting = presenting;
        this.identity = identity;
        this.caller = caller;
        this.officer = officer;
    }

    /**
     * Performs the act.
     *
     * @param code    as in the path
     * @param ifMatch the header
     * @param at      when it happened, null for now
     */
    Response perform(String code, String ifMatch, Instant at, CounterAct act) throws SQLException {
        if (!ActPaths.mayDo(act.kind(), identity.getRoles())) {
            throw new ProblemException(403, "forbidden", null);
        }
        DossierCall call = call(code, ifMatch);
        return answer(call.code(), recording.record(call, act, at));
    }

    /** Makes the correction. */
    public Response correct(String code, String ifMatch, Correction correction) throws SQLException {
        DossierCall call = call(code, ifMatch);
        return answer(call.code(), correcting.correct(call, correction, ActPaths.corrector(identity.getRoles())));
    }

    /** Corrects the parts of the applicant's details that are given. */
    public Response correct(String code, String ifMatch, Details right, String reason) throws SQLException {
        DossierCall call = call(code, ifMatch);
        return answer(call.code(), applicant.correct(call, right, reason));
    }

    private DossierCall call(String code, String ifMatch) throws SQLException {
        long seen = Versions.seen(ifMatch);
        officer.note();
        return new DossierCall(AskedCode.ofDossier(code), seen, caller.account(), visible(caller));
    }

    /** The units that the caller sees, asked for before a transaction begins. */
    public static Predicate<String> visible(CallerScope caller) {
        return caller.units()::contains;
    }

    private Response answer(String code, ActOutcome outcome) {
        return switch (outcome) {
            case Recorded recorded -> presenting.answer(200, code, recorded.dossier());
            case Unknown _ -> throw new ProblemException(404, "not-found", "code");
            case OutOfDate old -> throw Versions.outOfDate(old.version());
            case Refused refused -> throw presenting.notAllowed(code, refused);
            case SupervisorsOnly only ->
                throw new ProblemException(
                        403, "supervisors-only", null, only.why().arguments().toArray());
            case Unfitting unfitting -> throw unfit(unfitting.why());
        };
    }

    private static ProblemException unfit(Unfit why) {
        return new ProblemException(
                422, why.code(), why.field(), why.arguments().toArray());
    }
}
