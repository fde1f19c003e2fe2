import { z } from "zod";

/**
 * The number under which a case is published: capital letters and digits with hyphens between, as in
 * `CM14-0145889`. What the numbers of a program look like, the program says.
 */
export const CaseNumber = z
  .string()
  .regex(
    /^[A-Z0-9]+(-[A-Z0-9]+)*$/,
    "is not a case number; write capital letters and digits with hyphens between, as in CM14-0145889",
  )
  .max(40)
  .brand("CaseNumber")
  .meta({ id: "CaseNumber", description: "Case number, as in CM14-0145889." });
export type CaseNumber = z.infer<typeof CaseNumber>;
