import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { appContract } from "@openimr/api";
import { printClient } from "./print-client.ts";
import { printDocuments } from "./print-documents.ts";

const folder = new URL("../", import.meta.url);
const gen = new URL("src/gen/", folder);
const contract = appContract();
const sources = await printClient(contract);
const documents = printDocuments(contract);

rmSync(gen, { recursive: true, force: true });
mkdirSync(gen, { recursive: true });
for (const [name, text] of Object.entries(sources)) writeFileSync(new URL(name, gen), text);
for (const [name, text] of Object.entries(documents)) writeFileSync(new URL(name, folder), text);
