import { type Dose, DrugClass } from "@openimr/core";
import { z } from "zod";
import { phraseIndex } from "../phrase-index.ts";
import { Drug } from "./drug.ts";
import { drugRows } from "./drugs.data.ts";

/** Every drug of the table. */
export const drugs: readonly Drug[] = z.array(Drug).parse(
  DrugClass.options.flatMap((drugClass) =>
    (drugRows[drugClass] ?? []).map(([name, brands, rest]) => ({
      name,
      class: drugClass,
      ingredients: name.split("/"),
      brands,
      otherNames: [],
      topical: false,
      compounded: false,
      confidence: "unverified",
      ...rest,
    })),
  ),
);

/** A drug named in a text: as which words, where, and the strengths given beside it. */
export type DrugMention = {
  drug: Drug;
  /** The words that name it. */
  text: string;
  start: number;
  end: number;
  /** One per active ingredient where the text gives them so; empty where it gives none. */
  strengths: Dose[];
};

/** The phrases that name a drug, each with the drug. */
export function drugPhrases(): (readonly [phrase: string, drug: Drug])[] {
  return drugs.flatMap((drug) =>
    [drug.name, ...drug.brands, ...drug.otherNames]
      .map((name) => asPhrase(name))
      .filter((phrase, index, all) => all.indexOf(phrase) === index)
      .map((phrase) => [phrase, drug] as const),
  );
}

const find = phraseIndex(drugPhrases());

/**
 * The drugs that a text names, in their order, by generic name, brand, or a known other name. A name
 * that no row has is not guessed at.
 */
export function findDrugs(text: string): DrugMention[] {
  const found = find(text);
  return found.map(({ value: drug, start, end }, index) => ({
    drug,
    text: text.slice(start, end),
    start,
    end,
    strengths: readStrengths(
      text.slice(end, Math.min(found[index + 1]?.start ?? end + FAR, end + FAR)),
      drug,
    ),
  }));
}

/** As far behind a name as its strength may begin and end. */
const FAR = 60;

/** "10/325mg", "7.5-325 mg", "4%-27.5%-0.0325%", "10mcg/hr": the first of them in a text */
const strength =
  /(?<![\w.#])(?<values>\d{1,4}(?:\.\d{1,4})?%?(?:\s?[-/]\s?\d{1,4}(?:\.\d{1,4})?%?){0,4})\s{0,2}(?<unit>mcg\s?\/\s?h(?:r|our)?|mg\s?\/\s?ml|mg|mcg|gm?|ml|iu|%|(?<=%))(?![a-z])/i;

/** "5/325": milligrams of a combination, without the unit */
const bareStrength = /(?<![\w.#/-])(?<values>\d{1,3}(?:\.\d{1,2})?\s?[-/]\s?\d{3})(?![\w/-]|\.\d)/;

function readStrengths(text: string, { ingredients }: Drug): Dose[] {
  const bare = ingredients.length > 1 ? bareStrength.exec(text)?.groups : undefined;
  const groups = strength.exec(text)?.groups ?? (bare && { ...bare, unit: "mg" });
  if (groups === undefined) return [];
  const unit = (groups.unit || "%").toLowerCase().replace(/\s/g, "");
  return (groups.values ?? "")
    .split(/[-/]/)
    .map((value) => ({ value: Number.parseFloat(value), unit: unitNames[unit] ?? unit }))
    .filter(({ value }) => value > 0);
}

const unitNames: Readonly<Record<string, string>> = {
  gm: "g",
  "mcg/h": "mcg/hr",
  "mcg/hour": "mcg/hr",
};

function asPhrase(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
}
