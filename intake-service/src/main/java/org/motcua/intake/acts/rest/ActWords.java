package org.motcua.intake.acts.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.motcua.intake.acts.domain.ActKind;
import org.motcua.intake.catalogue.application.CatalogueSnapshot;
import org.motcua.intake.catalogue.domain.CatalogueUnit;
import org.motcua.intake.record.domain.DossierNow;

/**
 * Statuses, acts and those whose acts they are, in the words of one language.
 *
 * @param catalogue has the names of units; one that it does not know goes by its code
 */
record ActWords(Properties texts, CatalogueSnapshot catalogue) {

    String status(DossierNow dossier) {
        return texts.getProperty("status." + dossier.status());
    }

    /** @param held whether the dossier is at a desk of the one who is told; who has it not can take it back */
    String act(ActKind kind, boolean held) {
        return texts.getProperty(kind == ActKind.TRANSFER && !held ? "act.TRANSFER.back" : "act." + kind);
    }

    /** Of which roles, at which desk, and whether the unit responsible may do it as well. */
    String whose(ActKind kind, DossierNow dossier) {
        String roles = ActPaths.roles(kind).stream()
                .map(role -> texts.getProperty("role." + role))
                .collect(Collectors.joining(", "));
        int last = roles.lastIndexOf(", ");
        String either = last < 0 ? roles : filled("or", roles.substring(0, last), roles.substring(last + 2));
        String units = kind.isOfResponsible() && !dossier.unit().equals(dossier.desk())
                ? filled("or", unit(dossier.desk()), unit(dossier.unit()))
                : unit(dossier.desk());
        return filled("of", either, units);
    }

    /** The status, the desk, and what anybody may do with the dossier now: what a refusal of an act tells. */
    List<String> situation(DossierNow dossier, List<ActKind> possible) {
        Map<String, List<String>> acts = new LinkedHashMap<>();
        possible.forEach(kind -> acts.merge(whose(kind, dossier), List.of(act(kind, true)), ActWords::both));
        String all = acts.entrySet().stream()
                .map(some -> filled("acts", some.getKey(), String.join(", ", some.getValue())))
                .collect(Collectors.joining("; "));
        return List.of(status(dossier), unit(dossier.desk()), all.isEmpty() ? texts.getProperty("nothing") : all);
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private String unit(String code) {
        CatalogueUnit unit = catalogue.units().get(code);
        return unit == null ? code : unit.name() + " (" + code + ")";
    }

    private String filled(String key, String first, String second) {
        return texts.getProperty(key).replace("{0}", first).replace("{1}", second);
    }
}
