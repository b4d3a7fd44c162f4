package org.motcua.intake.catalogue.rest;

import jakarta.inject.Singleton;
import org.motcua.edge.caller.CallerScope;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.catalogue.application.CatalogueAuthor;
import org.motcua.intake.record.codes.Words;

/** Who changes the catalogue: the whole belongs to those who see all of it. */
@Singleton
public class CatalogueAuthors {

    private static final int MAX_REASON = 1_000;

    private final CallerScope caller;

    CatalogueAuthors(CallerScope caller) {
        this.caller = caller;
    }

    /**
     * The author of the request.
     *
     * @param reason in words, may be null
     */
    CatalogueAuthor author(String reason) {
        String words = Words.orNull(reason);
        if (words == null) {
            return new CatalogueAuthor(caller.account(), null);
        }
        if (reason.length() > MAX_REASON || reason.indexOf(0) >= 0) {
            throw new ProblemException(400, "text-too-long", "reason", MAX_REASON);
        }
        return new CatalogueAuthor(caller.account(), words);
    }
}
