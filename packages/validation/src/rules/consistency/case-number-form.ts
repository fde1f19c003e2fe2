import { programOf } from "@openimr/guidelines/programs";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "consistency/case-number-form",
  severity: "error",
  why: "The number of a case has the form that its program gives to numbers.",
  sources: ["program"],
  reads: ["program", "caseNumber"],
  applies: ({ record: { program, caseNumber } }) => {
    if (programOf(program).caseNumber === null) return "of the program no form of numbers is known";
    return caseNumber !== null || "the case has no number yet";
  },
  check: ({ record }) => {
    const { label, caseNumber: numbers } = programOf(record.program);
    const { caseNumber } = record;
    if (numbers === null || caseNumber === null || numbers.pattern.test(caseNumber)) return [];
    const { form, example } = numbers;
    return [{ path: "/caseNumber", params: { caseNumber, label, form, example } }];
  },
  message: ({ caseNumber, label, form }) => `${caseNumber} is no case number of ${label}; ${form}.`,
  examples: {
    fails: { "/caseNumber": "CM15-900000" },
    passes: { "/caseNumber": "CM15-90000009" },
  },
});
