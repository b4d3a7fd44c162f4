/** The reports over HTTP. */
package org.motcua.reporting.rest;
