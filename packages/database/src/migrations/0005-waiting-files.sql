-- Files of imports that hold only pictures of pages wait here, with their bytes, until the text in them
-- is recognised; then they are settled and their bytes removed. Whoever recognises a file takes it for
-- a while (taken_until), so that it is free again by itself where the process ends.

ALTER TABLE import_run ADD COLUMN waiting integer NOT NULL DEFAULT 0;

ALTER TABLE import_file DROP CONSTRAINT import_file_outcome_check;
ALTER TABLE import_file ADD CONSTRAINT import_file_outcome_check
  CHECK (outcome IN ('imported', 'revised', 'duplicate', 'waiting', 'failed'));

CREATE TABLE waiting_file (
  import_id uuid NOT NULL,
  file_id uuid NOT NULL,
  bytes bytea NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  taken_until timestamptz,
  page integer,
  pages integer,
  PRIMARY KEY (import_id, file_id)
);

-- Pictures are compressed already.
ALTER TABLE waiting_file ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE INDEX waiting_file_by_turn ON waiting_file (tries, file_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON waiting_file TO openimr_app;
