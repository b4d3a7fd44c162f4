-- What accounts are called, as their tokens said when they acted; slips name who did an act by it. Insert-only: what a slip
-- said of an act stays. Staff, not applicants; it goes into no event.
CREATE TABLE officer (
    account    text        NOT NULL,
    known_from timestamptz NOT NULL,
    name       text        NOT NULL,
    title      text,
    PRIMARY KEY (account, known_from)
);
COMMENT ON COLUMN officer.title IS 'null when the token had none';

GRANT SELECT, INSERT ON officer TO ${app_role};
