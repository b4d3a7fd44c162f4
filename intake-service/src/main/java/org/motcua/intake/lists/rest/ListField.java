package org.motcua.intake.lists.rest;

/** The fields of a list's items; their names are those of the JSON. */
enum ListField {
    code,
    unit,
    desk,
    procedure,
    field,
    channel,
    status,
    officer,
    submittedAt,
    receivedAt,
    dueAt,
    finishedAt,
    returnedAt,
    standing,
    applicant
}
