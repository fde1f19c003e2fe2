import type { Outcome } from "@openimr/core";
import { ownClauses } from "./sentences.ts";

const DENIAL =
  "(?:the|this|its|(?:utilization review|UR)(?:['\\u2019]s)?|claims administrator['\\u2019]s) (?:(?:utilization review|UR|claims administrator['\\u2019]s|original|adverse|prior) )?(?:denial|decision|determination|non-?certification|modification)(?: (?:of|for) (?:this|the) (?:request|item|service|treatment))?";
const BEING = "(?:is|are|should be|will be|must be) (?:(?:therefore|thus|hereby|accordingly) )?";
/** "The denial is upheld", "the UR decision is therefore reversed", "the denial stands" */
const stated = new RegExp(
  `\\b${DENIAL} (?:${BEING}(?<word>upheld|affirmed|sustained|overturned|reversed)|(?<stands>stands))\\b(?!\\s(?:or|if|unless|in part)\\b)`,
  "i",
);
/** "The request is not medically necessary", "Recommendation is for denial": the last word on it. */
const concluded =
  /\b(?:the|this) (?:current |entire |whole )?request(?:ed \w+(?: \w+)?)?(?: (?:for|of) [^.;]{3,120}?)?,? is (?:(?:therefore|thus|hence|accordingly) )?(?:not\s?medically necessary|denied(?! by)|not (?:supported|certified|authorized))|\brecommendation is for denial\b/i;
const conditional =
  /\b(?:beyond|more than|part of|rest of|if|unless|whether|would|had|may|might|previous(?:ly)?|prior|earlier)\b/i;

/** The outcome that a text states in the words of a decision, with the clause; null if it does not. */
export function statedOutcome(text: string): { outcome: Outcome; clause: string } | null {
  for (const clause of ownClauses(text)) {
    const match = stated.exec(clause);
    if (match === null || conditional.test(clause.slice(0, match.index))) continue;
    const reversed = /^(?:overturned|reversed)$/i.test(match.groups?.word ?? "");
    return { outcome: reversed ? "overturned" : "upheld", clause };
  }
  return null;
}

/** The last clause of a text, where it denies the whole request; null where it does anything else. */
export function concludingDenial(text: string): string | null {
  const last = ownClauses(text).at(-1);
  if (last === undefined) return null;
  const match = concluded.exec(last);
  return match === null || conditional.test(last.slice(0, match.index)) ? null : last;
}
