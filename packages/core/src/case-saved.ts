import type { z } from "zod";
import { CaseEvent } from "./case-event.ts";

/** That a case was saved as a version: an event of its history without what it changed. */
export const CaseSaved = CaseEvent.pick({
  caseId: true,
  version: true,
  type: true,
  actor: true,
  at: true,
}).meta({ id: "CaseSaved", description: "That a case was saved as a version." });
export type CaseSaved = z.infer<typeof CaseSaved>;
