package org.motcua.systemtests.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A value to look for, in every form that it could have been written in. */
record Needle(String value, Set<String> forms) {

    private static final int BASE64_GROUP = 3;

    static Needle of(String value) {
        Set<String> forms = new LinkedHashSet<>();
        for (String text : List.of(value, Normalizer.normalize(value, Normalizer.Form.NFD), plain(value))) {
            addForms(forms, text);
            addForms(forms, text.toLowerCase(Locale.ROOT));
            addForms(forms, text.toUpperCase(Locale.ROOT));
        }
        return new Needle(value, forms);
    }

    /** As Latin letters that stand for bytes, so that a search in bytes is one in a string. */
    private static void addForms(Set<String> forms, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        forms.add(new String(bytes, ISO_8859_1));
        forms.add(HexFormat.of().formatHex(bytes));
        forms.add(HexFormat.of().withUpperCase().formatHex(bytes));
        forms.add(URLEncoder.encode(text, UTF_8));
        forms.add(URLEncoder.encode(text, UTF_8).replace("+", "%20"));
        forms.add(escaped(text));
        for (int before = 0; before < BASE64_GROUP; before++) {
            forms.add(base64(bytes, before));
        }
    }

    /** The middle of the Base64 of a longer text in which so many bytes stand before the value. */
    private static String base64(byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String all = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int first = before == 0 ? 0 : before + 1;
        int last = shifted.length / BASE64_GROUP * (BASE64_GROUP + 1);
        return all.substring(first, last);
    }

    /** As JSON may write it. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return escaped.toString();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    boolean isIn(String latin) {
        return forms.stream().anyMatch(latin::contains);
    }
}
