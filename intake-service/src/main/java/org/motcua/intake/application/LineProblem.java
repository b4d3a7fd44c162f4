package org.motcua.intake.application;

import org.motcua.intake.domain.Fault;

/** A line that needs a look. */
public record LineProblem(long line, Verdict verdict, Fault fault) {}
