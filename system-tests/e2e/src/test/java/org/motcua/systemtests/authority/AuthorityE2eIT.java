package org.motcua.systemtests.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks each operation of each service's document, as each role, from each place, with each kind of token, and compares
 * with the table. An operation that is not in the table fails.
 */
class AuthorityE2eIT {

    private static final List<String> SERVICES = List.of("intake", "deadline", "reporting");

    private static final List<Rule> RULES = AuthorityTable.rules();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Map<String, List<PublishedOperation>> PUBLISHED = new HashMap<>();
    private static final Map<String, String> TOKENS = new HashMap<>();

    private static Scene scene;
    private static Requests requests;
    private static ForgedTokens forged;

    @BeforeAll
    static void openTheScene() {
        scene = Scene.open(Path.of("target/authority"));
        requests = new Requests(scene);
        forged = new ForgedTokens(scene.issuer(), scene.home());
        SERVICES.forEach(service -> PUBLISHED.put(service, PublishedOperation.of(scene.document(service))));
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    @Test
    void theTableHasEveryOperationAndNoOther() {
        for (String service : SERVICES) {
            assertThat(RULES.stream()
                            .filter(rule -> rule.service().equals(service))
                            .map(Rule::operation))
                    .as(service)
                    .containsExactlyInAnyOrderElementsOf(PUBLISHED.get(service).stream()
                            .map(PublishedOperation::name)
                            .toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> theDocumentTellsForWhomItIs() {
        return forEach((rule, operation) -> {
            assertThat(operation.roles()).isEqualTo(rule.roles());
            assertThat(operation.isOfNoUnit()).isEqualTo(rule.outcomes().get(4) == Outcome.NO);
        });
    }

    @TestFactory
    Stream<DynamicTest> eachCallerMeetsWhatTheTableSays() {
        return forEach((rule, operation) -> {
            List<String> deviations = new ArrayList<>();
            for (String role : Rule.ALL_ROLES) {
                for (Place place : Place.values()) {
                    HttpResponse<String> answer = send(operation, rule, token(role, place));
                    if (Outcome.of(answer) != rule.of(role, place)) {
                        deviations.add(role + " " + place + ": " + answer.statusCode() + " " + answer.body());
                    }
                }
            }
            assertThat(deviations).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> aTokenThatDoesNotCountIsNone() {
        return forEach((rule, operation) -> {
            Map<String, Outcome> met = new HashMap<>();
            forged.all().forEach((kind, token) -> met.put(kind, Outcome.of(send(operation, rule, token))));
            assertThat(met.values())
                    .as(met.toString())
                    .containsOnly(rule.isOpen() ? Outcome.IN : Outcome.UNKNOWN_CALLER);
            assertThat(Outcome.of(send(operation, rule, forged.genuine())))
                    .isEqualTo(rule.of("administrator", Place.NOWHERE));
        });
    }

    @TestFactory
    Stream<DynamicTest> aTokenOfNoRoleOpensWhatIsForEverybody() {
        return forEach((rule, operation) -> {
            Outcome expected = rule.isOpen() || rule.isForWhoeverIsSignedIn() ? Outcome.IN : Outcome.NO;
            forged.ofNoRole()
                    .forEach((kind, token) -> assertThat(Outcome.of(send(operation, rule, token)))
                            .as(kind)
                            .isEqualTo(expected));
        });
    }

    /** What is answered, why it is not, and what is not even an operation: no answer goes without. */
    @TestFactory
    Stream<DynamicTest> everyAnswerToAGetHasItsHeaders() {
        return forEach((rule, operation) -> {
            for (String role : operation.method().equals("GET") ? Rule.ALL_ROLES : List.<String>of()) {
                for (Place place : Place.values()) {
                    assertItsHeaders(send(operation, rule, token(role, place)));
                }
            }
            assertItsHeaders(send(operation, rule, null));
        });
    }

    private static void assertItsHeaders(HttpResponse<String> answer) {
        Map<String, List<String>> headers = answer.headers().map();
        assertThat(headers)
                .as(answer + " " + headers)
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("cache-control", List.of("no-store"))
                .doesNotContainKeys("strict-transport-security", "server", "x-powered-by");
        assertThat(headers.getOrDefault("content-type", List.of())).noneMatch(type -> type.contains("qs="));
    }

    /** A system on one machine is for that machine. */
    @Test
    void nobodyOnAnotherMachineReachesTheServices() throws SocketException {
        List<InetAddress> outward = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
        for (String service : SERVICES) {
            int port = scene.address(service).getPort();
            for (InetAddress address : outward) {
                assertThatThrownBy(() -> new Socket(address, port).close())
                        .as(service + " at " + address)
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    private interface Check {
        void of(Rule rule, PublishedOperation operation);
    }

    private static Stream<DynamicTest> forEach(Check check) {
        return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> check.of(rule, found(rule))));
    }

    private static PublishedOperation found(Rule rule) {
        return PUBLISHED.get(rule.service()).stream()
                .filter(operation -> operation.name().equals(rule.operation()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the document"));
    }

    private static String token(String role, Place place) {
        return TOKENS.computeIfAbsent(role + " " + place, name -> scene.token(role, place.unit()));
    }

    private static HttpResponse<String> send(PublishedOperation operation, Rule rule, String token) {
        try {
            return HTTP.send(requests.of(operation, rule, token), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
