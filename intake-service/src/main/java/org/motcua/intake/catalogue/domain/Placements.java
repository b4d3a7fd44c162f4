package org.motcua.intake.catalogue.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.motcua.intake.catalogue.domain.CatalogueUnit.Placement;

/** Where a unit hangs once somebody has said under which parent. */
public final class Placements {

    private Placements() {}

    /**
     * The unit is under a parent; if that is news, it is from today on.
     *
     * @param known the unit as it is known, null when it is new
     */
    public static List<Placement> under(CatalogueUnit known, String parent, LocalDate today) {
        if (known != null && Objects.equals(parent, known.parent())) {
            return known.placements();
        }
        return moved(known == null ? List.of() : known.placements(), parent, today);
    }

    /**
     * The unit is under a parent from a day on; the date of the latest move can be set right so.
     *
     * @param from null for ever before: earlier placements were wrong
     */
    public static List<Placement> underFrom(CatalogueUnit known, String parent, LocalDate from) {
        if (known == null) {
            return moved(List.of(), parent, from);
        }
        List<Placement> placements = known.placements();
        boolean redated = Objects.equals(parent, known.parent());
        return moved(redated ? placements.subList(0, placements.size() - 1) : placements, parent, from);
    }

    private static List<Placement> moved(List<Placement> placements, String parent, LocalDate from) {
        List<Placement> moved = new ArrayList<>();
        placements.stream().filter(placement -> isBefore(placement, from)).forEach(moved::add);
        if (moved.isEmpty()) {
            moved.add(new Placement(null, parent));
        } else if (!Objects.equals(moved.getLast().parent(), parent)) {
            moved.add(new Placement(from, parent));
        }
        return moved;
    }

    private static boolean isBefore(Placement placement, LocalDate from) {
        return from != null && (placement.from() == null || placement.from().isBefore(from));
    }
}
