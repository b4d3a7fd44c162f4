package org.motcua.intake.application;

import org.motcua.intake.domain.CodeFormat;
import org.motcua.intake.personal.RequestDigests.Keyed;

/**
 * An entry of which all is ready but its code.
 *
 * @param content the keyed digest of what the request says
 * @param draft  the dossier, without a code yet
 * @param series whose next number it gets
 */
record PreparedEntry(
        EntryOrder order, Keyed content, DossierDraft draft, RunningNumbers.Series series, CodeFormat format) {

    UseOfKey.Ref ref() {
        return order.ref();
    }

    DossierDraft numbered(int number) {
        return draft.withCode(format.code(series.unit(), series.day(), number));
    }

    UseOfKey use(DossierDraft recorded) {
        var head = recorded.events().getLast();
        return new UseOfKey(ref(), content, order.caller(), recorded.code(), head.sequence(), head.recordedAt());
    }

    /** Tells no value: it holds personal data. */
    @Override
    public String toString() {
        return "PreparedEntry";
    }
}
