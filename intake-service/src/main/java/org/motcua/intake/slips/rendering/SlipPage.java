package org.motcua.intake.slips.rendering;

import io.quarkus.qute.RawString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.motcua.intake.slips.data.ApologySlip;
import org.motcua.intake.slips.data.ControlSlip;
import org.motcua.intake.slips.data.ReceiptSlip;
import org.motcua.intake.slips.data.RegisterSlip;
import org.motcua.intake.slips.data.SlipData;
import org.motcua.intake.slips.data.parts.Applicant;
import org.motcua.intake.slips.data.parts.Appointment;
import org.motcua.intake.slips.data.parts.HandOver;
import org.motcua.intake.slips.data.parts.RegisterRow;
import org.motcua.intake.slips.templates.SlipTemplate;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.Limit;

/** What the page templates may ask for besides the values themselves. Public for the template engine only. */
public final class SlipPage {

    /** Long enough to fill any line; the page cuts it off at the line's end. */
    private static final String LEADER = "…".repeat(120);

    private static final int ROWS_BY_HAND = 3;

    private static final int IN_A_LINE = 60;
    /** How many letters a receipt has room for, in lines of the usual height on its small sheet. */
    private static final int ROOM = 540;

    private final SlipTemplate template;
    private final SlipData slip;
    private final SlipPart part;
    private final SlipStyle style;

    SlipPage(SlipTemplate template, SlipPart part, SlipStyle style) {
        this.template = template;
        this.slip = part.data();
        this.part = part;
        this.style = style;
    }

    /** The page's style. */
    public RawString style() {
        return new RawString(style.css());
    }

    /** The classes of the page's body. */
    public String classes() {
        return (template.isBilingual() ? "bilingual" : "vietnamese") + (isDense() ? " dense" : "");
    }

    /** Whether a receipt has so much to tell that its lines need to be closer. */
    private boolean isDense() {
        return slip instanceof ReceiptSlip receipt && letters(receipt) > ROOM;
    }

    private int letters(ReceiptSlip receipt) {
        int names = Stream.of(
                        receipt.heading().unitName(),
                        receipt.heading().unitName(),
                        receipt.resultPlace(),
                        receipt.dossier().applicant().name(),
                        receipt.submitterName(),
                        receipt.dossier().applicant().address(),
                        receipt.dossier().procedureName())
                .filter(this::has)
                .mapToInt(String::length)
                .sum();
        int lines = receipt.documents().size() + (provisional() ? 2 : 0);
        return names + lines * IN_A_LINE;
    }

    /** Which part of a long register this is, such as 2/7; null when it is whole. */
    public String part() {
        return part.isWhole() ? null : part.number() + "/" + part.of();
    }

    /** The number of a row in the whole register, of its number on this page. */
    public int row(int onPage) {
        return part.row(onPage);
    }

    /** The QR code as a data address, null for none. */
    public RawString qr() {
        return has(slip.lookup())
                ? new RawString(QrCode.dataAddress(slip.lookup().strip()))
                : null;
    }

    /** Whether there is something to print. */
    public boolean has(Object value) {
        return switch (value) {
            case null -> false;
            case String text -> !text.isBlank();
            case Collection<?> list -> !list.isEmpty();
            default -> true;
        };
    }

    /** The value, or a short row of dots. */
    public Object orDots(Object value) {
        return has(value) ? value : "……………";
    }

    /** The value, or nothing. */
    public Object orNothing(Object value) {
        return has(value) ? value : "";
    }

    /** A row of dots for the rest of a line. */
    public String leader() {
        return LEADER;
    }

    /** In capitals. */
    public String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }

    /** The form of address, kept in one line. */
    public RawString addressee(Applicant applicant) {
        return new RawString("<span class=\"whole\">" + SlipText.escaped(applicant.addressee()) + "</span>");
    }

    /** With a capital first letter. */
    public String upperFirst(String text) {
        return upper(text.substring(0, 1)) + text.substring(1);
    }

    /** The number after "Số:". */
    public String number() {
        String symbol = has(slip.heading().unitSymbol()) ? slip.heading().unitSymbol() : "…";
        return orDots(slip.heading().slipNo()) + "/" + template.symbol().replace("*", symbol);
    }

    /** "… giờ … phút, ngày … tháng … năm …", null gives the blanks. */
    public String moment(Instant at) {
        return WrittenDates.moment(at);
    }

    /** "ngày … tháng … năm …", null gives the blanks. */
    public String day(LocalDate day) {
        return WrittenDates.day(day);
    }

    /** The day of a moment, in words. */
    public String dayOf(Instant at) {
        return WrittenDates.dayOf(at);
    }

    /** Day and time in figures. */
    public String stamp(Instant at) {
        return WrittenDates.stamp(at);
    }

    /** Day over time in figures, for narrow columns. */
    public RawString stacked(Instant at) {
        return new RawString(WrittenDates.stamp(at).replace(" ", "<br/>"));
    }

    /** For English sentences. */
    public String english(Instant at) {
        return WrittenDates.english(at);
    }

    /** A day for English sentences. */
    public String englishDay(LocalDate day) {
        return WrittenDates.englishDay(day);
    }

    /** The day of a moment, for English sentences. */
    public String englishDay(Instant at) {
        return WrittenDates.englishDay(at == null ? null : LegalZone.day(at));
    }

    /** A count in running text: at least two digits; null stays null. */
    public String count(Integer count) {
        return count == null ? null : "%02d".formatted(count);
    }

    /** A limit in words; null stays null. */
    public String limit(Limit limit) {
        if (limit == null) {
            return null;
        }
        return switch (limit.unit()) {
            case WORKING_HOUR -> "%02d giờ làm việc".formatted(limit.amount());
            case WORKING_DAY ->
                limit.amount() == 0 ? "trong ngày làm việc" : "%02d ngày làm việc".formatted(limit.amount());
            case CALENDAR_DAY -> "%02d ngày".formatted(limit.amount());
            case MONTH -> "%02d tháng".formatted(limit.amount());
        };
    }

    /** The hand-overs, filled up with rows to be written by hand. */
    public List<HandOver> handOvers(List<HandOver> recorded) {
        int missing = Math.max(0, ROWS_BY_HAND - recorded.size());
        return Stream.concat(recorded.stream(), Collections.nCopies(missing, HandOver.BLANK).stream())
                .toList();
    }

    /** Whether any promised moment on the slip is provisional. */
    public boolean provisional() {
        return switch (slip) {
            case ReceiptSlip receipt -> receipt.due().provisional();
            case ApologySlip apology ->
                apology.originalDue().provisional() || apology.newDue().provisional();
            case ControlSlip control -> control.due().provisional();
            case RegisterSlip register ->
                register.rows().stream().map(RegisterRow::due).anyMatch(Appointment::provisional);
            default -> false;
        };
    }
}
