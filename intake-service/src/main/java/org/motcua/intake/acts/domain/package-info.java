/** Which act may follow which, by whom and when, and the facts it becomes. */
package org.motcua.intake.acts.domain;
