import { z } from "zod";

/**
 * The class of a drug: the subcategory of a pharmaceutical in the decision search of the Division of
 * Workers' Compensation.
 */
export const DrugClass = z
  .enum(
    [
      "Adrenal Cortical Steroids",
      "Alpha-blocker",
      "Androgens & Anabolic Steroids",
      "AntiAnxiety",
      "Anti-coagulant",
      "Antidepressant",
      "Antidiabetics",
      "Antiemetic",
      "Anti-epilepsy Drugs",
      "Antihistamine",
      "Antihypertensive",
      "Anti-infectives",
      "Antimigraine Agent",
      "Asthma Medications",
      "Atypical Antipsychotic",
      "Barbiturates",
      "Benzodiazepines",
      "Beta-blocker",
      "Bisphosphonates",
      "Calcium Channel Blocker",
      "Cannabinoids",
      "Dopamine Agonists",
      "Fibric Acid",
      "GI Agents",
      "H2 Blocker",
      "Hormones",
      "Impotence Agents",
      "Injection",
      "Misc Analgesics",
      "Muscle Relaxant",
      "NSAID",
      "Nutritional Products",
      "Opioids",
      "Opioid Antagonist",
      "Proton Pump Inhibitors",
      "Sedative-hypnotics",
      "Statin",
      "Topical Analgesics",
      "Topical Compounds",
      "TNF Modifiers",
      "Viscosupplementation",
    ],
    "is not a subcategory of Pharmaceuticals",
  )
  .meta({
    id: "DrugClass",
    description: "Subcategory of a pharmaceutical: the class of the drug.",
  });
export type DrugClass = z.infer<typeof DrugClass>;

/** The subcategories of each request category of the DWC; some categories have none. */
export const serviceSubcategories = {
  "Diagnostic Testing": [
    "Imaging & Radiology",
    "EMG/NCV/NCS",
    "Lab & Pathology",
    "Other Diagnostic Tests",
  ],
  DMEPOS: ["DME", "Electrical Stimulation", "Prosthetics/Orthotics", "Supplies"],
  "Evaluation & Management": ["Dental Services", "Medical Specialties"],
  "Home Health": [],
  Injection: ["Facet Injection", "Injection"],
  Pharmaceuticals: DrugClass.options,
  Programs: [],
  "Psych Services": ["Evaluation & Management", "Therapies"],
  Rehabilitation: [
    "Acupuncture",
    "Chiropractic",
    "Physical Therapy/Occupational Therapy (PT/OT)",
    "Other Therapies",
  ],
  Surgery: [
    "Adjunct Surgical Services",
    "Arthroscopic Surgery",
    "Non-arthroscopic Surgery",
    "Spine",
    "Surgical Consult",
  ],
  Therapies: [],
  Transportation: [],
} as const;

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
  ] satisfies (keyof typeof serviceSubcategories)[])
  .meta({ id: "ServiceCategory", description: "Request category of the DWC." });
export type ServiceCategory = z.infer<typeof ServiceCategory>;

/** A billing or drug code. */
export const ServiceCode = z
  .strictObject({ system: z.enum(["cpt", "hcpcs", "ndc"]), code: z.string() })
  .meta({ id: "ServiceCode", description: "A CPT, HCPCS or NDC code." });
export type ServiceCode = z.infer<typeof ServiceCode>;

const named = {
  name: z.string().nullable().meta({ description: "Procedure, device or drug." }),
  codes: z.array(ServiceCode),
};

/**
 * The service or good requested, in the DWC's vocabulary. A subcategory is one of its category; null
 * where it is not known or the category has none.
 */
export const Service = z
  .discriminatedUnion("category", [
    z.strictObject({ category: z.null(), subcategory: z.null(), ...named }),
    ofCategory("Diagnostic Testing", serviceSubcategories["Diagnostic Testing"]),
    ofCategory("DMEPOS", serviceSubcategories.DMEPOS),
    ofCategory("Evaluation & Management", serviceSubcategories["Evaluation & Management"]),
    undivided("Home Health"),
    ofCategory("Injection", serviceSubcategories.Injection),
    z.strictObject({
      category: z.literal("Pharmaceuticals"),
      subcategory: DrugClass.nullable(),
      ...named,
    }),
    undivided("Programs"),
    ofCategory("Psych Services", serviceSubcategories["Psych Services"]),
    ofCategory("Rehabilitation", serviceSubcategories.Rehabilitation),
    ofCategory("Surgery", serviceSubcategories.Surgery),
    undivided("Therapies"),
    undivided("Transportation"),
  ])
  .meta({ id: "Service", description: "The service or good requested." });
export type Service = z.infer<typeof Service>;

/** What a service is without its name and codes: a category with one of its subcategories. */
export type ServiceKind = Service extends infer One
  ? One extends Service
    ? Pick<One, "category" | "subcategory">
    : never
  : never;

function ofCategory<
  const Category extends ServiceCategory,
  const Subcategory extends readonly [string, ...string[]],
>(category: Category, subcategories: Subcategory) {
  return z.strictObject({
    category: z.literal(category),
    subcategory: z
      .enum(subcategories, `is not a subcategory of ${category}`)
      .nullable()
      .meta({ description: "Subcategory of the DWC." }),
    ...named,
  });
}

function undivided<const Category extends ServiceCategory>(category: Category) {
  return z.strictObject({ category: z.literal(category), subcategory: z.null(), ...named });
}
