import { writeFile } from "node:fs/promises";
import { contract, contractVersion } from "@openimr/client";
import { DONE } from "../exit-codes.ts";
import { print, printJson, printNotice } from "../output.ts";
import { fileProblem } from "../problem.ts";
import type { Told } from "../program/run.ts";

const documents = {
  openapi: async () =>
    (await import("@openimr/client/openapi.json", { with: { type: "json" } })).default,
  schemas: async () =>
    (await import("@openimr/client/schemas.json", { with: { type: "json" } })).default,
} satisfies Record<string, () => Promise<object>>;

/** `imr client openapi`, `imr client schemas`: a document of the contract that this imr speaks. */
export async function writeDocument(
  name: keyof typeof documents,
  { output, json }: Told & { output?: string },
): Promise<number> {
  const text = JSON.stringify(await documents[name](), null, 2);
  if (output === undefined) {
    print(text);
    return DONE;
  }
  try {
    await writeFile(output, `${text}\n`);
  } catch (error) {
    throw fileProblem(error, "write", output);
  }
  if (json) printJson({ output, document: name, contractVersion, contract });
  else
    printNotice(`${output}: ${name} of version ${contractVersion} of the contract (${contract})`);
  return DONE;
}
