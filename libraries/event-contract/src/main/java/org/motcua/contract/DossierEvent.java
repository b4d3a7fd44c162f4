package org.motcua.contract;

import java.time.Instant;

/**
 * One event of a dossier's history.
 *
 * @param sequence   1, 2, 3 … within the dossier, without gaps
 * @param occurredAt event time: when it happened
 * @param recordedAt record time: when intake stored it; never before that of a lower sequence
 * @param author     the account that recorded it, never a person's name
 * @param hash       chained over the dossier's whole history up to this event; equal hashes mean equal histories
 * @param fact       what happened
 */
public record DossierEvent(
        long sequence, Instant occurredAt, Instant recordedAt, String author, String hash, DossierFact fact) {}
