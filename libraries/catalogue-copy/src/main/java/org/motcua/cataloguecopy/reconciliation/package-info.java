/**
 * Control totals: each service says which dossiers it believes were received and finished on a day, so that whoever
 * compares the answers sees whether a service lacks one or has one too many. No figure depends on it.
 */
package org.motcua.cataloguecopy.reconciliation;
