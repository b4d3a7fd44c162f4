package org.motcua.intake.personal.application;

/** Why somebody reads an applicant's details in full. A choice, since a text could hold what it is about. */
public enum ReadingPurpose {
    /** Work on the dossier. */
    HANDLING,
    /** To reach the applicant. */
    CONTACT,
    /** To see that who stands at the desk is the applicant. */
    IDENTIFICATION,
    /** A complaint or a denunciation. */
    COMPLAINT,
    /** An inspection or an audit. */
    INSPECTION,
    /** To print a slip. */
    SLIP,
    /** A search by a number in full, by somebody who sees applicants masked only. */
    SEARCH,
    /** To hand results over. */
    HAND_OVER
}
