import type { Case, DisputedItem } from "@openimr/core";
import { readQuantity, readService } from "@openimr/guidelines";
import { defineRule } from "../../define-rule.ts";
import { ownTextReads, ownTexts, quotable } from "../../facts/own-texts.ts";
import { partsOfList, restatedRequests } from "../../facts/restated-requests.ts";
import { sentencesOf } from "../../facts/sentences.ts";
import { type Drift, wordingDrift } from "../../facts/wording-drift.ts";

/** A text's wording of an item's request. */
type Wording = { index: number; name: string; words: string; withoutQuantity: boolean };

export const rule = defineRule({
  id: "consistency/request-worded-alike",
  severity: "warning",
  why: "Quantity, side and part of the body of a request are the same wherever a letter tells it.",
  sources: ["own-facts", "quality-practice"],
  reads: [
    ...ownTextReads,
    "disputedItems.*.request",
    "disputedItems.*.service",
    "disputedItems.*.bodyParts",
    "disputedItems.*.quantity",
    "disputedItems.*.original",
    "disputedItems.*.authorized",
  ],
  applies: ({ record }) =>
    wordingsOf(record).length > 0 || "no text tells again what an item asks for",
  check: ({ record }) =>
    wordingsOf(record).flatMap((wording) => {
      const item = record.disputedItems[wording.index];
      const drift = item === undefined ? null : driftOf(item, wording);
      if (drift === null) return [];
      return [
        {
          path: `/disputedItems/${wording.index}/request`,
          params: {
            number: wording.index + 1,
            name: wording.name,
            words: quotable(wording.words),
            ...drift,
          },
        },
      ];
    }),
  message: ({ number, name, words, what, asked, told }) =>
    told === ""
      ? `Item ${number} asks for "${asked}"; the ${name} lists it as "${words}", without a ${what}. Find out what the application says and word it alike.`
      : `Item ${number} asks for ${asked}; the ${name} says "${words}", another ${what} (${told}). Find out what the application says and word it alike.`,
  examples: {
    fails: {
      "/disputedItems/0/decision/rationale":
        "This is a request for massage therapy 3 x 4. The notes do not tell why.",
    },
    passes: {
      "/disputedItems/0/decision/rationale":
        "This is a request for massage therapy, 6 visits. The notes do not tell why.",
    },
  },
});

function driftOf(item: DisputedItem, { words, withoutQuantity }: Wording): Drift | null {
  if (withoutQuantity && item.quantity?.frequency != null && item.quantity.duration !== null) {
    return { what: "quantity", asked: item.quantity.text, told: "" };
  }
  return wordingDrift(item, words);
}

function wordingsOf(record: Case): Wording[] {
  return ownTexts(record).flatMap(({ name, text, item: index }) =>
    restatedRequests(index === null ? withoutDated(text) : text).flatMap((request): Wording[] => {
      if (index === null) return listedWordings(record, request).map((each) => ({ ...each, name }));
      const item = record.disputedItems[index];
      if (item === undefined || !speaksOf(item, request)) return [];
      return [{ index, name, words: request, withoutQuantity: false }];
    }),
  );
}

/** A summary without its dated sentences: they tell of what was asked for in the past. */
function withoutDated(summary: string): string {
  return sentencesOf(summary)
    .filter((sentence) => !/\d[/-]\d{1,2}[/-]\d/.test(sentence))
    .join(" ");
}

/** Words about an item's own request name its service, or nothing but a number of visits. */
function speaksOf({ service }: DisputedItem, words: string): boolean {
  const named = partsOfList(words).flatMap((part) => readService(part).name ?? []);
  if (named.length === 0) return /^(?:the )?\d{1,3} (?:sessions|visits)$/i.test(words);
  return named.every((name) => name === service.name);
}

/** What a summary's list of requests says of each item that it names, where only one item can be meant. */
function listedWordings(record: Case, list: string): Omit<Wording, "name">[] {
  const parts = partsOfList(list).map((words) => ({ words, service: readService(words) }));
  const counted = parts.some(({ words, service }) => readQuantity(words, service)?.frequency);
  return parts.flatMap(({ words, service }) => {
    const index = record.disputedItems.findIndex((item) => item.service.name === service.name);
    const alike = record.disputedItems.filter((item) => item.service.name === service.name);
    const named = parts.filter((part) => part.service.name === service.name);
    if (service.name === null || alike.length !== 1 || named.length !== 1) return [];
    return [{ index, words, withoutQuantity: counted && readQuantity(words, service) === null }];
  });
}
