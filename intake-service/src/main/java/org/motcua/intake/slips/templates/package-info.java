/** Which template a form has on a day. Forms change by circular, so a template is data with effective dates. */
package org.motcua.intake.slips.templates;
