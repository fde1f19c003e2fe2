import { readFileSync } from "node:fs";
import type { Reading } from "@openimr/core";
import { v7 } from "uuid";
import { readDetermination } from "../src/parse/read-determination.ts";
import { sourceFromText } from "../src/parse/source-from-text.ts";

/** Reads a text as a determination. */
export function readText(text: string): Reading {
  return readDetermination(sourceFromText(text, null), { newId: () => v7() });
}

/** The text of one of the project's own synthetic determinations. */
export function sampleText(name: string): string {
  return readFileSync(new URL(`../samples/${name}`, import.meta.url), "utf8");
}

/** A value without the ids that each reading makes anew. */
export function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === "id" ? undefined : part)));
}
