package org.motcua.intake.record.domain;

import java.time.Instant;

/**
 * The order by which a dossier's personal data was erased. It comes back neither by an import nor by a replay.
 *
 * @param account   who carried it out
 * @param reference of the order; no personal data
 */
public record Erasure(Instant erasedAt, String account, String reference) {}
