package org.motcua.intake.catalogue.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.motcua.contract.LimitVersion;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.intake.acts.domain.LetterDates;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausePolicy;
import org.motcua.legalclock.WorkCalendar;

/** A small catalogue: a few units, and a procedure whose limit changed on 1 July 2024. */
public final class Rules {

    public static final String UNIT = "H15.101";
    public static final String OTHER_UNIT = "000.00.13.G14";
    /** Outside what the caller sees. */
    public static final String HIDDEN_UNIT = "H15.300";
    /** Begins on 10 June 2024, with hours of its own. */
    public static final String NEW_UNIT = "H15.102";

    public static final LocalDate BEGINNING = LocalDate.parse("2024-06-10");
    public static final List<OfficeHoursVersion> NEW_HOURS = List.of(new OfficeHoursVersion(
            LocalDate.parse("2024-01-01"),
            List.of(new OfficeHoursVersion.Session(LocalTime.of(7, 0), LocalTime.of(15, 0)))));
    public static final String PROCEDURE = "2.000635";
    public static final String OTHER_PROCEDURE = "1.004379.H15";
    public static final String FIELD = "HT";

    public static final CatalogueRules CATALOGUE = new CatalogueRules(
            Map.of(
                    UNIT,
                    UnitRules.standard(UNIT),
                    OTHER_UNIT,
                    UnitRules.standard(OTHER_UNIT),
                    HIDDEN_UNIT,
                    UnitRules.standard(HIDDEN_UNIT),
                    NEW_UNIT,
                    new UnitRules(NEW_UNIT, new UnitValidity(BEGINNING, null), null, NEW_HOURS)),
            Map.of(
                    PROCEDURE,
                    new ProcedureRules(
                            PROCEDURE,
                            FIELD,
                            PausePolicy.PAUSE_RESUME,
                            List.of(days("2019-01-01", 5), days("2024-07-01", 3))),
                    OTHER_PROCEDURE,
                    new ProcedureRules(OTHER_PROCEDURE, "XD", PausePolicy.RESTART, List.of(days("2022-01-01", 10)))),
            1,
            1);

    public static final LetterDates LETTER_DATES = new LetterDates(WorkCalendar.shipped(), 366);

    private Rules() {}

    /** The unit has ended with the day before the beginning of the new one, which takes over when {@code succeeded}. */
    public static CatalogueRules merged(boolean succeeded) {
        Map<String, UnitRules> units = new HashMap<>(CATALOGUE.units());
        UnitValidity until = new UnitValidity(null, BEGINNING.minusDays(1));
        units.put(UNIT, new UnitRules(UNIT, until, succeeded ? NEW_UNIT : null, null));
        return new CatalogueRules(units, CATALOGUE.procedures(), 1, 1);
    }

    /** The procedure with these steps, none of which has a share of its own. */
    public static CatalogueRules withSteps(String... codes) {
        ProcedureRules plain = CATALOGUE.procedures().get(PROCEDURE);
        List<ProcedureStep> steps = IntStream.range(0, codes.length)
                .mapToObj(place -> new ProcedureStep(codes[place], codes[place], place + 1, null, null))
                .toList();
        ProcedureRules withSteps =
                new ProcedureRules(PROCEDURE, FIELD, plain.pausePolicy(), plain.pausePolicies(), plain.limits(), steps);
        return new CatalogueRules(CATALOGUE.units(), Map.of(PROCEDURE, withSteps), 1, 1);
    }

    private static LimitVersion days(String from, int amount) {
        return new LimitVersion(LocalDate.parse(from), LimitUnit.WORKING_DAY, amount, null);
    }
}
