package org.motcua.intake.catalogue.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.motcua.intake.record.codes.CatalogueCode;
import org.motcua.intake.record.codes.DossierCode;
import org.motcua.intake.record.rest.BodyNode;

/** What the readers of catalogue bodies have in common. */
final class EntryReading {

    private EntryReading() {}

    static String code(BodyNode node) {
        String code = DossierCode.normal(node.text());
        if (!DossierCode.isUnit(code)) {
            throw node.fault("not-a-code");
        }
        return code;
    }

    /** The code of a procedure or a field. */
    static String catalogueCode(BodyNode node) {
        String code = DossierCode.normal(node.text());
        if (!CatalogueCode.isOne(code)) {
            throw node.fault("not-a-catalogue-code", CatalogueCode.LONGEST);
        }
        return code;
    }

    static String codeOrNull(BodyNode node) {
        return node.isAbsent() ? null : code(node);
    }

    /** The items of a list, no two of them with the same key; empty when absent. */
    static <T> List<T> distinct(BodyNode list, String keyField, Function<BodyNode, T> reader, Function<T, ?> key) {
        return list.isAbsent() ? List.of() : distinct(list.items(), keyField, reader, key);
    }

    /** No two items with the same key. */
    static <T> List<T> distinct(
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

    static <T, K extends Comparable<? super K>> List<T> sorted(List<T> items, Function<T, K> key) {
        return items.stream().sorted(Comparator.comparing(key)).toList();
    }

    /** What the sender said, or what is known when he did not speak of it. */
    static <E, T> T kept(BodyNode node, T said, E known, Function<E, T> member) {
        return node.isUnspoken() && known != null ? member.apply(known) : said;
    }
}
