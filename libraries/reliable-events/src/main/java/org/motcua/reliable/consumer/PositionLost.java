package org.motcua.reliable.consumer;

/** Another instance, or an operator, moved a position; what was read must not be applied by this one. */
final class PositionLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PositionLost() {
        super("the consumer position was moved by somebody else", null, false, false);
    }
}
