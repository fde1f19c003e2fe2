import { z } from "zod";
import { BodyPart } from "./body-part.ts";
import { Decision } from "./decision.ts";
import { CitationBasis, GuidelineCitation } from "./guideline-citation.ts";
import { ItemId } from "./id.ts";
import { Quantity } from "./quantity.ts";
import { searched } from "./searched.ts";
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
 * granted, and `request` the remaining part in dispute. A field that comes to it has a default, by which
 * cases from before it are read.
 */
export const DisputedItem = z
  .strictObject({
    id: ItemId,
    request: z
      .string()
      .meta({
        title: "Request, as worded on the application",
        description: "As worded on the application.",
      })
      .register(searched),
    service: Service,
    bodyParts: z.array(BodyPart).meta({ title: "Body parts" }),
    quantity: Quantity.nullable(),
    diagnosis: z.string().nullable().meta({ title: "Diagnosis" }),
    original: z.string().nullable().meta({ title: "Original request" }),
    authorized: z.string().nullable().meta({ title: "Authorized by utilization review" }),
    retrospective: z.boolean().meta({
      title: "Treatment already given (retrospective)",
      description: "Whether the request is marked as one for treatment already given.",
    }),
    associatedSurgicalService: z.boolean().meta({
      title: "Associated surgical service",
      description: "Whether the request is marked as an associated surgical service.",
    }),
    eligibility: ItemEligibility,
    utilizationReview: ItemUtilizationReview,
    decision: Decision,
    dependsOn: ItemId.nullable().meta({
      title: "Depends on",
      description: "The item that this add-on service hangs on.",
    }),
  })
  .meta({
    id: "DisputedItem",
    description: "One treatment or service in dispute.",
  });
export type DisputedItem = z.infer<typeof DisputedItem>;

/**
 * The texts that the letter states below an item's request, and its public copy with it. Those of a
 * line belong together: where one is known, another that is not is a marked gap.
 */
export const statedFields = [["original", "authorized"]] as const;

/** What a field of an item is called on screen and in letters. */
export function itemTitle(field: keyof DisputedItem): string {
  const title = DisputedItem.shape[field].meta()?.title;
  if (title === undefined) throw new Error(`DisputedItem.${field} has no title in its .meta().`);
  return title;
}

/** An item of which only the request's wording is known. */
export function newDisputedItem(id: ItemId, request = ""): DisputedItem {
  const known: z.input<typeof DisputedItem> = {
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
  return DisputedItem.parse(known);
}
