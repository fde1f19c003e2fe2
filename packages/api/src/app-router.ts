import { caseRouter } from "./case/router.ts";
import { determinationRouter } from "./determination/router.ts";
import { importRouter } from "./import/router.ts";
import { letterRouter } from "./letter/router.ts";
import { systemRouter } from "./system/router.ts";
import { router } from "./trpc.ts";

/** The whole API: a router per concept. */
export const appRouter = router({
  case: caseRouter,
  determination: determinationRouter,
  import: importRouter,
  letter: letterRouter,
  system: systemRouter,
});
export type AppRouter = typeof appRouter;
