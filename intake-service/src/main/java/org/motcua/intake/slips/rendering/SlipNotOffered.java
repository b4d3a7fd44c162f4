package org.motcua.intake.slips.rendering;

/** There is no such form on that day, or it is not laid out for that paper. The message tells no value of a slip. */
public class SlipNotOffered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SlipNotOffered(String message) {
        super(message);
    }
}
