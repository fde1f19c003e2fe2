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
 * The kinds of affiliation that can be material: by work, by family, by money (Labor Code 139.5(c); what
 * counts as each is spelled out, for a neighbouring programme, in 8 CCR 9768.2).
 */
export const AffiliationKind = z
  .enum(["professional", "familial", "financial"])
  .meta({ id: "AffiliationKind", description: "What an affiliation rests on." });
export type AffiliationKind = z.infer<typeof AffiliationKind>;

/** An affiliation that a reviewer declares: with a person or an organisation, by its name. */
export const Affiliation = z
  .strictObject({
    kind: AffiliationKind,
    with: z.string().meta({ description: "The name of the person or organisation." }),
    relation: z.string().nullable().meta({ description: "Such as shareholder, brother, staff." }),
  })
  .meta({ id: "Affiliation", description: "An affiliation that a reviewer declares." });
export type Affiliation = z.infer<typeof Affiliation>;

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
    affiliations: z.array(Affiliation),
    available: z.boolean(),
  })
  .meta({
    id: "ExpertReviewer",
    description: "A reviewer as the organization knows them.",
  });
export type ExpertReviewer = z.infer<typeof ExpertReviewer>;
