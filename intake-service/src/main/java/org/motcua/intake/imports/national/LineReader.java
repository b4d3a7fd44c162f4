package org.motcua.intake.imports.national;

import static org.motcua.intake.imports.national.Values.moment;
import static org.motcua.intake.imports.national.Values.number;
import static org.motcua.intake.imports.national.Values.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.motcua.contract.Channel;
import org.motcua.intake.imports.domain.LineFacts;
import org.motcua.intake.record.codes.DossierCode;
import org.motcua.intake.record.domain.Acts;
import org.motcua.intake.record.domain.AskedFor;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.DossierStatus;
import org.motcua.intake.record.domain.Letter;
import org.motcua.intake.record.domain.LineField;
import org.motcua.legalclock.Closing;

/** Collects the fields of one line. */
final class LineReader {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,63}");

    private String code;
    private String unit;
    private String procedure;
    private String field;
    private Channel channel;
    private String applicantName;
    private Integer applicantKind;
    private Integer level;
    private Integer status;
    private Instant submittedAt;
    private Instant receivedAt;
    private Instant refusedAt;
    private Instant printedDueAt;
    private Instant finishedAt;
    private Instant returnedAt;
    private String refusalReason;
    private List<AskedFor> supplements = List.of();
    private List<AskedFor> payments = List.of();
    private List<Letter> letters = List.of();
    private List<String> unknownFields = List.of();

    /** Reads the field's value, the parser being at it. */
    void read(JsonParser json, String name) throws IOException {
        switch (name) {
            case LineField.CODE -> code = code(text(json, name));
            case LineField.PROCEDURE -> procedure = normal(text(json, name));
            case LineField.FIELD -> field = normal(text(json, name));
            case LineField.UNIT -> unit = normal(text(json, name));
            case LineField.CHANNEL -> channel = channel(number(json, name));
            case LineField.LEVEL -> level = within(number(json, name), 2, 4, name);
            case LineField.APPLICANT_NAME -> applicantName = text(json, name);
            case LineField.APPLICANT_KIND -> applicantKind = within(number(json, name), 0, 2, name);
            case LineField.STATUS -> status = status(number(json, name));
            default -> readAct(json, name);
        }
    }

    private void readAct(JsonParser json, String name) throws IOException {
        switch (name) {
            case LineField.SUBMITTED -> submittedAt = moment(json, name);
            case LineField.RECEIVED -> receivedAt = moment(json, name);
            case LineField.PRINTED_DUE -> printedDueAt = moment(json, name);
            case LineField.FINISHED -> finishedAt = moment(json, name);
            case LineField.RETURNED -> returnedAt = moment(json, name);
            case LineField.REFUSED -> refusedAt = moment(json, name);
            case LineField.REFUSAL_REASON -> refusalReason = text(json, name);
            case LineField.SUPPLEMENTS -> supplements = items().requests(json, name);
            case LineField.PAYMENTS -> payments = items().requests(json, name);
            case LineField.LETTERS -> letters = items().letters(json, name);
            default -> skip(json, name, unknown());
        }
    }

    private ListReader items() {
        return new ListReader(unknown());
    }

    private List<String> unknown() {
        if (unknownFields.isEmpty()) {
            unknownFields = new ArrayList<>();
        }
        return unknownFields;
    }

    /** Names of fields are counted and shown; what looks like a value is not repeated, it could be somebody's. */
    private static String nameOnly(String name) {
        return NAME.matcher(name).matches() ? name : "?";
    }

    /** Passes over a field that nobody reads; its texts must be no longer than others. */
    static void skip(JsonParser json, String name, List<String> unknownFields) throws IOException {
        unknownFields.add(nameOnly(Values.checked(name, null)));
        int depth = 0;
        for (JsonToken token = json.currentToken(); ; token = json.nextToken()) {
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING) {
                Values.checked(json.getText(), null);
            }
            if (depth == 0) {
                return;
            }
        }
    }

    private static String code(String text) {
        return text == null
                ? null
                : DossierCode.parse(text).orElseThrow(() -> new UnusableLine("not-a-dossier-code", LineField.CODE));
    }

    private static String normal(String text) {
        return text == null ? null : DossierCode.normal(text);
    }

    private static Channel channel(Integer number) {
        if (number != null && (number < 1 || number > Channel.values().length)) {
            throw new UnusableLine("unknown-channel", LineField.CHANNEL);
        }
        return number == null ? null : Channel.ofCode(number);
    }

    private static Integer status(Integer number) {
        if (number != null && DossierStatus.ofCode(number).isEmpty()) {
            throw new UnusableLine("unknown-status", LineField.STATUS);
        }
        return number;
    }

    private static Integer within(Integer number, int min, int max, String field) {
        if (number != null && (number < min || number > max)) {
            throw new UnusableLine("number-out-of-range", field, String.valueOf(min), String.valueOf(max));
        }
        return number;
    }

    List<String> unknownFields() {
        return unknownFields;
    }

    /** What the line says; a required field that is missing makes it unusable. */
    LineFacts facts() {
        required(code, LineField.CODE);
        required(unit, LineField.UNIT);
        required(procedure, LineField.PROCEDURE);
        required(submittedAt, LineField.SUBMITTED);
        required(status, LineField.STATUS);
        Acts acts = new Acts(submittedAt, receivedAt, refusedAt, supplements, payments, letters, closing(), returnedAt);
        Details details = Details.named(applicantName, applicantKind, level);
        return new LineFacts(
                code, unit, procedure, field, channel, details, status, finishedAt, printedDueAt, refusalReason, acts);
    }

    private Closing closing() {
        return finishedAt == null
                ? null
                : DossierStatus.ofCode(status)
                        .flatMap(DossierStatus::closing)
                        .map(kind -> new Closing(kind, finishedAt))
                        .orElse(null);
    }

    private static void required(Object value, String name) {
        if (value == null) {
            throw new UnusableLine("missing", name);
        }
    }
}
