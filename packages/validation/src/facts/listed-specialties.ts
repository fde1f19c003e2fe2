import { nearestSpecialty, readSpecialty, type Specialty } from "@openimr/guidelines";
import { readProfession } from "./profession.ts";
import { remembered } from "./remembered.ts";

/** What is said of somebody's profession and specialties, by a letter or by the organization. */
export type StatedSpecialties = {
  profession: string | null;
  certifications: readonly string[];
  subspecialties: readonly string[];
};

const listedSpecialty = remembered((name) => readSpecialty(name) ?? nearestSpecialty(name));

/**
 * The stated specialties by their listed names; null where there is none, or one that is unknown. That
 * somebody is a physician is no specialty, as that they are a chiropractor is.
 */
export function listedSpecialties(stated: StatedSpecialties): Specialty[] | null {
  const { profession, certifications, subspecialties } = stated;
  const names = [profession ?? "", ...certifications, ...subspecialties].filter(
    (name) => name.trim() !== "" && !isNoSpecialty(name),
  );
  const read = names.map(listedSpecialty);
  const known = read.filter((specialty) => specialty !== null);
  return known.length === 0 || known.length < read.length ? null : known;
}

function isNoSpecialty(name: string): boolean {
  return readProfession(name) === "physician" && listedSpecialty(name) === null;
}
