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

test("what a notice says of a guideline's place in the schedule, and what follows it, is none of the guideline", () => {
  const reasons = `Documents Reviewed for Determination:
Utilization Review Determination

1) Regarding the request for a cane:
The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, Functional Restoration Programs, pg. 49, part of the MTUS. The doctor had nothing to say to that. The Expert Reviewer based his/her decision on the Official Disability Guidelines, not part of the MTUS.
Rationale for the Decision:
He walks well. The request for a cane is not medically necessary and appropriate.

Effect of the Decision:`;
  const text = notice("a cane is not medically necessary and appropriate.").replace(
    "Effect of the Decision:",
    reasons,
  );
  const [item] = readText(text).case.disputedItems;
  expect(item?.decision).toMatchObject({ basis: "non_mtus", citations: [{ document: "odg" }] });
  expect(item?.utilizationReview).toMatchObject({
    basis: "mtus",
    citations: [
      {
        document: "mtus-chronic-pain-2009",
        topic: "Functional Restoration Programs",
        pages: [{ from: 49, to: 49 }],
      },
    ],
  });
});
