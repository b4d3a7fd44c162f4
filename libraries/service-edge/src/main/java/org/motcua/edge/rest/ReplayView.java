package org.motcua.edge.rest;

/**
 * What a replay or a discard led to.
 *
 * @param applied records that could be applied now
 */
public record ReplayView(int applied) {}
