package org.motcua.intake.record.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a dossier says about its applicant. Personal data: it stays in intake. Every part may be null: unknown.
 *
 * @param identityNumber  personal identification number, passport or enterprise code, as on the paper
 * @param applicantKind   0 citizen, 1 enterprise, 2 household business; not personal
 * @param level           service level 2, 3 or 4; not personal
 */
public record Details(
        String applicantName,
        String identityNumber,
        String phone,
        String email,
        String address,
        Integer applicantKind,
        Integer level) {

    /** Nothing known. */
    public static final Details UNKNOWN = named(null, null, null);

    /** All that a line in the national shape knows of an applicant. */
    public static Details named(String applicantName, Integer applicantKind, Integer level) {
        return new Details(applicantName, null, null, null, null, applicantKind, level);
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return !isPersonal() && applicantKind == null && level == null;
    }

    /** Whether any part is personal. */
    public boolean isPersonal() {
        return Stream.of(applicantName, identityNumber, phone, email, address).anyMatch(Objects::nonNull);
    }

    /** The names of the known parts: those of the national shape where it has them. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        add(names, LineField.APPLICANT_NAME, applicantName);
        add(names, "identityNumber", identityNumber);
        add(names, "phone", phone);
        add(names, "email", email);
        add(names, "address", address);
        add(names, LineField.APPLICANT_KIND, applicantKind);
        add(names, LineField.LEVEL, level);
        return names;
    }

    private static void add(List<String> names, String name, Object part) {
        if (part != null) {
            names.add(name);
        }
    }

    /** The parts that are. */
    public Details personal() {
        return new Details(applicantName, identityNumber, phone, email, address, null, null);
    }

    /** The personal parts that are known here and otherwise known there. */
    public Details differingFrom(Details known) {
        return new Details(
                differing(applicantName, known.applicantName),
                differing(identityNumber, known.identityNumber),
                differing(phone, known.phone),
                differing(email, known.email),
                differing(address, known.address),
                null,
                null);
    }

    private static String differing(String part, String known) {
        return Objects.equals(part, known) ? null : part;
    }

    /** The parts that are not personal. */
    public Details impersonal() {
        return named(null, applicantKind, level);
    }

    /** These details, with the parts of later ones where those know more. */
    public Details with(Details later) {
        return new Details(
                or(later.applicantName, applicantName),
                or(later.identityNumber, identityNumber),
                or(later.phone, phone),
                or(later.email, email),
                or(later.address, address),
                or(later.applicantKind, applicantKind),
                or(later.level, level));
    }

    private static <T> T or(T later, T earlier) {
        return later == null ? earlier : later;
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "Details";
    }
}
