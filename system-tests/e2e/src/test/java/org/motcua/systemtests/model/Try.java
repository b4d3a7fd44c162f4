package org.motcua.systemtests.model;

import java.time.LocalDateTime;

/**
 * An act as somebody tries it.
 *
 * @param detail the officer, unit, step, new day or standing code that it names, null when none
 * @param at     the time that it gives, null for now
 */
record Try(Deed deed, String detail, LocalDateTime at, String role) {}
