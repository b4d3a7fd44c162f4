package org.motcua.systemtests.authority;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;
import org.motcua.local.ServiceProcess;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.Ministry;
import org.motcua.systemtests.SampleYear;

/** A running system with something of the unit {@link #OWN} for every operation to ask about. */
final class Scene implements AutoCloseable {

    static final String ABOVE = "000.00.00.G14";
    static final String OWN = "000.00.01.G14";
    static final String BESIDE = "000.00.02.G14";
    static final String PROCEDURE = "1.900101";

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);
    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String IMPORT = "import-of-own";
    private static final String LINE = """
            {"MaHoSo":"000.00.01.G14-240304-0001","MaTTHC":"1.900101","MaLinhVuc":"TS","DonViXuLy":"000.00.01.G14",\
            "KenhThucHien":1,"MucDo":4,"ChuHoSo":"Nguyễn Văn Anh","NgayNopHoSo":"20240304083000",\
            "NgayTiepNhan":"20240304090000","NgayHenTra":"20240401170000","TrangThaiHoSo":2}
            """;

    private final LocalStack stack;
    private final String dossier;
    private final String erasable;
    private final String print;

    private Scene(Path home) {
        stack = LocalStack.start(LocalConfig.isolated(home));
        new Ministry(stack, SampleYear.whole()).loadCatalogue();
        dossier = enter();
        erasable = enter();
        print = printed();
        counter().post("/api/v1/imports", "application/x-ndjson", BodyPublishers.ofString(LINE), "Import-Id", IMPORT);
        stack.awaitCaughtUp(LONG_ENOUGH);
    }

    static Scene open(Path home) {
        return new Scene(home);
    }

    private Api counter() {
        return new Api(stack.intake().baseUri(), stack.identity().token("counter", OWN));
    }

    private String enter() {
        String body = """
                {"procedure":"%s","unit":"%s","channel":"DIRECT",
                 "applicant":{"name":"Nguyễn Văn Anh","identityNumber":"001088011234"}}
                """.formatted(PROCEDURE, OWN);
        HttpResponse<String> answer = counter()
                .post(
                        DOSSIERS,
                        "application/json",
                        BodyPublishers.ofString(body),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        return created(answer).get("code").asText();
    }

    private String printed() {
        String slips = DOSSIERS + "/" + dossier + "/slips/receipt";
        String page = created(counter().post(slips, "application/json", BodyPublishers.noBody()))
                .get("page")
                .asText();
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private static JsonNode created(HttpResponse<String> answer) {
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return Api.parse(answer.body());
    }

    URI address(String service) {
        return process(service).baseUri();
    }

    private ServiceProcess process(String service) {
        return switch (service) {
            case "intake" -> stack.intake();
            case "deadline" -> stack.deadline();
            case "reporting" -> stack.reporting();
            default -> throw new IllegalArgumentException(service);
        };
    }

    /** A service's document of its interface. */
    JsonNode document(String service) {
        return new Api(address(service), token("administrator", null)).get("/q/openapi?format=json");
    }

    String token(String role, String unit) {
        return stack.identity().token(role, unit);
    }

    /** The folder of the system's state. */
    Path home() {
        return stack.config().home();
    }

    /** The issuer of its tokens. */
    URI issuer() {
        return stack.identity().issuer();
    }

    String filled(String query) {
        return query.replace("{unit}", OWN);
    }

    String dossier() {
        return dossier;
    }

    String erasable() {
        return erasable;
    }

    String print() {
        return print;
    }

    String importId() {
        return IMPORT;
    }

    String line() {
        return LINE;
    }

    @Override
    public void close() {
        stack.close();
    }
}
