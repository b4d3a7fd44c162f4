package org.motcua.intake.lists.application;

import java.util.List;
import org.motcua.intake.lists.application.DossierLists.DossierRow;
import org.motcua.intake.lists.application.DossierLists.Place;
import org.motcua.intake.record.domain.Details;

/**
 * A part of a list.
 *
 * @param total        how many there are in all, or the bound of counting
 * @param totalIsExact whether that is all
 * @param next         the place behind which the list goes on, null at its end
 */
public record DossierPage(List<Listed> items, int total, boolean totalIsExact, Place next) {

    /** The codes of its dossiers, in order. */
    List<String> codes() {
        return items.stream().map(listed -> listed.row().code()).toList();
    }

    /** A dossier with its applicant; {@link Details#UNKNOWN} when not known or not asked for. */
    public record Listed(DossierRow row, Details applicant) {}
}
