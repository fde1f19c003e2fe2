import { rules } from "@openimr/validation";
import { ruleSection } from "@openimr/validation/explain";
import { CLEAN } from "../exit-codes.ts";
import { knownRule } from "../known-rule.ts";
import { colors, print } from "../output.ts";

/** `imr explain RULE`: the rule's section of the rules page; without a rule, all of them in a line each. */
export async function explain(id: string | undefined): Promise<number> {
  if (id !== undefined) print(ruleSection(knownRule(id)));
  else {
    const width = Math.max(...rules.map((rule) => rule.id.length));
    for (const { id: known, severity, why } of rules) {
      print(`${known.padEnd(width)}  ${colors.dim(severity.padEnd(7))}  ${why}`);
    }
  }
  return CLEAN;
}
