/** Personal data: whose reading is on record, erasure, encryption anew under a newer key. */
package org.motcua.intake.personal;
