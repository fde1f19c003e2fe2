import type { Diagnosis } from "@openimr/core";
import { type Catalogue, shippedCatalogue } from "./catalogue.ts";

/** Ids of the conditions that a text names, or that diagnoses have by their words or codes. */
export function readConditions(
  { text = "", diagnoses = [] }: { text?: string; diagnoses?: readonly Diagnosis[] },
  catalogue: Catalogue = shippedCatalogue,
): ReadonlySet<string> {
  const words = [text, ...diagnoses.map(({ label }) => label)].join("; ");
  const found = new Set(catalogue.conditionsIn(words).map(({ value }) => value.id));
  for (const { id, codes } of catalogue.conditions.values()) {
    if (codes.some((code) => diagnoses.some((each) => hasCode(each, code)))) found.add(id);
  }
  return found;
}

function hasCode(
  { code, codeSystem }: Diagnosis,
  { system, prefix }: { system: string; prefix: string },
): boolean {
  if (code === null || (codeSystem !== null && codeSystem !== system)) return false;
  return code.trim().toUpperCase().startsWith(prefix);
}
