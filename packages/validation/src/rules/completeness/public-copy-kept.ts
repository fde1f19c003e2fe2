import { defineRule } from "../../define-rule.ts";
import { soundDetermination } from "../../sound-determination.ts";

export const rule = defineRule({
  id: "completeness/public-copy-kept",
  severity: "warning",
  why: "What is published is the copy that identifies nobody, and it is kept beside the letter.",
  sources: ["publication-practice", "quality-practice"],
  reads: ["status", "determination.publicCopy"],
  applies: ({ record }) =>
    (record.status === "published" && record.determination !== null) ||
    "no determination that was issued here is published",
  check: ({ record: { determination } }) =>
    determination === null || determination.publicCopy.length > 0
      ? []
      : [{ path: "/determination/publicCopy", params: {} }],
  message: () =>
    "What is published is the public copy, and none is kept. Make the copy without names and keep it.",
  examples: {
    fails: {
      "/status": "published",
      "/determination": { ...soundDetermination(), publicCopy: [] },
    },
    passes: { "/status": "published", "/determination": soundDetermination() },
  },
});
