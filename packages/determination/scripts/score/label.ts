import { z } from "zod";

/** What is known to be true of one letter: any part of a case, by the names that a case has. */
export const Label = z.strictObject({
  file: z.string().min(1),
  case: z.record(z.string(), z.json()),
});
export type Label = z.infer<typeof Label>;

/**
 * The labels of a file in JSON Lines: one `{ "file", "case" }` a line, empty lines left out. Throws
 * with the number of a line that is none.
 */
export function readLabels(text: string): Label[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [Label.parse(JSON.parse(line))];
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      throw new Error(
        `Line ${index + 1} of the labels is no label; write { "file": "name.txt", "case": { ... } } on it. ${why}`,
      );
    }
  });
}
