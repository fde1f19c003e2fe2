import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

const opening = `HOW THE IMR FINAL DETERMINATION WAS MADE
The expert reviewer is Board Certified in Neurology and is licensed to practice in California.

CLINICAL CASE SUMMARY
The worker limps.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

`;
const claims =
  "Claims Administrator guideline: Decision based on MTUS ACOEM Chapter 13 Knee Complaints.";
const reviewer =
  "Expert Reviewer guideline: Decision based on MTUS ACOEM Chapter 13 Knee Complaints.";
const rationale = "Decision rationale: The notes are silent on this.";
const item = (heading: string, ...parts: string[]) => [heading, ...parts].join("\n\n");
const read = (...items: string[]) => readText(`${opening}${items.join("\n\n")}\n`);
const whole = (heading: string) => item(heading, claims, reviewer, rationale);
const problemsOf = ({ report }: ReturnType<typeof read>) =>
  report.problems.map(({ code, path }) => [code, path]);

test.each([
  ["Knee brace: Upheld", "Knee brace", "upheld"],
  ["Knee brace:  Overturned", "Knee brace", "overturned"],
  ["Knee brace is: Upheld", "Knee brace", "upheld"],
  ["Knee brace: UPHELD.", "Knee brace", "upheld"],
  ["Knee brace Overturned", "Knee brace", "overturned"],
  ["Knee brace. A cane is not: Upheld", "Knee brace. A cane is not", "upheld"],
  ["Retrospective: knee brace (date of service 1/2/14): Upheld", null, "upheld"],
  [
    "Norco 7.5-325mg. One a day.\n#112: Overturned",
    "Norco 7.5-325mg. One a day. #112",
    "overturned",
  ],
  ["Knee\n\f brace, left:\nUpheld", "Knee brace, left", "upheld"],
  ["Knee brace: Partially Overturned", null, null],
  ["Knee brace: Partial overturned", null, null],
  ["Knee brace: Not Upheld", null, null],
  ["Knee brace: Upheld/Overturned", null, null],
  ["Knee brace: Upheld or Overturned", null, null],
  ["Knee brace: Upheld in part", null, null],
  ["Knee brace: Withdrawn", null, null],
  ["Knee brace", null, null],
])("the heading %j asks for %j and is decided as %j", (heading, request, outcome) => {
  for (const letter of [read(whole(heading)), read(whole("Cane: Upheld"), whole(heading))]) {
    const last = letter.case.disputedItems.at(-1);
    if (request !== null) expect(last?.request).toBe(request);
    expect(last?.decision.outcome).toBe(outcome);
    const index = letter.case.disputedItems.length - 1;
    const open = ["field_unreadable", `/disputedItems/${index}/decision/outcome`];
    expect(problemsOf(letter)).toEqual(outcome === null ? [open] : []);
  }
});

test("a title whose words are broken at the ends of lines is read whole, with its place", () => {
  const title = "Hydro-\ncodone 10/325mg #90 for low-\nback pain";
  const { case: record, provenance } = read(
    item(`${title}: Upheld`, claims, reviewer, "Decision rationale: Hydrocodone does not help."),
  );
  const [asked] = record.disputedItems;
  expect(asked?.request).toBe("Hydrocodone 10/325mg #90 for low-back pain");
  expect(asked?.service.name).toBe("hydrocodone");
  expect(asked?.bodyParts.map(({ region }) => region)).toEqual(["low_back"]);
  const place = provenance.find(({ path }) => path === "/disputedItems/0/request");
  expect(place?.text).toBe(title);
});

test.each([
  ["claims administrator's line", [reviewer, rationale], "utilizationReview/citations"],
  ["reviewer's line", [claims, rationale], "decision/citations"],
  ["rationale", [claims, reviewer], "decision/rationale"],
])("an item without its %s is kept apart, and what is missing is named", (_name, parts, path) => {
  const letter = read(
    whole("Cane: Upheld"),
    item("Brace: Overturned", ...parts),
    whole("MRI: Upheld"),
  );
  expect(
    letter.case.disputedItems.map(({ request, decision }) => [request, decision.outcome]),
  ).toEqual([
    ["Cane", "upheld"],
    ["Brace", "overturned"],
    ["MRI", "upheld"],
  ]);
  expect(problemsOf(letter)).toEqual([["field_unreadable", `/disputedItems/1/${path}`]]);
  for (const at of [0, 2]) {
    expect(letter.case.disputedItems[at]?.decision.rationale).toBe("The notes are silent on this.");
  }
});

