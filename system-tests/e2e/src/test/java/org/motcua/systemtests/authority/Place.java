package org.motcua.systemtests.authority;

/** Where a caller stands, as the token's claim {@code unit} says, towards the unit that is asked about. */
enum Place {
    /** In no unit. */
    NOWHERE(null),
    /** In that unit. */
    OWN(Scene.OWN),
    /** In the unit beside it. */
    BESIDE(Scene.BESIDE),
    /** In the unit above both. */
    ABOVE(Scene.ABOVE);

    private final String unit;

    Place(String unit) {
        this.unit = unit;
    }

    /** The claim, null for none. */
    String unit() {
        return unit;
    }
}
