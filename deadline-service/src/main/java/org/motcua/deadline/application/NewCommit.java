package org.motcua.deadline.application;

import org.motcua.contract.DossierCommit;

/** Events not applied before, and the bytes that keep them. */
public record NewCommit(DossierCommit commit, byte[] payload) {}
