import { CaseId } from "@openimr/core";
import { z } from "zod";

/** Names one case. */
export const CaseRef = z
  .strictObject({ id: CaseId })
  .meta({ id: "CaseRef", description: "Names one case." });
export type CaseRef = z.infer<typeof CaseRef>;
