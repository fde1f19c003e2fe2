import { nearestSpecialty, readSpecialty } from "@openimr/guidelines";
import { defineRule } from "../../define-rule.ts";
import { readProfession } from "../../facts/profession.ts";

export const rule = defineRule({
  id: "reviewer/specialty-recognised",
  severity: "info",
  why: "A specialty by its listed name is found in searches, and one by no known name is looked up.",
  sources: ["dwc-specialties"],
  reads: ["reviewer.certifications", "reviewer.subspecialties"],
  applies: ({ record: { reviewer } }) =>
    (reviewer !== null && reviewer.certifications.length + reviewer.subspecialties.length > 0) ||
    "no certification is stated",
  check: ({ record: { reviewer } }) =>
    (["certifications", "subspecialties"] as const).flatMap((field) =>
      (reviewer?.[field] ?? []).flatMap((name, index) => {
        if (name.trim() === "" || readSpecialty(name) !== null) return [];
        const nearest = nearestSpecialty(name);
        if (nearest === null && readProfession(name) !== null) return [];
        return [{ path: `/reviewer/${field}/${index}`, params: { name, nearest } }];
      }),
    ),
  message: ({ name, nearest }) =>
    nearest === null
      ? `"${name}" is no specialty of the decision search's list. Check that a board certifies it.`
      : `"${name}" is no specialty of the decision search's list; "${nearest}" is. Correct the name if that is meant.`,
  examples: {
    fails: { "/reviewer/subspecialties": ["Interventional Spine"] },
    passes: { "/reviewer/certifications": ["PM&R", "Family Medicine"] },
  },
});