test("a label within a rationale begins no item, and the report shows its place", () => {
  const text =
    "Decision rationale: The first letter said under Decision rationale: nothing at all.";
  const letter = read(item("Cane: Upheld", claims, reviewer, text), whole("MRI: Upheld"));
  expect(letter.case.disputedItems.map(({ request }) => request)).toEqual(["Cane", "MRI"]);
  expect(letter.case.disputedItems[0]?.decision.rationale).toBe(
    "The first letter said under Decision rationale: nothing at all.",
  );
  expect(problemsOf(letter)).toEqual([["ambiguous", null]]);
});

test("labels and headings that an extractor ran together are found", () => {
  const text = whole("Cane: Upheld").replace("Decision rationale:", "Decisionrationale:");
  const letter = readText(
    `${opening}${text}\n`.replace("CASE SUMMARY", "CASESUMMARY").replace("istrator g", "istratorg"),
  );
  expect(letter.case.disputedItems[0]?.decision.rationale).toBe("The notes are silent on this.");
  expect(letter.case.disputedItems[0]?.utilizationReview.basis).toBe("mtus");
  expect(letter.case.clinicalSummary.text).toBe("The worker limps.");
});

test("forty items of a hundred kilobytes are all read", () => {
  const long = `Decision rationale: ${"The notes are silent on this, and nobody has asked. ".repeat(45)}`;
  const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
  const letter = read(
    ...numbers.map((n) =>
      item(`Visit number ${n}: ${n % 2 ? "Upheld" : "Overturned"}`, claims, reviewer, long),
    ),
  );
  expect(letter.report.problems).toEqual([]);
  expect(letter.case.disputedItems.map(({ request }) => request)).toEqual(
    numbers.map((n) => `Visit number ${n}`),
  );
});

/** Two items in raw order: no blank line stands between them. */
const raw = (reasons: string, heading: string) =>
  readText(
    `${opening}${[`Cane: Upheld`, claims, reviewer, `Decision rationale: ${reasons}`, `${heading}: Upheld`, claims, reviewer, rationale].join("\n")}\n`,
  ).case.disputedItems.map(({ request, decision }) => [request, decision.rationale]);
const silent = "The notes are silent on this, and nobody has asked whether that is so.";

test.each([
  [
    "of several sentences with verbs",
    "Cervical epidural steroid injection at C7-T1. Not to be repeated until its effect is known.\nSedation is requested",
  ],
  ["with an abbreviation at the end of a line", "Arthroscopic repair vs.\ntenodesis"],
  ["that is a single word", "Walker"],
  ["that begins with a word like the others of a sentence", "IF unit with garment"],
])("a heading %s is told from the reasons before it by what ends them", (_name, heading) => {
  for (const end of [
    "Therefore, it is not medically necessary.",
    "It is not medically necessary",
  ]) {
    const reasons = `${silent}\n${silent} ${end}`;
    expect(raw(reasons, heading)[1]?.[0]).toBe(heading.replaceAll("\n", " "));
    expect(raw(reasons, heading)[0]?.[1]).toBe(reasons.replaceAll("\n", " "));
  }
});

test("a number before one request of several is a part of what is asked for", () => {
  const requests = (...headings: string[]) =>
    read(...headings.map((each) => whole(`${each}: Upheld`))).case.disputedItems.map(
      ({ request }) => request,
    );
  expect(requests("1. Cane", "Brace", "MRI")).toEqual(["1. Cane", "Brace", "MRI"]);
  expect(requests("1. Cane", "2. Brace", "3) MRI")).toEqual(["Cane", "Brace", "MRI"]);
});

test.each([
  ["was the original request. Cane was authorized", " is"],
  ["were the original request. Cane were authorized", " are"],
  ["was the original request. Cane was authorized", ", is"],
  ["was the original request; Cane was authorized", ""],
])("a modified request that %s and ends in %j is read in its three parts", (words, verb) => {
  const heading = `Cane and brace ${words} by the Claims Administrator. The remaining IMR eligible portion of the original request, brace${verb}: Upheld`;
  const [, item] = read(whole("MRI: Upheld"), whole(heading)).case.disputedItems;
  expect([item?.original, item?.authorized, item?.request]).toEqual([
    "Cane and brace",
    "Cane",
    "brace",
  ]);
});
