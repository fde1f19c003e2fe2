import { nearestSpecialty, readSpecialty, type Specialty } from "@openimr/guidelines";
import { remembered } from "./remembered.ts";

/** What is said of somebody's profession and specialties, by a letter or by the organization. */
export type StatedSpecialties = {
  profession: string | null;
  certifications: readonly string[];
  subspecialties: readonly string[];
};

const listedSpecialty = remembered((name) => readSpecialty(name) ?? nearestSpecialty(name));

/** The stated specialties by their listed names; null where there is none, or one that is unknown. */
export function listedSpecialties(stated: StatedSpecialties): Specialty[] | null {
  const { profession, certifications, subspecialties } = stated;
  const names = [
    ...(profession === null ? [] : [profession]),
    ...certifications,
    ...subspecialties,
  ];
  const read = names.map(listedSpecialty);
  const known = read.filter((specialty) => specialty !== null);
  return known.length === 0 || known.length < read.length ? null : known;
}
