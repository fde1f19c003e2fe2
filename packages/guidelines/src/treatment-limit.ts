import { BodyRegion, PageRange } from "@openimr/core";
import { z } from "zod";
import { Confidence } from "./guideline-document.ts";
import { Measure } from "./measure.ts";

const TimeUnit = z.enum(["day", "week", "month", "year"]);

/** From the least to the most of a unit of time. */
export const TimeSpan = z
  .strictObject({ least: z.int().min(1), most: z.int().min(1), unit: TimeUnit })
  .meta({ id: "TimeSpan", description: "A span of time, as in 6 to 8 weeks." });
export type TimeSpan = z.infer<typeof TimeSpan>;

/** In which part of a course of treatment a limit holds. */
export const LimitPhase = z
  .enum(["total", "trial", "continued", "diagnostic", "repeat"])
  .meta({ id: "LimitPhase", description: "The part of a course that a limit is for." });
export type LimitPhase = z.infer<typeof LimitPhase>;

/** What an amount is counted anew for. */
export const LimitPer = z
  .enum([
    "session",
    "day",
    "week",
    "month",
    "year",
    "region_a_year",
    "episode",
    "injury",
    "prescription",
    "fill",
  ])
  .meta({ id: "LimitPer", description: "What an amount is counted anew for." });
export type LimitPer = z.infer<typeof LimitPer>;

const common = {
  id: z.string().min(1).meta({
    description: "Permanent id. In the shipped pack it begins with the number of its entry.",
  }),
  document: z.string().meta({ description: "Id of the guideline's edition." }),
  topic: z.string().meta({ description: "Title of one of the document's topics." }),
  pages: z.array(PageRange).default([]),
  treatment: z.string().meta({ description: "Id of the treatment." }),
  conditions: z.array(z.string()).default([]).meta({
    description: "Ids of conditions, one of which must be there; none means everybody.",
  }),
  regions: z.array(BodyRegion).nullable().default(null),
  phase: LimitPhase.default("total"),
  note: z.string().nullable().default(null).meta({
    description:
      "For whom or what the limit is, where no condition says it. Not the guideline's text.",
  }),
  confidence: Confidence.default("unverified"),
};

/** At most `most` (and usually at least `least`) of a measure. 0 counts only what comes with it. */
const AmountLimit = z.strictObject({
  ...common,
  kind: z.literal("amount"),
  measure: Measure,
  least: z.number().min(0).nullable().default(null),
  most: z.number().min(0),
  per: LimitPer.nullable().default(null),
  over: TimeSpan.nullable()
    .default(null)
    .meta({ description: "The time the amount is spread over." }),
  within: z
    .strictObject({ count: z.int().min(1), unit: TimeUnit, of: z.enum(["injury", "surgery"]) })
    .nullable()
    .default(null)
    .meta({ description: "The time after an injury or operation in which it holds." }),
});

/** The treatment is not recommended, unless what `unless` says holds. */
const NotRecommended = z.strictObject({
  ...common,
  kind: z.literal("not_recommended"),
  unless: z.string().nullable().default(null),
});

/** The least time between one and the next; `most` where the next is not to come later either. */
const IntervalLimit = z.strictObject({
  ...common,
  kind: z.literal("interval"),
  unit: TimeUnit,
  least: z.int().min(1),
  most: z.int().min(1).nullable().default(null),
});

/** The relief, in percent, that an earlier treatment must have given before more follows. */
const ResponseLimit = z.strictObject({
  ...common,
  kind: z.literal("response"),
  leastPercent: z.number().min(1).max(100),
  lasting: TimeSpan.nullable().default(null),
});

/** What must hold and is no number, in words of our own. */
const CriterionLimit = z.strictObject({
  ...common,
  kind: z.literal("criterion"),
  criterion: z.string().min(1),
});

/**
 * What a guideline sets for a treatment: an amount, an interval, the response that more of it needs,
 * a criterion that is no number, or that it is not recommended.
 */
export const TreatmentLimit = z
  .discriminatedUnion("kind", [
    AmountLimit,
    NotRecommended,
    IntervalLimit,
    ResponseLimit,
    CriterionLimit,
  ])
  .meta({ id: "TreatmentLimit", description: "What a guideline sets for a treatment." });
export type TreatmentLimit = z.infer<typeof TreatmentLimit>;
