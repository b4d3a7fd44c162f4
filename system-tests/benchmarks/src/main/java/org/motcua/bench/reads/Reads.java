package org.motcua.bench.reads;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.motcua.bench.reads.Read.Service;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.Ministry;

/** Every list with each of its filters, every report, and what is asked of one dossier. */
final class Reads {

    static final String API = "/api/v1";

    private static final String YEAR = "from=2024-01-01&to=2024-12-31";
    private static final String ODD_DAYS = "from=2024-01-15&to=2024-11-20";

    private final List<Read> reads = new ArrayList<>();
    private final String unit;
    private final String procedure;
    private final String field;
    private final String code;

    /** @param dossier one of the sample's, as intake shows it */
    private Reads(JsonNode dossier) {
        this.code = dossier.path("code").asText();
        this.unit = dossier.path("unit").asText();
        this.procedure = dossier.path("procedure").asText();
        this.field = dossier.path("field").asText();
    }

    /** @param own the code of a dossier whose applicant's number ends in 0001 */
    static List<Read> of(Ministry ministry, String own) {
        Api intake = ministry.intake();
        Reads all = new Reads(intake.get(API + "/dossiers/" + ministry.sample().code(0)));
        all.service(Service.INTAKE).intake(own, intake);
        all.service(Service.DEADLINE).deadline();
        all.service(Service.REPORTING).reporting();
        return all.reads;
    }

    private Reads service(Service service) {
        get(service, "/q/health/live");
        get(service, API + "/status");
        for (String ofUnit : List.of("", "&unit=" + unit)) {
            get(service, API + "/control-totals?day=2024-06-28" + ofUnit);
        }
        return this;
    }

    private void intake(String own, Api intake) {
        String deep = API + "/dossiers?limit=500";
        for (String query : List.of(
                "?limit=50",
                "?unit=" + unit,
                "?status=IN_PROCESS",
                "?status=RESOLVED,RETURNED",
                "?unit=" + unit + "&status=RETURNED",
                "?procedure=" + procedure,
                "?unit=" + unit + "&procedure=" + procedure,
                "?field=" + field,
                "?channel=POST",
                "?channel=ONLINE",
                "?officer=nobody",
                "?submittedFrom=2024-06-28&submittedTo=2024-06-28",
                "?receivedFrom=2024-06-28&receivedTo=2024-06-28",
                "?dueFrom=2024-06-28&dueTo=2024-06-28",
                "?unit=" + unit + "&receivedFrom=2024-06-01&receivedTo=2024-06-30",
                "?toHandOverOn=2024-06-28",
                "?unit=" + unit + "&toHandOverOn=2024-06-28",
                "?voided=true",
                "?cursor=" + intake.get(deep).path("next").asText())) {
            get(Service.INTAKE, API + "/dossiers" + query);
        }
        get(Service.INTAKE, API + "/dossiers/" + code);
        get(Service.INTAKE, API + "/dossiers/" + code + "/history");
        post(API + "/dossiers/search", "{\"name\":\"ho kinh doanh 227314\"}");
        post(API + "/dossiers/search", "{\"identityNumber\":\"" + ReadsBench.OWN_NUMBER + "\"}");
        post(API + "/dossiers/search", "{\"phone\":\"0900000001\"}");
        post(API + "/public/dossiers/" + own, "{\"identityNumberEnd\":\"0001\"}");
    }

    private void deadline() {
        get(Service.DEADLINE, API + "/dossiers/" + code + "/clock");
        for (String query : List.of(
                "?limit=50",
                "?unit=" + unit,
                "?desk=" + unit,
                "?procedure=" + procedure,
                "?field=" + field,
                "?channel=POST",
                "?minDaysLate=200",
                "?at=2024-06-28T17:30:00%2B07:00",
                "?at=2024-06-28T17:30:00%2B07:00&unit=" + unit)) {
            get(Service.DEADLINE, API + "/overdue" + query);
        }
        for (String query : List.of(
                "?limit=50",
                "?from=2024-06-01&to=2024-06-30",
                "?unit=" + unit,
                "?procedure=" + procedure,
                "?unit=" + unit + "&procedure=" + procedure)) {
            get(Service.DEADLINE, API + "/late-receptions" + query);
        }
        get(Service.DEADLINE, API + "/printed-due-dates?limit=50");
        get(Service.DEADLINE, API + "/printed-due-dates?unit=" + unit);
    }

    private void reporting() {
        for (String groupBy : List.of("unit", "field", "procedure", "channel", "month")) {
            get(Service.REPORTING, API + "/reports/breakdown?" + YEAR + "&groupBy=" + groupBy);
        }
        get(Service.REPORTING, API + "/reports/breakdown?" + YEAR + "&basis=RESCHEDULED");
        get(Service.REPORTING, API + "/reports/form-06a?" + YEAR + "&groupBy=unit");
        get(Service.REPORTING, API + "/reports/form-06a?" + ODD_DAYS + "&groupBy=procedure");
        get(Service.REPORTING, API + "/reports/form-06a?" + ODD_DAYS + "&unit=" + unit);
        get(Service.REPORTING, API + "/reports/progress-766?" + ODD_DAYS + "&groupBy=unit");
        get(Service.REPORTING, API + "/reports/form-06a?" + YEAR + "&asOf=2024-06-03");
        get(Service.REPORTING, API + "/reports/form-06a?" + YEAR + "&knownAt=2024-06-03T00:00:00%2B07:00");
    }

    private void get(Service service, String path) {
        reads.add(new Read(service, path, null));
    }

    private void post(String path, String body) {
        reads.add(new Read(Service.INTAKE, path, body));
    }
}
