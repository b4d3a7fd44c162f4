/**
 * The slips a one-stop counter prints: forms 01 to 07 as a page for a browser and as a PDF, from one template.
 *
 * <p>{@link org.motcua.intake.slips.rendering.Slips} is the entry. Forms change by circular, so a template is data with effective
 * dates and a wording status, below {@code slips/} on the class path; a slip is printed by the template that was in force
 * on its day, whenever it is printed again. Nothing here is stored or logged: the values are personal data.
 *
 * <p>Sources: Circular 01/2018/TT-VPCP, Circular 03/2025/TT-VPCP; typography after Decree 30/2020/NĐ-CP, annex I.
 */
package org.motcua.intake.slips.rendering;
