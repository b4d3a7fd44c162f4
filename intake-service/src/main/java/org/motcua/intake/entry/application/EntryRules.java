package org.motcua.intake.entry.application;

import java.time.Duration;
import org.motcua.intake.record.codes.IssuedFormats;

/**
 * What the operator may set of entering dossiers.
 *
 * @param formats    of the codes that are issued
 * @param keepKeys   how long the same request with the same key is answered the same
 * @param committers transactions that enter dossiers at the same time
 */
public record EntryRules(IssuedFormats formats, Duration keepKeys, int committers) {}
