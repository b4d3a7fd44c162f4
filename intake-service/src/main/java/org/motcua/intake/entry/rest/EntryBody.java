package org.motcua.intake.entry.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.motcua.contract.Channel;
import org.motcua.intake.entry.domain.DossierEntry;
import org.motcua.intake.record.codes.DossierCode;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.HandedIn;
import org.motcua.intake.record.domain.HandedIn.Paper;
import org.motcua.intake.record.domain.HandedIn.PaperForm;
import org.motcua.intake.record.domain.HandedIn.ReturnBy;
import org.motcua.intake.record.rest.BodyNode;

/** The JSON of a dossier to be entered; a problem names the field by its path. */
record EntryBody(BodyNode body) {

    private static final int MAX_PAPERS = 200;
    private static final int MAX_QUANTITY = 9_999;
    private static final int MAX_SETS = 99;
    private static final Set<String> FIELDS = new TreeSet<>(Set.of(
            "applicant",
            "channel",
            "level",
            "papers",
            "procedure",
            "receive",
            "receivedAt",
            "returnBy",
            "sets",
            "submittedAt",
            "unit"));
    private static final Set<String> OF_APPLICANT =
            new TreeSet<>(Set.of("address", "email", "identityNumber", "kind", "name", "phone"));
    private static final Set<String> OF_PAPER = new TreeSet<>(Set.of("form", "name", "quantity"));
    private static final JsonMapper CANONICAL =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    /** The kinds of applicant, in the order of their national codes from 0 on. */
    enum ApplicantKind {
        CITIZEN,
        ENTERPRISE,
        HOUSEHOLD_BUSINESS
    }

    /** A digest of all that the body says, whatever the order of its fields and the space between them. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(CANONICAL.writeValueAsBytes(body.json()));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("JSON that was read can be written", e);
        }
    }

    DossierEntry entry() {
        body.onlyFields(FIELDS);
        Channel channel = body.field("channel").choice(Channel.class);
        Instant receivedAt = body.field("receivedAt").momentOrNull();
        BodyNode receive = body.field("receive");
        boolean received = receive.isAbsent() ? receivedAt != null || channel != Channel.ONLINE : receive.flag();
        if (!received && receivedAt != null) {
            throw body.field("receivedAt").fault("received-without-reception");
        }
        return new DossierEntry(
                unit(body.field("unit")),
                DossierCode.normal(body.field("procedure").text()),
                channel,
                body.field("submittedAt").momentOrNull(),
                receivedAt,
                received,
                details(),
                handedIn());
    }

    private static String unit(BodyNode node) {
        String unit = DossierCode.normal(node.text());
        if (!DossierCode.isUnit(unit)) {
            throw node.fault("not-a-code");
        }
        return unit;
    }

    private Details details() {
        BodyNode applicant = body.field("applicant");
        if (applicant.isAbsent()) {
            throw applicant.fault("required");
        }
        applicant.onlyFields(OF_APPLICANT);
        BodyNode kind = applicant.field("kind");
        BodyNode level = body.field("level");
        return new Details(
                applicant.field("name").text(),
                applicant.field("identityNumber").textOrNull(),
                applicant.field("phone").textOrNull(),
                applicant.field("email").textOrNull(),
                applicant.field("address").textOrNull(),
                kind.isAbsent() ? null : kind.choice(ApplicantKind.class).ordinal(),
                level.isAbsent() ? null : level.number(2, 4));
    }

    private HandedIn handedIn() {
        BodyNode sets = body.field("sets");
        BodyNode returnBy = body.field("returnBy");
        return new HandedIn(
                papers(body.field("papers")),
                sets.isAbsent() ? null : sets.number(1, MAX_SETS),
                returnBy.isAbsent() ? null : returnBy.choice(ReturnBy.class));
    }

    private static List<Paper> papers(BodyNode list) {
        if (list.isAbsent()) {
            return List.of();
        }
        List<Paper> papers = new ArrayList<>();
        for (BodyNode paper : list.items()) {
            if (papers.size() == MAX_PAPERS) {
                throw list.fault("too-many-items", MAX_PAPERS);
            }
            paper.onlyFields(OF_PAPER);
            BodyNode form = paper.field("form");
            BodyNode quantity = paper.field("quantity");
            papers.add(new Paper(
                    paper.field("name").text(),
                    form.isAbsent() ? null : form.choice(PaperForm.class),
                    quantity.isAbsent() ? null : quantity.number(1, MAX_QUANTITY)));
        }
        return papers;
    }
}
