import { z } from "zod";
import { CaseStatus } from "./case-status.ts";
import { FieldPath } from "./field-path.ts";
import { Finding } from "./finding.ts";

/** A warning that a person has seen and lets stand; `path` names list elements by id. */
export const Acknowledgement = z
  .strictObject({
    ruleId: z.string(),
    path: FieldPath,
    message: z.string().meta({ description: "The words that were seen." }),
  })
  .meta({ id: "Acknowledgement", description: "A warning that a person has seen and lets stand." });
export type Acknowledgement = z.infer<typeof Acknowledgement>;

/** Why a case cannot take a status: what is in the way, and where. */
export const GateReason = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("transition"),
      from: CaseStatus,
      possible: z.array(CaseStatus).meta({ description: "The statuses it can take next." }),
    }),
    z.strictObject({ kind: z.literal("missing"), path: FieldPath, message: z.string() }),
    z.strictObject({ kind: z.literal("finding"), finding: Finding }),
    z.strictObject({ kind: z.literal("unacknowledged"), finding: Finding }),
  ])
  .meta({ id: "GateReason", description: "Why a case cannot take a status." });
export type GateReason = z.infer<typeof GateReason>;
