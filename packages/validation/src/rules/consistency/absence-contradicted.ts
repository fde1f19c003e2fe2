import { type Case, type DisputedItem, type RecordKind, recordKindLabels } from "@openimr/core";
import { readBodyParts } from "@openimr/guidelines";
import { defineItemRule } from "../../define-rule.ts";
import { type AbsenceClaim, absenceClaims } from "../../facts/absence-claims.ts";
import { quotable } from "../../facts/own-texts.ts";
import { mayConcernSamePart, treatmentHistory } from "../../facts/treatment-history.ts";

export const rule = defineItemRule({
  id: "consistency/absence-contradicted",
  severity: "warning",
  why: "A rationale does not call missing what the summary tells of or the list of records names.",
  sources: ["record-review-practice", "own-facts"],
  reads: [
    "clinicalSummary.text",
    "records.*.kind",
    "records.*.reviewed",
    "disputedItems.*.decision.rationale",
    "disputedItems.*.bodyParts",
  ],
  noItem: "no rationale calls missing what the file may hold",
  checkItem: ({ record, item, index }) => {
    const claims = absenceClaims(item.decision.rationale ?? "").filter(isOutright);
    if (claims.length === 0) return null;
    return claims.flatMap((claim) => {
      const shown = shownBySummary(record, item, claim) ?? shownByRecords(record, claim);
      if (shown === null) return [];
      return [
        {
          path: `/disputedItems/${index}/decision/rationale`,
          params: {
            number: index + 1,
            claim: quotable(claim.clause),
            topic: claim.topic.name,
            shown: quotable(shown),
          },
        },
      ];
    });
  },
  message: ({ number, claim, topic, shown }) =>
    `The rationale of item ${number} says "${claim}"; on ${topic} the letter tells: "${shown}". Correct the rationale, or say what is missing about it.`,
  examples: {
    fails: {
      "/clinicalSummary/text": "The worker completed six visits of massage.",
      "/disputedItems/0/decision/rationale": "The file does not show prior massage.",
    },
    passes: {
      "/clinicalSummary/text": "The worker completed six visits of acupuncture.",
      "/disputedItems/0/decision/rationale": "The file does not show prior massage.",
    },
  },
});

/** Whether a claim is that there is none at all: neither none of late, nor that it is not known. */
function isOutright({ recent, clause }: AbsenceClaim): boolean {
  return !recent && !/\b(?:unclear|unknown|uncertain|how many|whether)\b/i.test(clause);
}

/** Where the summary tells of it, for the part of the body that the claim or else the item is about. */
function shownBySummary(
  { clinicalSummary }: Case,
  { bodyParts }: DisputedItem,
  { topic, clause }: AbsenceClaim,
): string | null {
  const named = readBodyParts(clause).map(({ region }) => region);
  const regions = named.length > 0 ? named : bodyParts.map(({ region }) => region);
  const told = treatmentHistory(clinicalSummary.text ?? "").find(
    (each) =>
      each.had &&
      each.topic === topic &&
      (named.length === 0 || each.regions.length > 0) &&
      mayConcernSamePart(each.regions, regions),
  );
  return told?.clause ?? null;
}

function shownByRecords({ records }: Case, { topic }: AbsenceClaim): string | null {
  const listed: RecordKind | undefined = records.find(
    ({ kind, reviewed }) => reviewed && kind === topic.record,
  )?.kind;
  return listed === undefined ? null : recordKindLabels[listed];
}
