package org.motcua.reporting.domain;

/** How a dossier reached the counter. */
public enum Channel {
    DIRECT,
    ONLINE,
    POST
}
