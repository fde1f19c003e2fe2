-- Imports of many letters, what became of each file, and which case a file's content belongs to.
-- The lookup table of contents is keyed by the content's hash, as the one of case numbers by number.

CREATE TABLE document_hash (
  sha256 text PRIMARY KEY,
  case_id uuid NOT NULL
);

INSERT INTO document_hash (sha256, case_id)
SELECT DISTINCT ON (data ->> 'sha256') data ->> 'sha256', case_id
FROM source_document
ORDER BY data ->> 'sha256', document_id;

CREATE TABLE import_run (
  import_id uuid PRIMARY KEY,
  name text NOT NULL,
  total integer,
  started_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  actor jsonb NOT NULL,
  imported integer NOT NULL DEFAULT 0,
  revised integer NOT NULL DEFAULT 0,
  duplicate integer NOT NULL DEFAULT 0,
  failed integer NOT NULL DEFAULT 0
);

-- file_id is made by the application and grows with time: the order in which files came.
CREATE TABLE import_file (
  import_id uuid NOT NULL,
  file_id uuid NOT NULL,
  name text NOT NULL,
  sha256 text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('imported', 'revised', 'duplicate', 'failed')),
  data jsonb NOT NULL,
  PRIMARY KEY (import_id, file_id),
  UNIQUE (import_id, name, sha256)
);

CREATE INDEX import_file_by_outcome ON import_file (import_id, outcome, file_id);

GRANT SELECT, INSERT, UPDATE ON document_hash, import_run, import_file TO openimr_app;
