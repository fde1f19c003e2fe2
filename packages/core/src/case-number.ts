import { z } from "zod";

/**
 * The number under which a case is published: `CM`, the two-digit year in which the application was
 * received, a hyphen and seven or eight digits, as in `CM14-0145889`.
 */
export const CaseNumber = z
  .string()
  .regex(
    /^CM\d{2}-\d{7,8}$/,
    "is not a case number; write CM, two digits of the year, a hyphen and 7 or 8 digits, as in CM14-0145889",
  )
  .brand("CaseNumber")
  .meta({ id: "CaseNumber", description: "Case number, as in CM14-0145889." });
export type CaseNumber = z.infer<typeof CaseNumber>;
