package org.motcua.intake.imports.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.motcua.intake.imports.application.Imports;
import org.motcua.intake.imports.application.Imports.Attempt;
import org.motcua.intake.imports.domain.LineProblem;
import org.motcua.postgres.DatabaseUnavailable;

/**
 * The problems of an import, page by page: the next page is read when the reader has taken the one before. A reader who
 * takes his time holds one page of them, and neither a thread nor a connection to the database.
 */
@Singleton
class ProblemLines {

    private static final int PAGE = 200;

    private final Imports imports;
    private final VerdictTexts texts;

    ProblemLines(Imports imports, VerdictTexts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    /** In order of lines. */
    Multi<ProblemView> of(Attempt attempt, Locale language) {
        return Multi.createBy()
                .repeating()
                .uni(AtomicLong::new, after -> page(attempt, after))
                .whilst(page -> page.size() == PAGE)
                .onItem()
                .<LineProblem>disjoint()
                .map(problem -> view(problem, language));
    }

    private Uni<List<LineProblem>> page(Attempt attempt, AtomicLong after) {
        return Uni.createFrom()
                .item(() -> read(attempt, after))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private List<LineProblem> read(Attempt attempt, AtomicLong after) {
        try {
            List<LineProblem> page = imports.problems(attempt, after.get(), PAGE);
            if (!page.isEmpty()) {
                after.set(page.getLast().line());
            }
            return page;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    private ProblemView view(LineProblem problem, Locale language) {
        return new ProblemView(
                problem.line(),
                problem.verdict().name().toLowerCase(Locale.ROOT),
                problem.fault().code(),
                texts.reason(problem.fault(), language),
                problem.fault().field());
    }
}
