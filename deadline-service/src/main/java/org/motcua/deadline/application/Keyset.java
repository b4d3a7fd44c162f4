package org.motcua.deadline.application;

import java.time.Instant;

/** Where a page starts: after the item with this moment and code; null means at the beginning. */
public record Keyset(Instant moment, String code) {}
