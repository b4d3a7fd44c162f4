package org.motcua.systemtests.model;

import static org.motcua.systemtests.model.Deed.RECEPTION;
import static org.motcua.systemtests.model.Deed.RESOLUTION;
import static org.motcua.systemtests.model.Deed.STOP;
import static org.motcua.systemtests.model.Deed.SUBMISSION;
import static org.motcua.systemtests.model.Deed.SUPPLEMENT_REQUEST;
import static org.motcua.systemtests.model.Deed.WITHDRAWAL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.motcua.legalclock.oracle.SlowDossier;

/** Reports by going through all dossiers. */
final class ModelFigures {

    private static final int LATE_BY_SUPPLEMENTS = 2;

    private final Collection<ModelDossier> dossiers;
    private final LocalDateTime begin;
    private final LocalDateTime end;
    private final Map<String, Integer> counts = new TreeMap<>();

    /** Of dossiers in a period, both days included. */
    ModelFigures(Collection<ModelDossier> dossiers, LocalDate from, LocalDate to) {
        this.dossiers = dossiers.stream()
                .filter(dossier -> !dossier.isVoid() && dossier.at(RECEPTION) != null)
                .toList();
        this.begin = from.atStartOfDay();
        this.end = to.plusDays(1).atStartOfDay();
    }

    /** The moment by which an online submission must be answered. */
    static LocalDateTime receptionDue(ModelDossier dossier) {
        return Office.TIME.plus(Office.TIME.deemed(dossier.at(SUBMISSION)), Duration.ofHours(8));
    }

    Map<String, BigDecimal> breakdown(boolean rescheduled) {
        zero("resolved", "early", "onTime", "overdue");
        for (ModelDossier dossier : dossiers) {
            Event closing = dossier.closing();
            if (closing != null && isIn(closing.at) && closing.deed != STOP) {
                count("resolved");
                count(field(closing.deed == WITHDRAWAL ? "ON_TIME" : timeliness(dossier, rescheduled)));
            }
        }
        return figures();
    }

    Map<String, BigDecimal> form06a() {
        zero("received", "receivedOnline", "receivedDirectOrPost", "carriedOver", "resolved");
        zero("resolvedEarly", "resolvedOnTime", "resolvedOverdue", "pending", "pendingWithin", "pendingOverdue");
        for (ModelDossier dossier : dossiers) {
            LocalDateTime finished = dossier.at(RESOLUTION, WITHDRAWAL);
            if (dossier.at(RECEPTION).isBefore(end) && (finished == null || !finished.isBefore(begin))) {
                line06a(dossier, finished);
            }
        }
        return figures();
    }

    private void line06a(ModelDossier dossier, LocalDateTime finished) {
        count("received");
        if (dossier.at(RECEPTION).isBefore(begin)) {
            count("carriedOver");
        } else {
            count(dossier.channel.equals("ONLINE") ? "receivedOnline" : "receivedDirectOrPost");
        }
        if (finished != null && finished.isBefore(end)) {
            count("resolved");
            String timeliness = dossier.one(WITHDRAWAL) != null ? "ON_TIME" : timeliness(dossier, false);
            String field = field(timeliness);
            count("resolved" + Character.toUpperCase(field.charAt(0)) + field.substring(1));
        } else {
            LocalDateTime stopped = dossier.at(STOP);
            boolean overdue = (stopped == null || !stopped.isBefore(end)) && isLateAtEnd(dossier);
            count("pending");
            count(overdue ? "pendingOverdue" : "pendingWithin");
        }
    }

    Map<String, BigDecimal> progress766() {
        zero("total", "onTime", "overdue");
        for (ModelDossier dossier : dossiers) {
            Event closing = dossier.closing();
            boolean before = closing != null && closing.at.isBefore(begin);
            if (dossier.at(RECEPTION).isBefore(end) && !before) {
                count("total");
                count(isOverdue766(dossier, closing) ? "overdue" : "onTime");
            }
        }
        Map<String, BigDecimal> figures = figures();
        if (counts.get("total") > 0) {
            figures.put("score", share(20));
            figures.put("ratio", share(100));
        }
        return figures;
    }

    private boolean isOverdue766(ModelDossier dossier, Event closing) {
        long asked = dossier.standing(SUPPLEMENT_REQUEST).stream()
                .filter(request -> request.at.isBefore(end))
                .count();
        boolean late = closing != null && closing.at.isBefore(end)
                ? timeliness(dossier, false).equals("OVERDUE")
                : isLateAtEnd(dossier);
        return asked >= LATE_BY_SUPPLEMENTS || late;
    }

    private BigDecimal share(int of) {
        return BigDecimal.valueOf((long) of * counts.get("onTime"))
                .divide(BigDecimal.valueOf(counts.get("total")), 2, RoundingMode.HALF_UP);
    }

    private boolean isLateAtEnd(ModelDossier dossier) {
        return Office.at(dossier.facts(), end.minus(1, ChronoUnit.MICROS)).late();
    }

    private static String timeliness(ModelDossier dossier, boolean rescheduled) {
        LocalDateTime closed = dossier.closing().at;
        SlowDossier slow = Office.at(dossier.facts(), closed);
        return slow.classAgainst(rescheduled ? slow.rescheduled(closed) : slow.due());
    }

    private boolean isIn(LocalDateTime at) {
        return !at.isBefore(begin) && at.isBefore(end);
    }

    private static String field(String timeliness) {
        return switch (timeliness) {
            case "EARLY" -> "early";
            case "ON_TIME" -> "onTime";
            default -> "overdue";
        };
    }

    private void zero(String... names) {
        List.of(names).forEach(name -> counts.put(name, 0));
    }

    private void count(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    private Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new TreeMap<>();
        counts.forEach((name, count) -> figures.put(name, BigDecimal.valueOf(count)));
        return figures;
    }
}
