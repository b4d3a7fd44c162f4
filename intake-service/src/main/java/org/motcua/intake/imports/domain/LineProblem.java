package org.motcua.intake.imports.domain;

import org.motcua.intake.record.domain.Fault;

/** A line that needs a look. */
public record LineProblem(long line, Verdict verdict, Fault fault) {}
