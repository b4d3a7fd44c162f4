package org.motcua.reporting.application;

import java.util.Arrays;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.Timeliness;
import org.motcua.reporting.domain.Channel;
import org.motcua.reporting.domain.DossierVersion;

/**
 * How a version is written down for its fingerprint. Fingerprints outlive the code that made them: an encoding never
 * changes, whatever becomes of the record's components and constants. Its number is stored beside each fingerprint, so
 * that a later encoding does not turn what was counted before into contradictions.
 */
public enum FingerprintEncoding {
    /** {@code DossierVersion[name=value, …]}: days and moments in ISO 8601, {@code null} for what is not there. */
    FIRST(1) {
        @Override
        String text(DossierVersion version) {
            return "DossierVersion[recordedFrom=" + version.recordedFrom()
                    + ", unit=" + version.unit()
                    + ", procedure=" + version.procedure()
                    + ", field=" + version.field()
                    + ", channel=" + channel(version.channel())
                    + ", receivedOn=" + version.receivedOn()
                    + ", closedOn=" + version.closedOn()
                    + ", closedHow=" + closedHow(version.closedHow())
                    + ", statutory=" + timeliness(version.statutory())
                    + ", rescheduled=" + timeliness(version.rescheduled())
                    + ", lateOn=" + version.lateOn()
                    + ", secondSupplementOn=" + version.secondSupplementOn()
                    + "]";
        }
    };

    /** The one that new fingerprints are made with. */
    static final FingerprintEncoding LATEST = FIRST;

    private final int number;

    FingerprintEncoding(int number) {
        this.number = number;
    }

    abstract String text(DossierVersion version);

    /** What stands for it in the database. */
    public int number() {
        return number;
    }

    /**
     * The encoding of a number.
     *
     * @throws IllegalStateException when this code does not know it: the database was written by a later one
     */
    public static FingerprintEncoding of(int number) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown encoding of fingerprints: " + number));
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case DIRECT -> "DIRECT";
            case ONLINE -> "ONLINE";
            case POST -> "POST";
            case null -> "null";
        };
    }

    private static String closedHow(ClosingKind how) {
        return switch (how) {
            case RESOLVED -> "RESOLVED";
            case WITHDRAWN -> "WITHDRAWN";
            case STOPPED -> "STOPPED";
            case null -> "null";
        };
    }

    private static String timeliness(Timeliness timeliness) {
        return switch (timeliness) {
            case EARLY -> "EARLY";
            case ON_TIME -> "ON_TIME";
            case OVERDUE -> "OVERDUE";
            case null -> "null";
        };
    }
}
