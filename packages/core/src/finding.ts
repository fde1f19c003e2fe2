import { z } from "zod";
import { CaseChange } from "./case-change.ts";
import { FieldPath } from "./field-path.ts";

/** An error blocks issuing, a warning wants an acknowledgement, an info merely informs. */
export const Severity = z
  .enum(["error", "warning", "info"])
  .meta({ id: "Severity", description: "How much a finding weighs." });
export type Severity = z.infer<typeof Severity>;

/** The law, guideline or practice that a finding rests on, to the subsection or page. */
export const FindingSource = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    locator: z.string().nullable().meta({ description: "Section, chapter or page." }),
    url: z.string().nullable(),
    verified: z.boolean().meta({ description: "False where nobody saw the source itself." }),
  })
  .meta({ id: "FindingSource", description: "What a finding rests on." });
export type FindingSource = z.infer<typeof FindingSource>;

/** The mend of a finding, where there is only one; it can be undone like any other edit. */
export const FindingFix = z
  .strictObject({
    label: z.string().meta({ description: "What it does, as a button says it." }),
    changes: z.array(CaseChange).min(1),
  })
  .meta({ id: "FindingFix", description: "The mend of a finding, as changes to the case." });
export type FindingFix = z.infer<typeof FindingFix>;

/** Something wrong or missing in a case. Computed by the validation package, never stored. */
export const Finding = z
  .strictObject({
    ruleId: z.string(),
    severity: Severity,
    path: FieldPath,
    message: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    sources: z.array(FindingSource),
    fix: FindingFix.nullable().meta({ description: "Null where a person has to decide." }),
  })
  .meta({
    id: "Finding",
    description: "Something wrong or missing in a case.",
  });
export type Finding = z.infer<typeof Finding>;
