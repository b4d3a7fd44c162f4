-- Units end and are succeeded, and hang elsewhere in the tree from a day on; validity days are inclusive.
ALTER TABLE unit
    ADD COLUMN placements text,
    ADD COLUMN valid_from date,
    ADD COLUMN valid_to   date,
    ADD COLUMN successor  text REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    ADD CHECK (valid_from <= valid_to),
    ADD CHECK (successor IS NULL OR valid_to IS NOT NULL),
    ADD CHECK (successor <> code);
COMMENT ON COLUMN unit.placements IS 'units above by the day from which they are, as JSON; null when parent always was';

ALTER TABLE procedure
    ADD COLUMN pause_policies text,
    ADD COLUMN steps          text,
    ADD COLUMN fees           text,
    ADD COLUMN papers         text;
COMMENT ON COLUMN procedure.pause_policies IS 'changes of the pause policy by day, as JSON';

-- Every change of the catalogue, insert-only: the latest id is the version of the whole.
CREATE TABLE catalogue_version (
    id         bigint      NOT NULL PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('UNIT', 'PROCEDURE')),
    code       text        NOT NULL,
    changed_at timestamptz NOT NULL,
    author     text        NOT NULL,
    reason     text,
    before     json,
    after      json        NOT NULL
);
CREATE INDEX catalogue_version_by_entry ON catalogue_version (kind, code, id);

GRANT SELECT, INSERT ON catalogue_version TO ${app_role};
