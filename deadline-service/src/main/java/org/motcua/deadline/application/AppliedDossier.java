package org.motcua.deadline.application;

import java.util.List;
import org.motcua.contract.DossierEvent;

/**
 * What a batch makes of a dossier.
 *
 * @param fresh        whether nothing of it was stored before
 * @param commits      the new commits, in order
 * @param head         the last event applied
 * @param rejudged     what its clocks and versions now say
 * @param judgement    the judgement as it is published and kept
 * @param newDueDates  due-date versions to add
 * @param dueDatesNow  numbers of the versions that hold now, in order of knownFrom
 */
public record AppliedDossier(
        String code,
        boolean fresh,
        List<NewCommit> commits,
        DossierEvent head,
        Rejudged rejudged,
        byte[] judgement,
        List<NumberedDueDate> newDueDates,
        List<Integer> dueDatesNow) {}
