/** The use cases, one class each, and the ports they speak to the database through. */
package org.motcua.reporting.application;
