/**
 * What is printed on a slip: one record per form, after the field dictionary of the forms. Everything here may be
 * personal data; it is passed in, printed and forgotten. No {@code toString} of these records tells a value, so that
 * none reaches a log by accident.
 *
 * <p>Unless a record says otherwise, any value may be null or blank: the form then shows a dotted line, to be filled in
 * by hand. Lists are never null. Moments are instants, printed in Asia/Ho_Chi_Minh.
 */
package org.motcua.intake.slips.data;
