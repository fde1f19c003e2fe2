import { z } from "zod";
import { UsState } from "./us-state.ts";

/** Parties that the letter declares the reviewer to have no affiliation with. */
export const AffiliationParty = z
  .enum(["employer", "employee", "providers", "claims_administrator"])
  .meta({
    id: "AffiliationParty",
    description: "A party of the no-affiliation statement.",
  });
export type AffiliationParty = z.infer<typeof AffiliationParty>;

/** What each party is called in the letter. */
export const affiliationPartyLabels: Record<AffiliationParty, string> = {
  employer: "employer",
  employee: "employee",
  providers: "providers",
  claims_administrator: "claims administrator",
};

/**
 * The public statement about the reviewer as the letter makes it. It names nobody: who the reviewer
 * is stays confidential outside the review organization (Zuniga v. WCAB, 2018).
 */
export const ReviewerQualification = z
  .strictObject({
    profession: z.string().nullable().meta({ description: "Such as physician, chiropractor." }),
    statesOfLicensure: z.array(UsState),
    certifications: z.array(z.string()).meta({ description: "Board certifications/specialties." }),
    subspecialties: z.array(z.string()),
    practiceYearsMoreThan: z.int().min(0).nullable(),
    hoursPerWeekAtLeast: z.int().min(0).max(168).nullable(),
    noAffiliationWith: z.array(AffiliationParty),
    selectionBasis: z.string().nullable(),
  })
  .meta({
    id: "ReviewerQualification",
    description: "The public statement about the reviewer.",
  });
export type ReviewerQualification = z.infer<typeof ReviewerQualification>;
