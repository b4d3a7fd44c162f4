package org.motcua.deadline.application;

import org.motcua.contract.DossierCommit;
import org.motcua.reliable.IncomingRecord;

/**
 * A record as it came.
 *
 * @param commit what it says, null when it does not follow the contract
 */
public record Arrival(IncomingRecord record, DossierCommit commit) {}
