import { isKnownProgram, programs } from "@openimr/guidelines/programs";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "consistency/program-known",
  severity: "error",
  why: "The rules, deadlines and words of a case are those of its review program.",
  sources: ["program"],
  reads: ["program"],
  applies: () => true,
  check: ({ record: { program } }) =>
    isKnownProgram(program)
      ? []
      : [{ path: "/program", params: { program, known: programs.map(({ id }) => id).join(", ") } }],
  message: ({ program, known }) =>
    `The review program "${program}" is not known here, so that neither its own rules nor its deadlines were looked at. Known are: ${known}. Open the case with a version that knows it, or correct the program.`,
  examples: {
    fails: { "/program": "zz-imr" },
    passes: {},
  },
});
