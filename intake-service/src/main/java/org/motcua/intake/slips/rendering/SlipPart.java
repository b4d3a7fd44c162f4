package org.motcua.intake.slips.rendering;

import java.util.List;
import java.util.stream.IntStream;
import org.motcua.intake.slips.data.RegisterSlip;
import org.motcua.intake.slips.data.SlipData;
import org.motcua.intake.slips.data.parts.RegisterRow;

/**
 * As much of a slip as is laid out at once: a long register would take more memory than a service has.
 *
 * @param data   the whole slip, or a register with some of its rows
 * @param number from 1
 * @param of     how many parts the slip has
 */
record SlipPart(SlipData data, int number, int of) {

    /** Rows of a register in one part: what one part takes while it is made is some 30 MiB. */
    static final int ROWS = 75;

    static SlipPart whole(SlipData data) {
        return new SlipPart(data, 1, 1);
    }

    /** The parts in order, at least one. */
    static List<SlipPart> of(SlipData data) {
        if (!(data instanceof RegisterSlip register) || register.rows().size() <= ROWS) {
            return List.of(whole(data));
        }
        int parts = Math.ceilDiv(register.rows().size(), ROWS);
        return IntStream.rangeClosed(1, parts)
                .mapToObj(number -> new SlipPart(register.with(rows(register, number)), number, parts))
                .toList();
    }

    private static List<RegisterRow> rows(RegisterSlip register, int number) {
        int last = Math.min(number * ROWS, register.rows().size());
        return register.rows().subList((number - 1) * ROWS, last);
    }

    /** The number of a row in the whole register, from 1, of its number in the part. */
    int row(int inPart) {
        return (number - 1) * ROWS + inPart;
    }

    boolean isWhole() {
        return of == 1;
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "SlipPart[" + number + "/" + of + "]";
    }
}
