import { z } from "zod";
import { PartyId } from "./id.ts";

/** Who a party is to the case. */
export const PartyRole = z
  .enum([
    "employer",
    "claims_administrator",
    "utilization_review_organization",
    "requesting_physician",
    "attorney",
    "representative",
  ])
  .meta({ id: "PartyRole", description: "Who a party is to the case." });
export type PartyRole = z.infer<typeof PartyRole>;

/** What each role is called on screen. */
export const partyRoleLabels: Record<PartyRole, string> = {
  employer: "Employer",
  claims_administrator: "Claims administrator",
  utilization_review_organization: "Utilization review organization",
  requesting_physician: "Requesting physician",
  attorney: "Attorney",
  representative: "Representative",
};

/** A party to the case. Every field but the role is confidential in the public copy. */
export const Party = z
  .strictObject({
    id: PartyId,
    role: PartyRole,
    name: z.string().nullable(),
    organisation: z.string().nullable(),
    specialty: z
      .string()
      .nullable()
      .meta({ description: "Medical specialty, for a requesting physician." }),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
  })
  .meta({ id: "Party", description: "A party to the case. Confidential." });
export type Party = z.infer<typeof Party>;
