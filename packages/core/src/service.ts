import { z } from "zod";

/** Request categories as the Division of Workers' Compensation's decision search lists them. */
export const ServiceCategory = z
  .enum([
    "Diagnostic Testing",
    "DMEPOS",
    "Evaluation & Management",
    "Home Health",
    "Injection",
    "Pharmaceuticals",
    "Programs",
    "Psych Services",
    "Rehabilitation",
    "Surgery",
    "Therapies",
    "Transportation",
  ])
  .meta({ id: "ServiceCategory", description: "Request category of the DWC." });
export type ServiceCategory = z.infer<typeof ServiceCategory>;

/** A billing or drug code. */
export const ServiceCode = z
  .strictObject({ system: z.enum(["cpt", "hcpcs", "ndc"]), code: z.string() })
  .meta({ id: "ServiceCode", description: "A CPT, HCPCS or NDC code." });
export type ServiceCode = z.infer<typeof ServiceCode>;

/** The service or good requested, in the DWC's vocabulary. */
export const Service = z
  .strictObject({
    category: ServiceCategory.nullable(),
    subcategory: z.string().nullable().meta({
      description: "Subcategory of the DWC; for drugs the drug class.",
    }),
    name: z.string().nullable().meta({ description: "Procedure, device or drug." }),
    codes: z.array(ServiceCode),
  })
  .meta({ id: "Service", description: "The service or good requested." });
export type Service = z.infer<typeof Service>;
