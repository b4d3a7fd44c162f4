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
 * @param name       words of the name, each of which must be one of the applicant's, or the beginning of one
 * @param wholeWords whether beginnings do not count
 */
public record PersonSought(String name, String identityNumber, String phone, boolean wholeWords) {

    /** Nobody in particular. */
    public static final PersonSought ANYBODY = new PersonSought(null, null, null);

    /** Whose name may be told by the beginnings of its words. */
    public PersonSought(String name, String identityNumber, String phone) {
        this(name, identityNumber, phone, false);
    }

    /** The same by whole words: whoever may ask for beginnings spells a masked name letter by letter. */
    PersonSought byWholeWords() {
        return new PersonSought(name, identityNumber, phone, true);
    }

    /** Whether anything is asked for. */
    public boolean isAnybody() {
        return name == null && identityNumber == null && phone == null;
    }

    /** Whether a number in full is asked for: whoever is told of a dossier has learned whose it is. */
    boolean isByNumber() {
        return identityNumber != null || phone != null;
    }

    /** What the index must hold: the terms of one item stand in one row, since they were recorded together. */
    public List<SoughtTerms> terms(BlindIndex index) {
        return Stream.of(
                        SoughtTerms.of(terms(index.namesSought(name)), terms(index.wholeWordsSought(name))),
                        SoughtTerms.of(terms(index.identityNumber(identityNumber))),
                        SoughtTerms.of(terms(index.phone(phone))))
                .filter(SoughtTerms::isAnything)
                .toList();
    }

    private static List<Long> terms(LongStream terms) {
        return terms.boxed().toList();
    }

    /** Whether it is this applicant; what the index found may also be another one, or an earlier name. */
    boolean is(Details applicant) {
        return isNamed(applicant.applicantName())
                && PersonMatch.identityNumber(identityNumber, applicant.identityNumber())
                && PersonMatch.phone(phone, applicant.phone());
    }

    private boolean isNamed(String known) {
        return wholeWords ? PersonMatch.wordsOfName(name, known) : PersonMatch.name(name, known);
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "PersonSought";
    }
}
