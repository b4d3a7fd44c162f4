package org.motcua.intake.acts.rest;

import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.motcua.intake.acts.domain.CounterAct;
import org.motcua.intake.record.rest.BodyNode;

/** The JSON body of an act, which may be absent: an object with the time of the act and what the act needs. */
record ActBody(BodyNode body) {

    static final String AT = "at";
    static final String REASON = "reason";
    private static final int MAX_BODY = 256 * 1024;

    /** @param fields that the body may have besides {@code at} */
    static ActBody of(InputStream body, String... fields) {
        BodyNode object = BodyNode.object(body, MAX_BODY);
        Set<String> known = new TreeSet<>(Set.of(fields));
        known.add(AT);
        object.json().fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw object.fault("unknown-field", String.join(", ", known));
            }
        });
        return new ActBody(object);
    }

    /** When it happened, null for now. */
    Instant at() {
        return body.field(AT).momentOrNull();
    }

    /** The reason in words, which the law wants. */
    String reason() {
        return body.field(REASON).text();
    }

    String reasonOrNull() {
        return body.field(REASON).textOrNull();
    }

    /** An extension to a moment, or to the end of office hours of a day. */
    CounterAct.Extension extension(String field, String reason) {
        BodyNode newDue = body.field(field);
        return newDue.text().indexOf('T') < 0
                ? new CounterAct.Extension(null, newDue.day(), reason)
                : new CounterAct.Extension(newDue.momentOrNull(), null, reason);
    }

    BodyNode field(String name) {
        return body.field(name);
    }
}
