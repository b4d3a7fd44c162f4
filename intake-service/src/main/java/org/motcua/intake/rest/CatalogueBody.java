package org.motcua.intake.rest;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.motcua.contract.LimitVersion;
import org.motcua.contract.OfficeHoursVersion;
import org.motcua.intake.application.CatalogueProcedure;
import org.motcua.intake.application.CatalogueUnit;
import org.motcua.intake.domain.DossierCode;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausePolicy;

/** Reads the catalogue in the national shape; a problem names the place in the array and the field. */
final class CatalogueBody {

    private static final int MAX_AMOUNT = 9_999;

    private CatalogueBody() {}

    static List<CatalogueUnit> units(InputStream body) {
        return distinct(BodyNode.array(body), "MaDonVi", CatalogueBody::unit, CatalogueUnit::code);
    }

    static List<CatalogueProcedure> procedures(InputStream body) {
        return distinct(BodyNode.array(body), "MaTTHC", CatalogueBody::procedure, CatalogueProcedure::code);
    }

    private static <T> List<T> distinct(
            List<BodyNode> nodes, String keyField, Function<BodyNode, T> reader, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        List<T> items = new ArrayList<>(nodes.size());
        for (BodyNode node : nodes) {
            T item = reader.apply(node);
            if (!seen.add(key.apply(item))) {
                throw node.field(keyField).fault("given-twice");
            }
            items.add(item);
        }
        return items;
    }

    private static CatalogueUnit unit(BodyNode node) {
        BodyNode parent = node.field("MaDonViCha");
        return new CatalogueUnit(
                code(node.field("MaDonVi")),
                node.field("TenDonVi").text(),
                parent.isAbsent() ? null : code(parent),
                officeHours(node.field("GioLamViec")));
    }

    private static String code(BodyNode node) {
        String code = DossierCode.normal(node.text());
        if (!DossierCode.isUnit(code)) {
            throw node.fault("not-a-code");
        }
        return code;
    }

    private static List<OfficeHoursVersion> officeHours(BodyNode node) {
        if (node.isAbsent() || node.items().isEmpty()) {
            return null;
        }
        List<OfficeHoursVersion> versions = new ArrayList<>(
                distinct(node.items(), "HieuLucTu", CatalogueBody::hoursVersion, OfficeHoursVersion::validFrom));
        versions.sort(Comparator.comparing(OfficeHoursVersion::validFrom));
        return List.copyOf(versions);
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

    private static CatalogueProcedure procedure(BodyNode node) {
        String field = code(node.field("MaLinhVuc"));
        String fieldName = node.field("TenLinhVuc").textOrNull();
        BodyNode level = node.field("MucDo");
        return new CatalogueProcedure(
                code(node.field("MaTTHC")),
                node.field("TenTTHC").text(),
                field,
                fieldName == null ? field : fieldName,
                level.isAbsent() ? null : level.number(2, 4),
                node.field("ChinhSachBoSung").choice(PausePolicy.class),
                limits(node.field("ThoiHan")));
    }

    private static List<LimitVersion> limits(BodyNode node) {
        if (node.isAbsent() || node.items().isEmpty()) {
            throw node.fault("required");
        }
        List<LimitVersion> limits =
                new ArrayList<>(distinct(node.items(), "HieuLucTu", CatalogueBody::limit, LimitVersion::effectiveFrom));
        limits.sort(Comparator.comparing(LimitVersion::effectiveFrom));
        return List.copyOf(limits);
    }

    /** An amount of 0 is a same-day limit: it counts working days and has a cut-off, and no other limit has one. */
    private static LimitVersion limit(BodyNode node) {
        LocalDate effectiveFrom = node.field("HieuLucTu").day();
        LimitUnit unit = node.field("DonViTinh").choice(LimitUnit.class);
        int amount = node.field("SoLuong").number(0, MAX_AMOUNT);
        BodyNode cutOff = node.field("GioChot");
        if (amount == 0 && unit != LimitUnit.WORKING_DAY) {
            throw node.field("SoLuong").fault("out-of-range", 1, MAX_AMOUNT);
        }
        if ((amount == 0) == cutOff.isAbsent()) {
            throw cutOff.fault("cut-off-of-same-day");
        }
        return new LimitVersion(effectiveFrom, unit, amount, cutOff.isAbsent() ? null : cutOff.time());
    }
}
