import { defineRule } from "../../define-rule.ts";
import { readProfession } from "../../facts/profession.ts";

export const rule = defineRule({
  id: "reviewer/physician-certified",
  severity: "warning",
  why: "A doctor of medicine or osteopathy holds a certification of an American specialty board.",
  sources: ["lc-139.5-d4"],
  reads: ["reviewer.profession", "reviewer.certifications"],
  applies: ({ record: { reviewer } }) =>
    (reviewer !== null && readProfession(reviewer.profession ?? "") === "physician") ||
    "the reviewer is not said to be a doctor of medicine or osteopathy",
  check: ({ record: { reviewer } }) =>
    reviewer === null || reviewer.certifications.some((name) => name.trim() !== "")
      ? []
      : [
          {
            path: "/reviewer/certifications",
            params: { profession: reviewer.profession ?? "physician" },
          },
        ],
  message: ({ profession }) =>
    `The reviewer is a ${profession}, but no board certification is stated. Name the board's specialty.`,
  examples: {
    fails: { "/reviewer": { profession: "physician", certifications: [] } },
    passes: { "/reviewer/profession": "physician" },
  },
});
