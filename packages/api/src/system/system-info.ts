import { z } from "zod";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";

/** What runs here. */
export const SystemInfo = z
  .strictObject({
    name: z.literal("OpenIMR"),
    version: z.string(),
    contractVersion: z.string().meta({ description: "Version of the API's contract." }),
    contract: z.string().meta({ description: "Digest of the API; a client of another is stale." }),
    demonstration: z.int().min(0).meta({ description: "Cases made up for demonstration." }),
  })
  .meta({ id: "SystemInfo", description: "What runs here." });
export type SystemInfo = z.infer<typeof SystemInfo>;

/** What runs here, and how much of it is demonstration. */
export const systemInfoProcedure = procedure
  .input(checked(z.strictObject({}).meta({ id: "NoInput", description: "Nothing." })))
  .output(checked(SystemInfo))
  .query(async ({ ctx }) => {
    const demonstration = await ctx.cases.countDemonstration();
    return { name: "OpenIMR" as const, ...ctx.release, demonstration };
  });
