package org.motcua.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.motcua.contract.LimitVersion;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausePolicy;

/** A small catalogue: two units, and a procedure whose limit changed on 1 July 2024. */
final class Rules {

    static final String UNIT = "H15.101";
    static final String OTHER_UNIT = "000.00.13.G14";
    static final String PROCEDURE = "2.000635";
    static final String OTHER_PROCEDURE = "1.004379.H15";
    static final String FIELD = "HT";

    static final CatalogueRules CATALOGUE = new CatalogueRules(
            Map.of(UNIT, UnitRules.standard(UNIT), OTHER_UNIT, UnitRules.standard(OTHER_UNIT)),
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

    private Rules() {}

    /** The procedure with these steps, none of which has a share of its own. */
    static CatalogueRules withSteps(String... codes) {
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
