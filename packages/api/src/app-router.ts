import { caseRouter } from "./case/router.ts";
import { determinationRouter } from "./determination/router.ts";
import { letterRouter } from "./letter/router.ts";
import { systemRouter } from "./system/router.ts";
import { router } from "./trpc.ts";

/** The whole API: a router per concept. */
export const appRouter = router({
  case: caseRouter,
  determination: determinationRouter,
  letter: letterRouter,
  system: systemRouter,
});
export type AppRouter = typeof appRouter;
