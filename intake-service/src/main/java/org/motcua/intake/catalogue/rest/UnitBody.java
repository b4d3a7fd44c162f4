package org.motcua.intake.catalogue.rest;

import static org.motcua.intake.catalogue.rest.EntryReading.code;
import static org.motcua.intake.catalogue.rest.EntryReading.codeOrNull;
import static org.motcua.intake.catalogue.rest.EntryReading.distinct;
import static org.motcua.intake.catalogue.rest.EntryReading.kept;
import static org.motcua.intake.catalogue.rest.EntryReading.sorted;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.intake.catalogue.application.EntryDraft;
import org.motcua.intake.catalogue.domain.CatalogueUnit;
import org.motcua.intake.catalogue.domain.CounterDetails;
import org.motcua.intake.catalogue.domain.Placements;
import org.motcua.intake.record.rest.BodyNode;

/**
 * Reads units in the national shape; a problem names the place in the body. Members beyond the code, the name and the
 * parent are optional: one that is not there stays as it is known, one that is null is taken away.
 */
final class UnitBody {

    private final LocalDate today;

    /** @param today from when a unit hangs elsewhere, if the sender does not say */
    UnitBody(LocalDate today) {
        this.today = today;
    }

    List<EntryDraft<CatalogueUnit>> all(InputStream body) {
        return distinct(BodyNode.array(body), "MaDonVi", this::unit, EntryDraft::code);
    }

    EntryDraft<CatalogueUnit> one(InputStream body, String code) {
        BodyNode node = BodyNode.whole(body);
        EntryDraft<CatalogueUnit> draft = unit(node);
        if (!draft.code().equals(code)) {
            throw node.field("MaDonVi").fault("not-the-code-of-the-path");
        }
        return draft;
    }

    private EntryDraft<CatalogueUnit> unit(BodyNode node) {
        String code = code(node.field("MaDonVi"));
        String name = node.field("TenDonVi").text();
        String parent = codeOrNull(node.field("MaDonViCha"));
        BodyNode since = node.field("TrucThuocTu");
        LocalDate placedFrom = since.dayOrNull();
        BodyNode from = node.field("HieuLucTu");
        LocalDate validFrom = from.dayOrNull();
        BodyNode to = node.field("HieuLucDen");
        LocalDate validTo = to.dayOrNull();
        BodyNode next = node.field("DonViKeThua");
        String successor = codeOrNull(next);
        BodyNode work = node.field("GioLamViec");
        List<OfficeHoursVersion> hours = officeHours(work);
        BodyNode slips = node.field("ThongTinPhieu");
        List<CounterDetails> counters = counters(slips);
        return new EntryDraft<>(
                code,
                node.path(),
                known -> new CatalogueUnit(
                        code,
                        name,
                        since.isUnspoken()
                                ? Placements.under(known, parent, today)
                                : Placements.underFrom(known, parent, placedFrom),
                        kept(from, validFrom, known, CatalogueUnit::validFrom),
                        kept(to, validTo, known, CatalogueUnit::validTo),
                        kept(next, successor, known, CatalogueUnit::successor),
                        kept(work, hours, known, CatalogueUnit::officeHours),
                        kept(slips, counters, known, CatalogueUnit::counters)));
    }

    private static List<CounterDetails> counters(BodyNode node) {
        if (node.isAbsent() || node.items().isEmpty()) {
            return null;
        }
        return sorted(
                distinct(node, "HieuLucTu", UnitBody::counter, CounterDetails::validFrom), CounterDetails::validFrom);
    }

    private static CounterDetails counter(BodyNode node) {
        return new CounterDetails(
                node.field("HieuLucTu").day(),
                node.field("DiaDanh").textOrNull(),
                node.field("DienThoai").textOrNull(),
                node.field("QuyenSo").textOrNull());
    }

    private static List<OfficeHoursVersion> officeHours(BodyNode node) {
        if (node.isAbsent() || node.items().isEmpty()) {
            return null;
        }
        return sorted(
                distinct(node, "HieuLucTu", UnitBody::hoursVersion, OfficeHoursVersion::validFrom),
                OfficeHoursVersion::validFrom);
    }

    private static OfficeHoursVersion hoursVersion(BodyNode node) {
        List<OfficeHoursVersion.Session> sessions = new ArrayList<>();
        LocalTime before = null;
        for (BodyNode session : node.field("Ca").items()) {
            OfficeHoursVersion.Session hours = session(session);
            if (before != null && hours.opens().isBefore(before)) {
                throw session.fault("sessions-overlap");
            }
            before = hours.closes();
            sessions.add(hours);
        }
        if (sessions.isEmpty()) {
            throw node.field("Ca").fault("required");
        }
        return new OfficeHoursVersion(node.field("HieuLucTu").day(), sessions);
    }

    private static OfficeHoursVersion.Session session(BodyNode node) {
        List<BodyNode> times = node.items();
        if (times.size() != 2 || !times.get(0).time().isBefore(times.get(1).time())) {
            throw node.fault("sessions-overlap");
        }
        return new OfficeHoursVersion.Session(times.get(0).time(), times.get(1).time());
    }
}
