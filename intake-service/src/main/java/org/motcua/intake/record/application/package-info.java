/** The use cases of the intake service, a class each, and the ports they need. */
package org.motcua.intake.record.application;
