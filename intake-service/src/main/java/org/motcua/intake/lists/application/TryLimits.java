package org.motcua.intake.lists.application;

import java.time.Duration;

/**
 * How often the citizen's own view may be tried.
 *
 * @param ofOne     wrong tries for one dossier from one address
 * @param ofAddress wrong tries from one address, for whatever dossiers
 * @param ofDossier wrong tries for one dossier, from whatever addresses
 * @param in        the time in which so many tries are given back, evenly
 */
public record TryLimits(int ofOne, int ofAddress, int ofDossier, Duration in) {}
