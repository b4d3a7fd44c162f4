package org.motcua.intake.lists.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.contract.Channel;
import org.motcua.edge.parameters.Cursors;
import org.motcua.edge.parameters.Parameters;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.lists.application.CodePart;
import org.motcua.intake.lists.application.DossierFilter;
import org.motcua.intake.lists.application.DossierFilter.Order;
import org.motcua.intake.lists.application.DossierFilter.Span;
import org.motcua.intake.lists.application.DossierLists.Place;
import org.motcua.intake.lists.application.PersonSought;
import org.motcua.intake.record.codes.DossierCode;
import org.motcua.intake.record.domain.DossierStatus;
import org.motcua.intake.record.encryption.PersonMatch;
import org.motcua.intake.record.rest.AskedCode;
import org.motcua.legalclock.LegalZone;

/**
 * What a list is asked for, by the names of its parameters, whether they come with the address or in a body.
 *
 * @param value the text of a parameter by its name, null when absent
 */
record ListQuery(UnaryOperator<String> value) {

    private static final String UNIT = "unit";
    private static final String STATUS = "status";
    private static final String DUE_FROM = "dueFrom";
    private static final String DUE_TO = "dueTo";
    private static final String HAND_OVER = "toHandOverOn";
    private static final String VOIDED = "voided";
    private static final String SORT = "sort";
    private static final String CODE_BEGINS = "codeBegins";
    private static final String CODE_ENDS = "codeEnds";

    static final Set<String> PERSONAL = Set.of("name", "identityNumber", "phone");
    static final Set<String> OTHERS = new TreeSet<>(Set.of(
            UNIT,
            STATUS,
            "procedure",
            "field",
            "channel",
            "officer",
            "submittedFrom",
            "submittedTo",
            "receivedFrom",
            "receivedTo",
            DUE_FROM,
            DUE_TO,
            HAND_OVER,
            VOIDED,
            CODE_BEGINS,
            CODE_ENDS,
            SORT,
            "fields",
            "cursor",
            "limit"));
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    /** The orders that can be asked for. */
    enum Sort {
        SUBMITTED,
        DUE
    }

    /** @param units gives the units of the one asked for */
    DossierFilter filter(Function<String, VisibleUnits> units) {
        LocalDate handOver = handOverDay();
        return new DossierFilter(
                units.apply(AskedCode.ofUnitOrNull(UNIT, value.apply(UNIT))),
                handOver == null ? statuses() : List.of(DossierStatus.RESOLVED),
                normal("procedure"),
                normal("field"),
                Parameters.choiceOr("channel", text("channel"), Channel.class, null),
                text("officer"),
                span("submittedFrom", "submittedTo"),
                span("receivedFrom", "receivedTo"),
                handOver == null ? span(DUE_FROM, DUE_TO) : new Span(null, start(handOver.plusDays(1))),
                voided(),
                new CodePart(codeBeginning(), codeEnd()),
                order());
    }

    /** What begins alike is in the order of the codes, which tell unit and day; the hand-over list says its order itself. */
    Order order() {
        if (isHandOverList()) {
            return Order.EARLIEST_DUE;
        }
        if (text(CODE_BEGINS) != null) {
            refuseBeside(CODE_BEGINS, SORT);
            return Order.LATEST_CODE;
        }
        Sort sort = Parameters.choiceOr(SORT, text(SORT), Sort.class, Sort.SUBMITTED);
        return sort == Sort.DUE ? Order.EARLIEST_DUE : Order.LATEST_SUBMISSION;
    }

    private String codeBeginning() {
        return codePart(CODE_BEGINS, DossierCode::isBeginning);
    }

    /** Hyphens and dots may be left out, as people read digits from a receipt. */
    private String codeEnd() {
        String end = codePart(CODE_ENDS, DossierCode::isEnd);
        return end == null ? null : end.replaceAll("[.-]", "");
    }

    private String codePart(String name, Predicate<String> form) {
        String part = normal(name);
        if (part != null && !form.test(part)) {
            throw new ProblemException(400, "not-part-of-a-code", name);
        }
        return part;
    }

    /** Whether the day's hand-over list is asked for. */
    boolean isHandOverList() {
        return text(HAND_OVER) != null;
    }

    /**
     * The day of the hand-over list, null when another list is asked for. The list says itself of which status and when
     * due its dossiers are, and none of them is void.
     */
    private LocalDate handOverDay() {
        LocalDate day = day(HAND_OVER);
        if (day != null) {
            refuseBeside(HAND_OVER, STATUS, DUE_FROM, DUE_TO, VOIDED, SORT);
        }
        return day;
    }

    private void refuseBeside(String given, String... others) {
        Stream.of(others)
                .filter(name -> name.equals(VOIDED) ? voided() : text(name) != null)
                .findFirst()
                .ifPresent(name -> {
                    throw new ProblemException(400, "not-together", name, given);
                });
    }

    private boolean voided() {
        return Parameters.flagOr(VOIDED, text(VOIDED), false);
    }

    private Collection<DossierStatus> statuses() {
        String text = text(STATUS);
        return text == null ? null : Parameters.choices(STATUS, text, DossierStatus.class);
    }

    PersonSought person() {
        return new PersonSought(sought("name"), sought("identityNumber"), sought("phone"));
    }

    private String sought(String name) {
        String text = text(name);
        if (text != null && !PersonMatch.canBeAskedFor(text)) {
            throw new ProblemException(400, "nothing-to-look-for", name);
        }
        return text;
    }

    /** The place behind which the page starts, null for the first one; a cursor of a list in another order is none of it. */
    Place after() {
        String cursor = text("cursor");
        if (cursor == null) {
            return null;
        }
        List<String> parts = Cursors.decode(cursor, 3);
        String code = DossierCode.parse(String.valueOf(parts.get(2)))
                .filter(parsed -> order().name().equals(parts.get(0)))
                .orElseThrow(() -> new ProblemException(400, "invalid-cursor", "cursor"));
        return new Place(Cursors.moment(parts.get(1)), code);
    }

    int limit() {
        return Parameters.numberOr("limit", text("limit"), PAGE, 1, LARGEST_PAGE);
    }

    Set<ListField> fields() {
        String text = text("fields");
        Set<ListField> fields = text == null ? EnumSet.allOf(ListField.class) : EnumSet.noneOf(ListField.class);
        if (text != null) {
            Arrays.stream(text.split(",", -1)).map(ListQuery::field).forEach(fields::add);
        }
        return fields;
    }

    private static ListField field(String name) {
        return Arrays.stream(ListField.values())
                .filter(field -> field.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        400,
                        "unknown-value",
                        "fields",
                        String.join(
                                ", ",
                                Arrays.stream(ListField.values())
                                        .map(Enum::name)
                                        .toList())));
    }

    /** Days, both inclusive. */
    private Span span(String from, String to) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (first != null && last != null && last.isBefore(first)) {
            throw new ProblemException(400, "period-reversed", to, from);
        }
        return new Span(first == null ? null : start(first), last == null ? null : start(last.plusDays(1)));
    }

    private LocalDate day(String name) {
        return Parameters.dayOr(name, text(name), null);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LegalZone.ZONE).toInstant();
    }

    private String normal(String name) {
        String text = text(name);
        return text == null ? null : DossierCode.normal(text);
    }

    private String text(String name) {
        String text = value.apply(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.indexOf(0) >= 0) {
            throw new ProblemException(400, "text-too-long", name, 1_000);
        }
        return text.strip();
    }
}
