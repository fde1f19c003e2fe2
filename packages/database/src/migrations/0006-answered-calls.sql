-- Calls that were answered under a key, so that one that is repeated is done once; and when each event
-- was kept, by the database's clock, in whole milliseconds: the order in which it is told to followers.

CREATE TABLE answered_call (
  call_key text PRIMARY KEY,
  request text NOT NULL,
  -- As text, so that a repeated call is answered to the letter.
  answer json,
  answered_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX answered_call_by_time ON answered_call (answered_at);

ALTER TABLE case_event ADD COLUMN kept_at timestamptz NOT NULL
  DEFAULT date_trunc('milliseconds', clock_timestamp());

CREATE INDEX case_event_by_time ON case_event (kept_at, event_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON answered_call TO openimr_app;
