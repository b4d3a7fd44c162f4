package org.motcua.deadline.application;

/** Names from the copy of the catalogue; null while it does not have them. */
public record Names(String unit, String procedure, String desk) {}
