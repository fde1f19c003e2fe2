import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { appContract } from "@openimr/api";
import { printClient } from "./print-client.ts";

const folder = new URL("../src/gen/", import.meta.url);
const files = await printClient(appContract());

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, folder), text);
