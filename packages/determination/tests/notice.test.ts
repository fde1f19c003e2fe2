import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

const notice = (...decisions: string[]) => `MAXIMUS FEDERAL SERVICES, INC.
Notice of Independent Medical Review Determination

MAXIMUS Case Number: CM13-0000007

${decisions.map((decision, index) => `${index + 1}) MAXIMUS Federal Services, Inc. has determined the request for ${decision}`).join("\n\n")}

INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

Medical Qualifications of the Expert Reviewer:
The physician reviewer is Board Certified in Neurology and is licensed to practice in California.

Case Summary:
The worker limps.

Effect of the Decision:
The determination is final.
`;
const itemsOf = (text: string) =>
  readText(text).case.disputedItems.map(({ request, decision }) => [request, decision.outcome]);

test("a notice's sentence tells the request and its decision", () => {
  expect(
    itemsOf(
      notice(
        "a cane is medically necessary and appropriate.",
        "knee braces, left and right, are not medically necessary and appropriate.",
      ),
    ),
  ).toEqual([
    ["a cane", "overturned"],
    ["knee braces, left and right,", "upheld"],
  ]);
});

test("a notice's sentence that goes over into another one's end leaves its decision open", () => {
  const text = notice(
    "a cane is\nbraces for both knees are not medically necessary and appropriate.",
  );
  expect(itemsOf(text)).toEqual([["a cane is braces for both knees", null]]);
  expect(readText(text).report.problems.map(({ path }) => path)).toContain(
    "/disputedItems/0/decision/outcome",
  );
});

test("a decision that is stated twice in the same words is certain, whatever verbs its request holds", () => {
  const decision = "a cane. It was lost is not medically necessary and appropriate.";
  expect(itemsOf(notice(decision))).toEqual([["a cane. It was lost", null]]);
  const twice = notice(decision).replace(
    "\n\nMedical Qualifications",
    `\n1) MAXIMUS Federal Services, Inc. has determined the request for ${decision}\n\nMedical Qualifications`,
  );
  expect(itemsOf(twice)).toEqual([["a cane. It was lost", "upheld"]]);
});
