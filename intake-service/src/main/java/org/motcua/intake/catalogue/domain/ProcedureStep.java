package org.motcua.intake.catalogue.domain;

import org.motcua.contract.StepShare;

/**
 * A step of a procedure.
 *
 * @param code     names it within its procedure
 * @param order    from 1, different for each step of a procedure
 * @param unitKind in words, the kind of unit that does it; null when any may
 * @param share    the time it may take, null when it has no share of its own
 */
public record ProcedureStep(String code, String name, int order, String unitKind, StepShare share) {}
