package org.motcua.intake.entry.application;

import org.motcua.intake.record.application.DossierDraft;
import org.motcua.intake.record.application.RunningNumbers;
import org.motcua.intake.record.codes.CodeFormat;
import org.motcua.intake.record.encryption.RequestDigests.Keyed;

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
