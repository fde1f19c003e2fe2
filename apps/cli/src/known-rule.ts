import { type Rule, rules } from "@openimr/validation";
import { edits } from "./edits.ts";
import { Problem } from "./problem.ts";

/** The rule with this id; an id that no rule has is a problem that names those near to it. */
export function knownRule(id: string, subject: string | null = null): Rule {
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) return rule;
  const near = nearIds(id);
  const hint =
    near.length === 0 ? "imr explain lists all rules." : `Did you mean ${near.join(" or ")}?`;
  throw new Problem("rule_unknown", `There is no rule ${id}.`, { hint, subject });
}

/** At most three ids that hold the words, or that are few edits away, the nearest first. */
export function nearIds(id: string): string[] {
  return rules
    .map((rule) => ({ id: rule.id, distance: distanceOf(id.toLowerCase(), rule.id) }))
    .filter(({ distance }) => distance <= Math.max(2, id.length / 4))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((each) => each.id);
}

/** Edits from what was typed to the id or to its last part; none where the id holds it. */
function distanceOf(typed: string, id: string): number {
  if (typed.length > 2 && id.includes(typed)) return 0;
  return Math.min(edits(typed, id), edits(typed, id.split("/").at(-1) ?? id));
}
