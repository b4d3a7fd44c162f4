package org.motcua.intake.imports.application;

import org.motcua.cataloguecopy.VisibleUnits;

/**
 * What is to be imported how, for whom.
 *
 * @param id               the import's name
 * @param dryRun           whether to judge only and to store nothing
 * @param correctionReason why contradictions are to become corrections; null when they are not
 * @param account          the caller's account
 * @param unit             the caller's unit, null when not limited to one
 * @param visible          units that the caller may write for
 */
public record ImportOrder(
        String id, boolean dryRun, String correctionReason, String account, String unit, VisibleUnits visible) {

    boolean sees(String otherUnit) {
        return visible.contains(otherUnit);
    }
}
