import { defineRule } from "../../define-rule.ts";
import { isIssued } from "../../facts/case-step.ts";
import { missingFacts, type NeededFact } from "../../facts/missing-facts.ts";
import { soundDetermination } from "../../sound-determination.ts";

const needed: readonly NeededFact[] = [
  {
    path: "/dates/issued",
    what: "the day of its issue is not known. Enter the day",
    isHeld: ({ dates }) => dates.issued !== null,
  },
  {
    path: "/determination",
    what: "no determination is kept with it. Issue the letter, or set the case back",
    isHeld: ({ determination }) => determination !== null,
  },
  {
    path: "/determination/letter",
    what: "no printed letter is kept with its determination. Print the letter and keep it",
    isHeld: ({ determination }) => determination === null || determination.letter.length > 0,
  },
];

export const rule = defineRule({
  id: "completeness/determination-kept",
  severity: "error",
  why: "An issued case keeps its determination as it went out, with the letter and the day.",
  sources: ["lc-4610.6", "own-facts"],
  reads: ["status", "dates.issued", "determination.letter"],
  applies: ({ record }) => {
    // A letter that was posted elsewhere is published without ever having been issued here.
    if (record.status === "published") return "the case is published";
    return isIssued(record) || "the determination is not issued";
  },
  check: ({ record }) => missingFacts(record, needed),
  message: ({ what }) => `By its status the case is issued, but ${what}.`,
  examples: {
    fails: { "/status": "determination_issued", "/dates/issued": "2015-04-28" },
    passes: {
      "/status": "determination_issued",
      "/dates/issued": "2015-04-28",
      "/determination": soundDetermination(),
    },
  },
});
