import { defineRule } from "../../define-rule.ts";
import { readProfession } from "../../facts/profession.ts";

export const rule = defineRule({
  id: "reviewer/profession-may-review",
  severity: "warning",
  why: "A reviewer is a physician in the sense of the Labor Code, which is more than doctors of medicine.",
  sources: ["lc-3209.3", "lc-139.5-d4"],
  reads: ["reviewer.profession", "reviewer.certifications"],
  applies: ({ record: { reviewer } }) => {
    if (reviewer === null) return "there is no statement about the reviewer";
    return (
      reviewer.profession !== null ||
      reviewer.certifications.length > 0 ||
      "neither profession nor certification is stated"
    );
  },
  check: ({ record: { reviewer } }) => {
    if (reviewer === null) return [];
    const stated = [
      ...(reviewer.profession === null
        ? []
        : [{ path: "/reviewer/profession", text: reviewer.profession }]),
      ...reviewer.certifications.map((text, index) => ({
        path: `/reviewer/certifications/${index}`,
        text,
      })),
    ];
    const [other, ...rest] = stated.filter(({ text }) => readProfession(text) === "other");
    if (other === undefined || rest.length + 1 < stated.length) return [];
    return [{ path: other.path, params: { profession: other.text } }];
  },
  message: ({ profession }) =>
    `The reviewer's statement names no profession but ${profession}. A reviewer is a doctor of medicine or osteopathy, psychologist, acupuncturist, optometrist, dentist, podiatrist or chiropractor. Correct the statement, or choose another reviewer.`,
  examples: {
    fails: { "/reviewer/certifications": ["Registered Nurse"] },
    passes: { "/reviewer/certifications": ["Registered Nurse", "Occupational Medicine"] },
  },
});
