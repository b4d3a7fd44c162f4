/**
 * The local copy of intake's catalogue: names and the unit tree, kept from {@code intake.catalogue.v1} when a service
 * consumes it. Limits never come from here, only with the events of a dossier.
 */
package org.motcua.cataloguecopy;
