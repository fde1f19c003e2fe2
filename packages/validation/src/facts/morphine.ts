import type { FindingSource } from "@openimr/core";
import {
  type MorphineTable,
  type Prescription,
  readPrescriptions,
} from "@openimr/guidelines/drugs";

/** The opioids that a text prescribes; null where it names none, or one whose dose it does not tell. */
export function prescribedIn(text: string): Prescription[] | null {
  const read = readPrescriptions(text).map(({ prescription }) => prescription);
  const known = read.filter((prescription) => prescription !== null);
  return known.length === 0 || known.length < read.length ? null : known;
}

/** A published table, as a finding shows it. */
export function tableSource({ id, title, source, url, confidence }: MorphineTable): FindingSource {
  return {
    id: `morphine/${id}`,
    title,
    locator: source,
    url,
    verified: confidence === "seen",
  };
}
