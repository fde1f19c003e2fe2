import { z } from "zod";

/** Who acts: a person or a process, by an id that logs may hold and a name for the screen. */
export const Actor = z
  .strictObject({ id: z.string().min(1), name: z.string().min(1) })
  .meta({ id: "Actor", description: "Who acts." });
export type Actor = z.infer<typeof Actor>;
