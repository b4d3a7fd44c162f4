package org.motcua.edge.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A page of parked records.
 *
 * @param next cursor of the next page, absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParkedPage(List<ParkedView> items, String next) {}
