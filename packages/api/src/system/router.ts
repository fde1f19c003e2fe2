import { router } from "../trpc.ts";
import { systemInfoProcedure } from "./system-info.ts";

/** The system itself. */
export const systemRouter = router({ info: systemInfoProcedure });
