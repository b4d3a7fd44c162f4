/** The database of the intake service: events by COPY and sets, the catalogue by Hibernate. */
package org.motcua.intake.record.persistence;
