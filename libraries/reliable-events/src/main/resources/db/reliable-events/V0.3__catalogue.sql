-- Copy of intake's catalogue: names and the unit tree.
CREATE TABLE catalogue_unit (
    code       text        NOT NULL PRIMARY KEY,
    name       text        NOT NULL,
    parent     text,
    valid_from date,
    valid_to   date,
    successor  text,
    placements jsonb,
    changed_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN catalogue_unit.placements IS 'units above by day, of a unit that has moved';

CREATE TABLE catalogue_procedure (
    code       text        NOT NULL PRIMARY KEY,
    name       text        NOT NULL,
    field      text,
    field_name text,
    changed_at timestamptz NOT NULL DEFAULT now()
);

GRANT SELECT, INSERT, UPDATE, DELETE ON catalogue_unit, catalogue_procedure TO ${app_role};
