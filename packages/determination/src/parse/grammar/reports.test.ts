import { expect, test } from "vitest";
import { readReportKind, reportsMentioned, reportsReviewed } from "./reports.ts";

test.each([
  [
    "Treatment reports from 07/23/2014 and 09/10/2014 were reviewed.",
    [
      ["treatment_report", "2014-07-23"],
      ["treatment_report", "2014-09-10"],
    ],
  ],
  [
    "Progress reports from 11/12/2014, 12-10-14, and 1/14/2015 were reviewed.",
    [
      ["progress_report", "2014-11-12"],
      ["progress_report", "2014-12-10"],
      ["progress_report", "2015-01-14"],
    ],
  ],
  ["The operative report dated 02/03/2015 was reviewed.", [["operative_report", "2015-02-03"]]],
  ["Treatment reports from 02/30/2015 were reviewed.", [["treatment_report", null]]],
  ["Treatment reports from 02/03/2015 are missing.", []],
])("reviewed: %s", (text, expected) => {
  expect(reportsReviewed({ text, start: 0 }).map(({ kind, date }) => [kind, date])).toEqual(
    expected,
  );
});

test.each([
  ["According to progress report 08/19/2014, she limps.", [["progress_report", "2014-08-19"]]],
  ["The PR-2 dated 8-19-14 says so.", [["progress_report", "2014-08-19"]]],
  ["An MRI of 01/02/2013 shows a tear.", [["imaging", "2013-01-02"]]],
  [
    "The QME report of 01/02/2013 and the progress note from 03/04/2013 agree.",
    [
      ["medical_legal_report", "2013-01-02"],
      ["progress_report", "2013-03-04"],
    ],
  ],
  [
    "Treatment reports from 07/23/2014 and 09/10/2014 were reviewed. The progress report of 01/02/2015 was not.",
    [["progress_report", "2015-01-02"]],
  ],
  ["The progress report of 13/45/2014 is lost.", []],
  ["Utilization review denied it on 08/26/2014.", []],
])("mentioned: %s", (text, expected) => {
  expect(reportsMentioned({ text, start: 0 }).map(({ kind, date }) => [kind, date])).toEqual(
    expected,
  );
});

test.each([
  ["Application for Independent Medical Review", "application"],
  ["Utilization Review Determination", "ur_determination"],
  ["RFA", "request_for_authorization"],
  ["Follow-up note", "progress_report"],
  ["X-ray of the knee", "imaging"],
  ["EMG of both arms", "diagnostic_test"],
  ["AME report", "medical_legal_report"],
  ["Physical therapy notes", "therapy_notes"],
  ["Medical Treatment Utilization Schedule (MTUS)", "guideline"],
  ["Medical records", "treatment_report"],
  ["A letter", null],
])("%s is of kind %s", (words, kind) => {
  expect(readReportKind(words)).toBe(kind);
});
