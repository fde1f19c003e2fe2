import {
  type Case,
  CaseDates,
  caseDateLabels,
  caseOutcomeLabels,
  formatUsDate,
  outcomeLabels,
  outcomeOfCase,
  recordKindLabels,
} from "@openimr/core";
import { sideSentence } from "@openimr/determination/letter";
import Table from "cli-table3";

/** A case for people to read: its facts, then its items. */
export function caseTable(record: Case): string {
  const facts = new Table({
    wordWrap: true,
    colWidths: [22, 76],
    style: { head: [], border: [], compact: true },
  });
  for (const [label, value] of factsOf(record)) {
    if (value !== null && value !== "") facts.push([label, value]);
  }
  const items = new Table({
    head: ["#", "Request", "Outcome", "Expert reviewer relied on"],
    wordWrap: true,
    colWidths: [4, 40, 12, 40],
    style: { head: [], border: [], compact: true },
  });
  for (const [index, { request, decision }] of record.disputedItems.entries()) {
    const outcome = decision.outcome === null ? "undecided" : outcomeLabels[decision.outcome];
    items.push([
      String(index + 1),
      request,
      outcome,
      sideSentence(decision, "expert_reviewer") ?? "",
    ]);
  }
  return `${facts.toString()}\n${items.toString()}`;
}

function factsOf(record: Case): [string, string | null][] {
  const { injuredWorker: worker, clinicalSummary: summary, reviewer } = record;
  const outcome = outcomeOfCase(record);
  const { pain } = summary;
  return [
    ["Case number", record.caseNumber],
    ["Result", outcome === null ? null : caseOutcomeLabels[outcome]],
    ["Priority", record.priority],
    ...CaseDates.keyof().options.map((name): [string, string | null] => {
      const date = record.dates[name];
      return [caseDateLabels[name], date === null ? null : formatUsDate(date)];
    }),
    [
      "Worker",
      [worker.age === null ? "" : `${worker.age} years`, worker.sex ?? ""]
        .filter(Boolean)
        .join(", "),
    ],
    ["Diagnoses", summary.diagnoses.map(({ label }, index) => `${index + 1}. ${label}`).join("; ")],
    ["Symptoms", summary.symptoms.join("; ")],
    ["Pain", pain === null ? null : `${pain.low}-${pain.high} of ${pain.outOf}`],
    ["Medications", summary.medications.join("; ")],
    [
      "Reports mentioned",
      summary.mentionedReports
        .map(({ kind, date }) => `${recordKindLabels[kind]} ${formatUsDate(date)}`)
        .join("; "),
    ],
    [
      "Records reviewed",
      record.records
        .filter((each) => each.reviewed)
        .map(({ kind, serviceDates }) =>
          [
            recordKindLabels[kind],
            serviceDates === null ? "" : formatUsDate(serviceDates.from),
          ].join(" "),
        )
        .join("; "),
    ],
    ["Reviewer certified in", reviewer?.certifications.join(", ") ?? null],
    ["Subspecialty", reviewer?.subspecialties.join(", ") ?? null],
    ["Licensed in", reviewer?.statesOfLicensure.join(", ") ?? null],
  ];
}
