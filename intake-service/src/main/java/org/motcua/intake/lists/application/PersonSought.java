package org.motcua.intake.lists.application;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.encryption.BlindIndex;
import org.motcua.intake.record.encryption.PersonMatch;

/**
 * An applicant who is looked for; null parts are not asked for.
 *
 * @param name words of the name, each of which must be one of the applicant's
 */
public record PersonSought(String name, String identityNumber, String phone) {

    /** Nobody in particular. */
    public static final PersonSought ANYBODY = new PersonSought(null, null, null);

    /** Whether anything is asked for. */
    public boolean isAnybody() {
        return name == null && identityNumber == null && phone == null;
    }

    /** Whether a number in full is asked for: whoever is told of a dossier has learned whose it is. */
    boolean isByNumber() {
        return identityNumber != null || phone != null;
    }

    /** What the index must hold: the terms of one item stand in one row, since they were recorded together. */
    List<long[]> terms(BlindIndex index) {
        return Stream.of(index.names(name), index.identityNumber(identityNumber), index.phone(phone))
                .map(LongStream::toArray)
                .filter(terms -> terms.length > 0)
                .toList();
    }

    /** Whether it is this applicant; what the index found may also be another one, or an earlier name. */
    boolean is(Details applicant) {
        return PersonMatch.name(name, applicant.applicantName())
                && PersonMatch.identityNumber(identityNumber, applicant.identityNumber())
                && PersonMatch.phone(phone, applicant.phone());
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "PersonSought";
    }
}
