-- What is due next in a case, and the version of the rules that it was found by. Whoever knows the
-- rules finds it: of the cases that are there it is not known yet, which their empty version says.

ALTER TABLE imr_case
  ADD COLUMN due_on date,
  ADD COLUMN next_deadline jsonb,
  ADD COLUMN deadline_rules text NOT NULL DEFAULT '';

CREATE INDEX imr_case_by_due ON imr_case (due_on, case_id);
CREATE INDEX imr_case_by_deadline_rules ON imr_case (deadline_rules);
