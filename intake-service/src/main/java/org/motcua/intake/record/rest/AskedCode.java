package org.motcua.intake.record.rest;

import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.record.codes.CatalogueCode;
import org.motcua.intake.record.codes.DossierCode;

/**
 * Codes as the address of a request names them, in normal form. What cannot be a code is the code of nothing: it is
 * answered like an unknown one and never gets as far as the database, which does not take every character.
 */
public final class AskedCode {

    private static final String FIELD = "code";

    private AskedCode() {}

    /**
     * The code of a dossier.
     *
     * @throws ProblemException 404 {@code not-found} when it has not the form of one
     */
    public static String ofDossier(String text) {
        return DossierCode.parse(text).orElseThrow(AskedCode::notFound);
    }

    /**
     * The code of a unit.
     *
     * @throws ProblemException 404 {@code not-found} when it has not the form of one
     */
    public static String ofUnit(String text) {
        String code = DossierCode.normal(text);
        if (!DossierCode.isUnit(code)) {
            throw notFound();
        }
        return code;
    }

    /**
     * The code of a unit that a parameter names.
     *
     * @param field the parameter
     * @param text  null or blank for null
     * @throws ProblemException 404 {@code unknown-unit} when it has not the form of one
     */
    public static String ofUnitOrNull(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String code = DossierCode.normal(text);
        if (!DossierCode.isUnit(code)) {
            throw new ProblemException(404, "unknown-unit", field);
        }
        return code;
    }

    /**
     * The code of a procedure.
     *
     * @throws ProblemException 404 {@code not-found} when it has not the form of one
     */
    public static String ofProcedure(String text) {
        String code = DossierCode.normal(text);
        if (!CatalogueCode.isOne(code)) {
            throw notFound();
        }
        return code;
    }

    private static ProblemException notFound() {
        return new ProblemException(404, "not-found", FIELD);
    }
}
