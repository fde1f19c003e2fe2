import {
  type BodyPart,
  bodyRegionLabels,
  type Case,
  type CaseDates,
  caseDateLabels,
  formatUsDate,
  type MedicalRecord,
  type Quantity,
  recordKindLabels,
} from "@openimr/core";

/** What is known of a case, with what each fact is called; what is not known is left out. */
export function caseFacts(record: Case): [label: string, value: string][] {
  const { clinicalSummary: summary, injuredWorker: worker, reviewer, records, dates } = record;
  const { pain } = summary;
  const facts: [string, string | null][] = [
    ["Case number", record.caseNumber],
    ["Priority", record.priority],
    ...dateNames.map((name): [string, string | null] => [
      caseDateLabels[name],
      dates[name] === null ? null : formatUsDate(dates[name]),
    ]),
    ["Worker", joined([worker.age === null ? null : `${worker.age} years`, worker.sex], ", ")],
    ["Diagnoses", summary.diagnoses.map(({ label }, index) => `${index + 1}. ${label}`).join("; ")],
    ["Symptoms", summary.symptoms.join("; ")],
    ["Pain", pain === null ? null : `${range(pain.low, pain.high)} of ${pain.outOf}`],
    ["Medications", summary.medications.join("; ")],
    [
      "Reports mentioned",
      summary.mentionedReports
        .map(({ kind, date }) => `${recordKindLabels[kind]} ${formatUsDate(date)}`)
        .join("; "),
    ],
    [
      "Records reviewed",
      records
        .filter(({ reviewed }) => reviewed)
        .map(recordText)
        .join("; "),
    ],
    ["Reviewer is a", reviewer?.profession ?? null],
    ["Certified in", reviewer?.certifications.join(", ") ?? null],
    ["Subspecialty", reviewer?.subspecialties.join(", ") ?? null],
    ["Licensed in", reviewer?.statesOfLicensure.join(", ") ?? null],
  ];
  return facts.flatMap(([label, value]): [string, string][] =>
    value === null || value === "" ? [] : [[label, value]],
  );
}

const dateNames = [
  "injury",
  "requestForAuthorization",
  "urDecision",
  "applicationReceived",
  "assigned",
  "recordsComplete",
  "decided",
  "issued",
] as const satisfies readonly (keyof CaseDates)[];

function recordText({ kind, author, serviceDates }: MedicalRecord): string {
  const days =
    serviceDates === null
      ? null
      : range(formatUsDate(serviceDates.from), formatUsDate(serviceDates.to));
  return joined([recordKindLabels[kind], author, days], " ");
}

/** A part of the body, as in "left knee". */
export function bodyPartText({ region, laterality }: BodyPart): string {
  return joined([laterality, bodyRegionLabels[region].toLowerCase()], " ");
}

/** A quantity as it was understood, as in "12 visits; 3 a week; for 4 weeks"; empty where there is none. */
export function quantityText(quantity: Quantity | null): string {
  if (quantity === null) return "";
  const { sessions, frequency, duration, units, doses, acquisition } = quantity;
  return joined(
    [
      sessions === null ? null : counted(sessions, "visit"),
      frequency === null ? null : `${frequency.times} a ${frequency.per}`,
      duration === null ? null : `for ${counted(duration.count, duration.unit)}`,
      units === null ? null : `${units.count} ${units.unit ?? "pieces"}`,
      ...doses.map(({ value, unit }) => `${value} ${unit}`),
      acquisition,
    ],
    ", ",
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function range(from: string | number, to: string | number): string {
  return from === to ? String(from) : `${from}-${to}`;
}

function joined(parts: readonly (string | null)[], between: string): string {
  return parts.filter((part) => part !== null && part !== "").join(between);
}
