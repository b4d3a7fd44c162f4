package org.motcua.intake.lists;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.contract.Channel;
import org.motcua.intake.lists.application.CodePart;
import org.motcua.intake.lists.application.DossierFilter;
import org.motcua.intake.lists.application.DossierFilter.Order;
import org.motcua.intake.lists.application.DossierFilter.Span;
import org.motcua.intake.record.domain.DossierStatus;

/** A list that desks ask for, told by the parameters of the address that it is asked by. */
final class AskedList {

    private final Set<String> parameters;
    private VisibleUnits units = VisibleUnits.ALL;
    private Collection<DossierStatus> statuses;
    private String procedure;
    private String field;
    private Channel channel;
    private String officer;
    private Span submitted = Span.ANY;
    private Span received = Span.ANY;
    private Span due = Span.ANY;
    private boolean voided;
    private CodePart code = CodePart.UNKNOWN;
    private Order order = Order.LATEST_SUBMISSION;

    private AskedList(Set<String> parameters) {
        this.parameters = parameters;
    }

    /** The list of all; what follows leaves some out. */
    static AskedList by(String... parameters) {
        return new AskedList(new TreeSet<>(List.of(parameters)));
    }

    static String unit(int number) {
        return "U%02d".formatted(number);
    }

    AskedList ofUnits(int howMany) {
        units = VisibleUnits.only(
                IntStream.range(0, howMany).mapToObj(AskedList::unit).toList());
        return this;
    }

    AskedList ofUnit(int number) {
        units = VisibleUnits.only(unit(number));
        return this;
    }

    AskedList in(DossierStatus... some) {
        statuses = List.of(some);
        return this;
    }

    AskedList procedure(String wanted) {
        procedure = wanted;
        return this;
    }

    AskedList field(String wanted) {
        field = wanted;
        return this;
    }

    AskedList channel(Channel wanted) {
        channel = wanted;
        return this;
    }

    AskedList officer(String wanted) {
        officer = wanted;
        return this;
    }

    AskedList submitted(Span wanted) {
        submitted = wanted;
        return this;
    }

    AskedList received(Span wanted) {
        received = wanted;
        return this;
    }

    AskedList due(Span wanted) {
        due = wanted;
        return this;
    }

    AskedList voidedToo() {
        voided = true;
        return this;
    }

    AskedList codeBegins(String beginning) {
        code = new CodePart(beginning, null);
        return inOrder(Order.LATEST_CODE);
    }

    AskedList codeEnds(String end) {
        code = new CodePart(null, end);
        return this;
    }

    AskedList inOrder(Order wanted) {
        order = wanted;
        return this;
    }

    Set<String> parameters() {
        return parameters;
    }

    DossierFilter filter() {
        return new DossierFilter(
                units, statuses, procedure, field, channel, officer, submitted, received, due, voided, code, order);
    }

    @Override
    public String toString() {
        return String.join("+", parameters);
    }
}
