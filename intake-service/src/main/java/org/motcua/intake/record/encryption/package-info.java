/**
 * Personal data at rest and on screen: keys, sealing (AES-256-GCM), a blind index for searches, masks. Plain Java with
 * the JDK's cryptography; nothing here knows a database.
 *
 * <p>What is sealed can be read only with a key of the key file; what is indexed can be found only with its search key.
 * A value is bound to its place: moved to another row it cannot be opened.
 */
package org.motcua.intake.record.encryption;
