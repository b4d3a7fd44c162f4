package org.motcua.systemtests.model;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.motcua.local.LocalStack;
import org.motcua.local.ServiceProcess;
import org.motcua.systemtests.Api;

/** The callers of both instances of intake, each role with its token. */
final class Desks {

    static final List<String> ROLES = List.of("supervisor", "counter", "officer");
    private static final String WHOLE = "000.00.00.G14";
    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String JSON = "application/json";

    private final List<Map<String, Api>> instances;

    Desks(LocalStack stack, ServiceProcess second) {
        this.instances = Stream.of(stack.intake(), second)
                .map(process -> ROLES.stream()
                        .collect(Collectors.toMap(
                                role -> role,
                                role -> new Api(
                                        process.baseUri(), stack.identity().token(role, WHOLE)))))
                .toList();
    }

    private Api api(int instance, String role) {
        return instances.get(instance % instances.size()).get(role);
    }

    HttpResponse<String> enter(int instance, String key, String body) {
        return api(instance, "counter").post(DOSSIERS, JSON, BodyPublishers.ofString(body), "Idempotency-Key", key);
    }

    /** @param version null for none */
    HttpResponse<String> act(int instance, ModelDossier dossier, Try one, Integer version, boolean complete) {
        return post(instance, one.role(), dossier.code + "/" + path(one), version, body(one, complete));
    }

    HttpResponse<String> correct(int instance, ModelDossier dossier, Change change) {
        StringJoiner body = new StringJoiner(",", "{", "}");
        body.add("\"sequence\":" + change.sequence()).add(text("reason", "Bấm nhầm nút"));
        if (change.undoes()) {
            body.add("\"undo\":true");
        } else {
            body.add(change.unit() == null ? text("at", Office.written(change.at())) : text("unit", change.unit()));
        }
        return post(instance, change.role(), dossier.code + "/corrections", dossier.version(), body.toString());
    }

    HttpResponse<String> history(int instance, String code) {
        return api(instance, "supervisor").ask(DOSSIERS + "/" + code + "/history");
    }

    private HttpResponse<String> post(int instance, String role, String path, Integer version, String body) {
        String[] headers = version == null ? new String[0] : new String[] {"If-Match", "\"" + version + "\""};
        return api(instance, role).post(DOSSIERS + "/" + path, JSON, BodyPublishers.ofString(body), headers);
    }

    private static String path(Try one) {
        return switch (one.deed()) {
            case STEP_START -> "steps/" + one.detail() + "/start";
            case STEP_COMPLETION -> "steps/" + one.detail() + "/completion";
            default -> one.deed().word();
        };
    }

    private static String body(Try one, boolean complete) {
        StringJoiner body = new StringJoiner(",", "{", "}");
        if (one.at() != null) {
            body.add(text("at", Office.written(one.at())));
        }
        if (complete && Deed.WITH_REASON.contains(one.deed())) {
            body.add(text("reason", "Lý do thử"));
        }
        switch (one.deed()) {
            case SUPPLEMENT_REQUEST -> body.add("\"items\":[{\"kind\":\"ADD\",\"text\":\"Bản sao\"}]");
            case ASSIGNMENT -> body.add(text("officer", one.detail()));
            case TRANSFER -> body.add(text("unit", one.detail()));
            case EXTENSION -> body.add(text("newDueAt", newDue(LocalDateTime.parse(one.detail()))));
            case VOID -> body.add(text("standing", one.detail()));
            default -> {}
        }
        return body.toString();
    }

    /** The day alone when it is to be its last moment. */
    private static String newDue(LocalDateTime due) {
        return due.equals(Verdicts.endOf(due.toLocalDate())) ? due.toLocalDate().toString() : Office.written(due);
    }

    private static String text(String name, String value) {
        return "\"" + name + "\":\"" + value + "\"";
    }
}
