/** What every interface of the service has in common: bodies, roles, and the views of a dossier and its history. */
package org.motcua.intake.record.rest;
