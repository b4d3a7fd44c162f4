package org.motcua.intake.slips.rendering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.motcua.intake.slips.templates.SlipResource;
import org.motcua.intake.slips.templates.SlipTemplate;

/** The style of a page for one sheet, and the policy that admits it. */
record SlipStyle(String css, String policy) {

    /**
     * The style of a sheet.
     *
     * @param faces rules of the embedded faces
     */
    static SlipStyle of(SlipTemplate.Sheet sheet, String faces) {
        // A condition that browsers fulfil and the PDF does not: there the letters come from the renderer.
        String css = "@supports (display: grid) {\n" + faces + "}\n" + SlipResource.text("style/slip.css")
                + SlipResource.text("style/" + sheet.style());
        return new SlipStyle(
                css,
                "default-src 'none'; img-src data:; font-src data:; style-src 'sha256-" + sha256(css)
                        + "'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
