-- What was printed: the first print of a slip and its reprints, which are marked as copies. Insert-only.
CREATE TABLE slip_print (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code       text        NOT NULL,
    form       text        NOT NULL,
    subject    bigint      NOT NULL,
    copy_no    int         NOT NULL CHECK (copy_no >= 0),
    slip_no    int         NOT NULL,
    slip_day   date        NOT NULL,
    printed_at timestamptz NOT NULL,
    account    text        NOT NULL,
    UNIQUE (code, form, subject, copy_no)
);
COMMENT ON COLUMN slip_print.subject IS 'sequence of the event that the slip is about';

-- The running number of a unit's slips of one form in a year.
CREATE TABLE slip_number (
    unit text NOT NULL,
    form text NOT NULL,
    year int  NOT NULL,
    last int  NOT NULL,
    PRIMARY KEY (unit, form, year)
);

GRANT SELECT, INSERT ON slip_print TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON slip_number TO ${app_role};
