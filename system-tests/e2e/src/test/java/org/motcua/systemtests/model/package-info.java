/** A simple model of dossiers, clocks and figures, written from the documents alone, and random lives to judge by it. */
package org.motcua.systemtests.model;
