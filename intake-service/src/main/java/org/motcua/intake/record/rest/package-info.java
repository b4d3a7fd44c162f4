/** The REST interface of the intake service. */
package org.motcua.intake.record.rest;
