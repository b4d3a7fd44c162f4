package org.motcua.intake.slips.rendering;

import org.motcua.intake.slips.templates.SlipTemplate;

/**
 * A slip, ready to be sent.
 *
 * @param content the page in UTF-8, or the PDF
 * @param mediaType with the character set where there is one
 * @param fileName a name to store it by, without personal data
 * @param contentSecurityPolicy the policy under which a browser shows the page: it has its own style and pictures, and
 *     no script
 * @param template what it was printed by
 */
public record RenderedSlip(
        byte[] content, String mediaType, String fileName, String contentSecurityPolicy, SlipTemplate template) {

    /** Tells no value. */
    @Override
    public String toString() {
        return "RenderedSlip[" + template.imprint() + "]";
    }
}
