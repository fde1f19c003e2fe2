-- The program of a case beside it, for lists. The database fills it, so that a server of the version
-- before, which does not know it, can go on saving.

ALTER TABLE imr_case
  ADD COLUMN program text NOT NULL GENERATED ALWAYS AS (data ->> 'program') STORED;
