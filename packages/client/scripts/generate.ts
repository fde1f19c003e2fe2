import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { appContract } from "@openimr/api";
import { printClient } from "./print-client.ts";
import { printDocuments } from "./print-documents.ts";

const folder = new URL("../", import.meta.url);
const gen = new URL("src/gen/", folder);
const contract = appContract();
const sources = await printClient(contract);
const documents = printDocuments(contract);

mkdirSync(gen, { recursive: true });
for (const name of readdirSync(gen)) {
  if (!Object.hasOwn(sources, name)) rmSync(new URL(name, gen), { recursive: true });
}
for (const [name, text] of Object.entries(sources)) writeIfChanged(new URL(name, gen), text);
for (const [name, text] of Object.entries(documents)) writeIfChanged(new URL(name, folder), text);

/** Whoever watches the files, as `pnpm dev` does, is not told of one that says what it said. */
function writeIfChanged(file: URL, text: string): void {
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}
