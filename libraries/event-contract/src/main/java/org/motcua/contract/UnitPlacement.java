package org.motcua.contract;

import java.time.LocalDate;

/**
 * The unit above a unit from a day on.
 *
 * @param validFrom first local day (Asia/Ho_Chi_Minh), null for ever before
 * @param parent    code of the unit above, null at the top
 */
public record UnitPlacement(LocalDate validFrom, String parent) {}
