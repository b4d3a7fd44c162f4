-- A service's own table, which needs one of the library's.
CREATE TABLE register AS SELECT count(*) AS events FROM outbox;
