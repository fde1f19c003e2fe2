import { z } from "zod";
import { Condition } from "./condition.ts";
import { GuidelineDocument } from "./guideline-document.ts";
import { Treatment } from "./treatment.ts";
import { TreatmentLimit } from "./treatment-limit.ts";

const ids = z.array(z.string()).default([]);

/**
 * Guidelines as data: documents with their editions, treatments, conditions and limits. The shipped
 * catalogue is one pack; an operator's pack is laid over it with `combinePacks`: a row with an id that
 * is already there replaces it, `removes` takes rows out.
 */
export const GuidelinePack = z
  .strictObject({
    format: z.literal(1).meta({ description: "Version of this format." }),
    id: z.string().min(1),
    version: z.string().min(1).meta({ description: "Version of the pack's content." }),
    title: z.string().min(1),
    documents: z.array(GuidelineDocument).default([]),
    treatments: z.array(Treatment).default([]),
    conditions: z.array(Condition).default([]),
    limits: z.array(TreatmentLimit).default([]),
    removes: z
      .strictObject({ documents: ids, treatments: ids, conditions: ids, limits: ids })
      .default({ documents: [], treatments: [], conditions: [], limits: [] })
      .meta({ description: "Ids of rows that are taken out of the pack below." }),
  })
  .meta({
    id: "GuidelinePack",
    description: "Guidelines as data: locators, dates and numbers, never a guideline's text.",
  });
export type GuidelinePack = z.infer<typeof GuidelinePack>;

/** The lists of rows that a pack holds. */
export const packLists = ["documents", "treatments", "conditions", "limits"] as const;
export type PackList = (typeof packLists)[number];
