-- Cases, their case numbers, their history and the documents they were read from.
-- case_id stands in every key, so that the tables can be spread over machines by it; what must be
-- unique apart from it, the case number, has a lookup table of its own.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'openimr_app') THEN
    CREATE ROLE openimr_app NOLOGIN;
  END IF;
END
$$;

GRANT openimr_app TO CURRENT_USER;

CREATE TABLE imr_case (
  case_id uuid PRIMARY KEY,
  version integer NOT NULL CHECK (version >= 1),
  schema_version integer NOT NULL,
  data jsonb NOT NULL,
  demonstration boolean NOT NULL,
  case_number text,
  status text NOT NULL,
  priority text,
  injury date,
  ur_decision date,
  application_received date,
  assigned date,
  records_complete date,
  decided date,
  requests text[] NOT NULL,
  item_count integer NOT NULL,
  decided_count integer NOT NULL,
  outcome text,
  search_text text NOT NULL,
  updated_at timestamptz NOT NULL
);

CREATE INDEX imr_case_by_update ON imr_case (updated_at, case_id);
CREATE INDEX imr_case_by_number ON imr_case (case_number, case_id);
CREATE INDEX imr_case_by_received ON imr_case (application_received, case_id);
CREATE INDEX imr_case_by_assigned ON imr_case (assigned, case_id);
CREATE INDEX imr_case_by_decided ON imr_case (decided, case_id);
CREATE INDEX imr_case_by_status ON imr_case (status, case_id);

CREATE TABLE case_number (
  case_number text PRIMARY KEY,
  case_id uuid NOT NULL
);

CREATE TABLE case_event (
  case_id uuid NOT NULL,
  version integer NOT NULL,
  event_id uuid NOT NULL,
  data jsonb NOT NULL,
  PRIMARY KEY (case_id, version)
);

CREATE TABLE source_document (
  case_id uuid NOT NULL,
  document_id uuid NOT NULL,
  data jsonb NOT NULL,
  PRIMARY KEY (case_id, document_id)
);

GRANT SELECT, INSERT, UPDATE ON imr_case TO openimr_app;
GRANT SELECT, INSERT, DELETE ON case_number TO openimr_app;
-- What happened stays: the application can add to the history and read it, nothing else.
GRANT SELECT, INSERT ON case_event, source_document TO openimr_app;
