package org.motcua.intake.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A line that needs a look.
 *
 * @param line    from 1
 * @param verdict in lower case
 * @param reason  a sentence for a clerk, without any value of the line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemView(long line, String verdict, String code, String reason, String field) {}
