package org.motcua.intake.slips.filling;

import org.motcua.intake.slips.domain.SlipForm;

/** The event that a slip tells by what is now known has since been corrected away. */
public final class SlipOutdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SlipOutdated(SlipForm form) {
        super(form + " is about an event that is no longer believed", null, false, false);
    }
}
