import { z } from "zod";

/**
 * A word or words in lower case, as they are looked for at the beginnings of words: `fusion` finds
 * "fusions" and not "effusion". A blank at the end stands for the end of the word: `pt ` finds "PT"
 * and not "ptosis".
 */
export const SearchWord = z
  .string()
  .min(2)
  .regex(/^[a-z0-9]{1,40}(?: [a-z0-9]{1,40}){0,9} ?$/)
  .meta({
    id: "SearchWord",
    description:
      "Lower-case words of letters and figures, sought at the beginnings of words; a blank at the end ends the word.",
  });
export type SearchWord = z.infer<typeof SearchWord>;

/**
 * A treatment that guidelines speak of. `within` names the wider treatment that it is a kind of, whose
 * limits hold for it too: carisoprodol is a muscle relaxant.
 */
export const Treatment = z
  .strictObject({
    id: z.string().min(1),
    label: z.string().min(1),
    within: z.string().nullable().default(null),
    words: z.array(SearchWord).default([]),
  })
  .meta({ id: "Treatment", description: "A treatment that guidelines speak of." });
export type Treatment = z.infer<typeof Treatment>;
