package org.motcua.deadline.application;

import org.motcua.contract.DossierJudgement;
import org.motcua.deadline.domain.Verdict;

/**
 * A dossier judged from its whole ledger.
 *
 * @param judgement every judgement version, the new ones included
 * @param changed   whether there are new ones to publish
 */
public record Rejudged(Reading reading, Verdict verdict, DossierJudgement judgement, boolean changed) {}
