import { z } from "zod";
import { UsState } from "./us-state.ts";

/** A licence to practise. */
export const Licence = z
  .strictObject({
    state: UsState,
    number: z.string(),
    status: z.enum(["active", "restricted", "lapsed"]),
  })
  .meta({ id: "Licence", description: "A licence to practise." });
export type Licence = z.infer<typeof Licence>;

/**
 * A reviewer as the review organization knows them. Confidential: kept apart from cases, which hold
 * only the `ReviewerQualification`.
 */
export const ExpertReviewer = z
  .strictObject({
    name: z.string(),
    profession: z.string(),
    licences: z.array(Licence),
    certifications: z.array(z.string()),
    subspecialties: z.array(z.string()),
    yearsInPractice: z.number().min(0),
    hoursPerWeek: z.number().min(0).max(168).meta({ description: "Hours of active practice." }),
    affiliations: z.array(z.string()),
    available: z.boolean(),
  })
  .meta({
    id: "ExpertReviewer",
    description: "A reviewer as the organization knows them.",
  });
export type ExpertReviewer = z.infer<typeof ExpertReviewer>;
