import { z } from "zod";
import { BodyPart } from "./body-part.ts";
import { Decision } from "./decision.ts";
import { CitationBasis, GuidelineCitation } from "./guideline-citation.ts";
import { ItemId } from "./id.ts";
import { Quantity } from "./quantity.ts";
import { Service } from "./service.ts";

/** Whether an item may be reviewed; ineligible items stay visible with their reason. */
export const ItemEligibility = z
  .strictObject({
    status: z.enum(["pending", "eligible", "ineligible"]),
    reason: z.string().nullable(),
  })
  .meta({
    id: "ItemEligibility",
    description: "Whether an item may be reviewed.",
  });
export type ItemEligibility = z.infer<typeof ItemEligibility>;

/** What the claims administrator relied on for one item. */
export const ItemUtilizationReview = z
  .strictObject({
    basis: CitationBasis.nullable(),
    citations: z.array(GuidelineCitation),
    rationale: z.string().nullable(),
  })
  .meta({
    id: "ItemUtilizationReview",
    description: "The claims administrator's side of an item.",
  });
export type ItemUtilizationReview = z.infer<typeof ItemUtilizationReview>;

/**
 * One treatment or service in dispute. Its place in the case's list is its number in the letter.
 * Where utilization review modified the request, `original` is what was asked, `authorized` what was
 * granted, and `request` the remaining part in dispute.
 */
export const DisputedItem = z
  .strictObject({
    id: ItemId,
    request: z.string().meta({ description: "As worded on the application." }),
    service: Service,
    bodyParts: z.array(BodyPart),
    quantity: Quantity.nullable(),
    diagnosis: z.string().nullable(),
    original: z.string().nullable(),
    authorized: z.string().nullable(),
    retrospective: z.boolean().meta({
      description: "Whether the request is marked as one for treatment already given.",
    }),
    associatedSurgicalService: z.boolean().meta({
      description: "Whether the request is marked as an associated surgical service.",
    }),
    eligibility: ItemEligibility,
    utilizationReview: ItemUtilizationReview,
    decision: Decision,
    dependsOn: ItemId.nullable().meta({
      description: "The item that this add-on service hangs on.",
    }),
  })
  .meta({
    id: "DisputedItem",
    description: "One treatment or service in dispute.",
  });
export type DisputedItem = z.infer<typeof DisputedItem>;

/** An item of which only the request's wording is known. */
export function newDisputedItem(id: ItemId, request = ""): DisputedItem {
  return {
    id,
    request,
    service: { category: null, subcategory: null, name: null, codes: [] },
    bodyParts: [],
    quantity: null,
    diagnosis: null,
    original: null,
    authorized: null,
    retrospective: false,
    associatedSurgicalService: false,
    eligibility: { status: "pending", reason: null },
    utilizationReview: { basis: null, citations: [], rationale: null },
    decision: {
      outcome: null,
      basis: null,
      citations: [],
      rationale: null,
      decidedOn: null,
    },
    dependsOn: null,
  };
}
