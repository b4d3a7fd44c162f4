package org.motcua.systemtests.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;
import org.motcua.local.SampleData;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.Ministry;
import org.motcua.systemtests.SampleYear;

/**
 * The same life through REST and through the import: equal facts, due dates, classes and figures. Both are lived in one
 * system, so that each figure must have doubled in the end.
 */
class RestEqualsImportE2eIT {

    private static final int EVENTFUL = 1_700;
    private static final int PLAIN = 310;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static Picture imported;
    private static Picture lived;
    private static Answers ofOne;
    private static Answers ofBoth;

    @BeforeAll
    static void liveTwice() throws IOException {
        Path clock = Path.of("target/rest-equals-import.clock").toAbsolutePath();
        Files.deleteIfExists(clock);
        List<NationalLine> lines = chosen();
        assertThat(lines).hasSize(EVENTFUL + PLAIN);
        LocalConfig config = LocalConfig.isolated(Path.of("target/rest-equals-import"))
                .withEnvironment("MOTCUA_CLOCK", clock.toString())
                .withEnvironment("MOTCUA_INTAKE_ACTS_MAX_SUPPLEMENTS", "9");
        try (LocalStack stack = LocalStack.start(config)) {
            Ministry ministry = new Ministry(stack, SampleYear.whole());
            ministry.loadCatalogue();
            liveByImport(lines, stack, ministry);
            liveOverRest(lines, stack, ministry, clock);
        }
    }

    private static void liveByImport(List<NationalLine> lines, LocalStack stack, Ministry ministry) {
        String file = lines.stream().map(line -> line.json() + "\n").collect(Collectors.joining());
        JsonNode answer = Api.parse(ministry.intake()
                .post("/api/v1/imports", "application/x-ndjson", BodyPublishers.ofString(file))
                .body());
        assertThat(answer.get("accepted").asInt()).isEqualTo(lines.size());
        stack.awaitCaughtUp(PATIENCE);
        Map<String, String> codes = lines.stream().collect(Collectors.toMap(NationalLine::code, NationalLine::code));
        imported = Picture.of(codes, ministry.intake(), ministry.deadline());
        ofOne = Answers.of(ministry.deadline(), ministry.reporting());
    }

    private static void liveOverRest(List<NationalLine> lines, LocalStack stack, Ministry ministry, Path clock)
            throws IOException {
        Api counter = new Api(stack.intake().baseUri(), stack.identity().token("supervisor", SampleUnits.top()));
        Map<String, String> codes = new Replay(counter, clock).live(lines);
        Files.delete(clock);
        stack.awaitCaughtUp(PATIENCE);
        lived = Picture.of(codes, ministry.intake(), ministry.deadline());
        ofBoth = Answers.of(ministry.deadline(), ministry.reporting());
    }

    @Test
    void theFactsAreEqual() {
        assertThat(lived.facts()).containsExactlyEntriesOf(imported.facts());
    }

    @Test
    void theDueDatesAndClassesAreEqual() {
        assertThat(lived.clocks()).containsExactlyEntriesOf(imported.clocks());
    }

    @Test
    void theFiguresAreEqual() {
        assertThat(ofBoth.figures()).containsExactlyEntriesOf(ofOne.twice().figures());
    }

    @Test
    void theSameDossiersAreLate() {
        assertThat(ofOne.lists().values()).noneMatch(List::isEmpty);
        assertThat(ofBoth.lists()).containsExactlyEntriesOf(ofOne.twice().lists());
    }

    /**
     * Dossiers with letters, refusals, withdrawals and stops, all of them; many with pauses; some with none. Printed due
     * dates, which only an old system has, are left out.
     */
    private static List<NationalLine> chosen() throws IOException {
        List<NationalLine> chosen = new ArrayList<>();
        List<NationalLine> eventful = new ArrayList<>();
        List<NationalLine> plain = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(SampleData.dossiersGzip())), StandardCharsets.UTF_8))) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                ObjectNode json = (ObjectNode) Api.parse(text);
                json.remove("NgayHenTra");
                NationalLine line = new NationalLine(json);
                if (line.isLawfulAtTheCounter()) {
                    (line.isRare() ? chosen : line.isEventful() ? eventful : plain).add(line);
                }
            }
        }
        chosen.addAll(spread(eventful, EVENTFUL - chosen.size()));
        chosen.addAll(spread(plain, PLAIN));
        return chosen;
    }

    private static List<NationalLine> spread(List<NationalLine> lines, int number) {
        List<NationalLine> spread = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            spread.add(lines.get((int) ((long) i * lines.size() / number)));
        }
        return spread;
    }
}
