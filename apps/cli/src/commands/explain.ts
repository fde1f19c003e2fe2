import { type Rule, rules } from "@openimr/validation";
import { ruleSection } from "@openimr/validation/explain";
import { DONE } from "../exit-codes.ts";
import { knownRule } from "../known-rule.ts";
import { colors, print, printJson } from "../output.ts";

/** `imr explain RULE`: the rule's section of the rules page; without a rule, all of them in a line each. */
export async function explain(
  id: string | undefined,
  { json }: { json: boolean },
): Promise<number> {
  if (id !== undefined) {
    const rule = knownRule(id);
    if (json) printJson({ ...facts(rule), text: ruleSection(rule) });
    else print(ruleSection(rule));
  } else if (json) printJson(rules.map(facts));
  else {
    const width = Math.max(...rules.map((rule) => rule.id.length));
    for (const { id: known, severity, why } of rules) {
      print(`${known.padEnd(width)}  ${colors.dim(severity.padEnd(7))}  ${why}`);
    }
  }
  return DONE;
}

function facts({ id, severity, why, since, until, programs }: Rule): object {
  return { id, severity, why, since, until, programs };
}
