import { z } from "zod";

/** What `imr.config.json` may say, which holds for its folder and all below it. */
export const Config = z
  .strictObject({
    $schema: z.string().optional().meta({ description: "The JSON Schema, for editors." }),
    server: z
      .url({
        protocol: /^https?$/,
        error: "is no address of a server; write it as http://127.0.0.1:4680",
      })
      .optional()
      .meta({ description: "Address of the server that remote commands talk to." }),
    color: z
      .enum(["auto", "always", "never"], "is none of auto, always, never")
      .optional()
      .meta({ description: "Whether colours are used; auto: on a terminal." }),
    rules: z
      .record(
        z.string(),
        z.strictObject({
          off: z
            .string("needs the reason why the rule is turned off, as a text")
            .trim()
            .min(1, "needs the reason why the rule is turned off")
            .meta({ description: "Why the rule is turned off." }),
        }),
      )
      .optional()
      .meta({ description: "Rules that check leaves out, by id, each with the reason." }),
  })
  .meta({ title: "imr.config.json", description: "Configuration of imr." });
export type Config = z.infer<typeof Config>;

/** What the user's own file may say; rules are turned off beside the letters alone, where all see it. */
export const UserConfig = Config.omit({ rules: true });
export type UserConfig = z.infer<typeof UserConfig>;

/** What can be set with `imr config set`. */
export const SettingKey = z.enum(["server", "color"]);
export type SettingKey = z.infer<typeof SettingKey>;
