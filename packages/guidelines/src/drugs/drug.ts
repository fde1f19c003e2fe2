import { DrugClass } from "@openimr/core";
import { z } from "zod";
import { Confidence } from "../guideline-document.ts";

/**
 * A drug as requests name it: its generic name, the names it is sold under, and its class in the
 * vocabulary of the Division of Workers' Compensation. A combination lists its ingredients, each a
 * generic name; a single drug is its own ingredient. `confidence` is about the whole row.
 */
export const Drug = z.strictObject({
  name: z.string().meta({ description: "Generic name, in lower case; ingredients joined by /." }),
  class: DrugClass,
  ingredients: z.array(z.string()).min(1),
  brands: z.array(z.string()).meta({ description: "Names it is sold under." }),
  otherNames: z.array(z.string()).meta({
    description: "Salts, abbreviations and misspellings known to be written, in lower case.",
  }),
  topical: z.boolean().meta({ description: "Whether every form of it is put on the skin." }),
  compounded: z.boolean().meta({
    description: "Whether compounded creams are often made with it.",
  }),
  confidence: Confidence,
});
export type Drug = z.infer<typeof Drug>;
