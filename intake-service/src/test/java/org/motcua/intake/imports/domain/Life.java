package org.motcua.intake.imports.domain;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.motcua.intake.fixture.NationalLine;

/**
 * A dossier's whole life, drawn at random; times are minutes from its start, and acts at the same time are common. A
 * line tells of it as of a moment, and may leave out what the sending system did not yet know.
 */
record Life(
        int status,
        int receivedAt,
        int endedAt,
        int returnedAt,
        List<Span> supplements,
        List<Span> payments,
        List<Span> letters,
        boolean online) {

    static final int NEVER = Integer.MAX_VALUE;
    private static final int REFUSED = 3;
    private static final int WITHDRAWN = 7;
    private static final int STOPPED = 8;
    private static final int RESOLVED = 9;
    private static final int RETURNED = 10;
    private static final int OPEN = 2;
    private static final LocalDateTime START = LocalDateTime.of(2024, 3, 4, 8, 30);
    private static final DateTimeFormatter NATIONAL = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    /** From one minute to another; open when it never ends. */
    record Span(int from, int to) {}

    static Life random(Random random) {
        int status = new int[] {1, OPEN, OPEN, REFUSED, WITHDRAWN, WITHDRAWN, STOPPED, RESOLVED, RESOLVED, RETURNED}
                [random.nextInt(10)];
        boolean received = status != 1 && status != REFUSED && (status != WITHDRAWN || random.nextInt(4) > 0);
        int receivedAt = received ? gap(random) : NEVER;
        boolean mayStayOpen = status == OPEN || status == WITHDRAWN || status == STOPPED;
        List<Span> supplements = received ? spans(random, receivedAt, mayStayOpen) : List.of();
        List<Span> payments = received ? spans(random, receivedAt, mayStayOpen) : List.of();
        List<Span> letters = received && random.nextBoolean() ? spans(random, receivedAt, false) : List.of();
        int last = Math.max(
                received ? receivedAt : 0, Math.max(end(supplements), Math.max(end(payments), starts(letters))));
        int endedAt = status == 1 || status == OPEN ? NEVER : last + gap(random);
        int returnedAt = status == RETURNED ? endedAt + gap(random) : NEVER;
        return new Life(status, receivedAt, endedAt, returnedAt, supplements, payments, letters, random.nextBoolean());
    }

    private static int gap(Random random) {
        return random.nextInt(3) == 0 ? 0 : random.nextInt(4_000);
    }

    private static List<Span> spans(Random random, int from, boolean mayStayOpen) {
        List<Span> spans = new ArrayList<>();
        int free = from + gap(random);
        for (int left = random.nextInt(4); left > 0; left--) {
            boolean open = mayStayOpen && left == 1 && random.nextBoolean();
            Span span = new Span(free, open ? NEVER : free + gap(random));
            spans.add(span);
            free = open ? NEVER : Math.max(span.to() + gap(random), span.from() + 1);
        }
        return spans;
    }

    private static int end(List<Span> spans) {
        return spans.stream()
                .mapToInt(span -> span.to() == NEVER ? span.from() : span.to())
                .max()
                .orElse(0);
    }

    private static int starts(List<Span> spans) {
        return spans.stream().mapToInt(Span::from).max().orElse(0);
    }

    /** The moments at which something happened. */
    List<Integer> moments() {
        List<Integer> moments = new ArrayList<>(List.of(0, receivedAt, endedAt, returnedAt));
        supplements.forEach(span -> moments.addAll(List.of(span.from(), span.to())));
        payments.forEach(span -> moments.addAll(List.of(span.from(), span.to())));
        letters.forEach(span -> moments.add(span.from()));
        return moments.stream()
                .filter(moment -> moment != NEVER)
                .sorted()
                .distinct()
                .toList();
    }

    /** All of it in one line. */
    NationalLine whole() {
        return asOf(NEVER - 1, known -> true);
    }

    /** What may be left out of a line: it became known to the sending system later. */
    enum Known {
        SUPPLEMENTS,
        PAYMENTS,
        LETTERS,
        PRINTED,
        APPLICANT,
        KIND,
        LEVEL
    }

    /** A line as of a minute. */
    NationalLine asOf(int now, Predicate<Known> known) {
        NationalLine line = NationalLine.received("H15.101-240304-0001")
                .without("NgayTiepNhan")
                .with("NgayNopHoSo", written(0))
                .with("KenhThucHien", online ? 2 : 3)
                .with("MaLinhVuc", "HT");
        line = receivedAt <= now ? line.with("NgayTiepNhan", written(receivedAt)) : line;
        line = details(line, known);
        boolean openSupplement = false;
        boolean openPayment = false;
        if (known.test(Known.SUPPLEMENTS)) {
            openSupplement = supplements.stream().anyMatch(span -> isOpen(span, now));
            line = requests(line, "DanhSachHoSoBoSung", supplements, now);
        }
        if (known.test(Known.PAYMENTS)) {
            openPayment = payments.stream().anyMatch(span -> isOpen(span, now));
            line = requests(line, "DanhSachNghiaVuTaiChinh", payments, now);
        }
        if (known.test(Known.LETTERS)) {
            for (Span letter : letters) {
                line = letter.from() <= now ? line.letter(written(letter.from()), written(letter.to() + 5_000)) : line;
            }
        }
        return finish(line, now, openSupplement, openPayment);
    }

    private static NationalLine details(NationalLine line, Predicate<Known> known) {
        NationalLine told = line;
        told = known.test(Known.PRINTED) ? told.with("NgayHenTra", "20240315170000") : told;
        told = known.test(Known.APPLICANT) ? told.with("ChuHoSo", "Nguyễn Văn A") : told;
        told = known.test(Known.KIND) ? told.with("LoaiDoiTuong", 1) : told;
        return known.test(Known.LEVEL) ? told.with("MucDo", "4") : told;
    }

    private NationalLine finish(NationalLine line, int now, boolean openSupplement, boolean openPayment) {
        if (endedAt <= now) {
            NationalLine ended = line.with(status == REFUSED ? "NgayTuChoi" : "NgayKetThucXuLy", written(endedAt));
            if (status != RETURNED) {
                return ended.with("TrangThaiHoSo", status);
            }
            return returnedAt <= now
                    ? ended.with("NgayTra", written(returnedAt)).with("TrangThaiHoSo", RETURNED)
                    : ended.with("TrangThaiHoSo", RESOLVED);
        }
        if (receivedAt > now) {
            return line.with("TrangThaiHoSo", 1);
        }
        return line.with("TrangThaiHoSo", openSupplement ? 5 : openPayment ? 6 : 4);
    }

    private static boolean isOpen(Span span, int now) {
        return span.from() <= now && span.to() > now;
    }

    private static NationalLine requests(NationalLine line, String list, List<Span> spans, int now) {
        NationalLine told = line;
        for (Span span : spans) {
            if (span.from() <= now) {
                told = told.request(list, written(span.from()), span.to() <= now ? written(span.to()) : null);
            }
        }
        return told;
    }

    static int minute(String written) {
        return Math.toIntExact(START.until(LocalDateTime.parse(written, NATIONAL), ChronoUnit.MINUTES));
    }

    static String written(int minute) {
        return START.plusMinutes(minute).format(NATIONAL);
    }
}
