import type { BodyPart, Service } from "@openimr/core";
import { regionsOverlap } from "../body-parts.ts";
import type { Specialty } from "./specialty.ts";
import { specialtyScopeRows } from "./specialty-scope.data.ts";

const scopes = new Map(
  specialtyScopeRows.flatMap((row) =>
    row.specialties.map((specialty) => [specialty, row] as const),
  ),
);

/**
 * Whether a specialty treats what an item asks for, by a table that nobody has checked. A service or
 * region that is not known, and a specialty of a wide field, fit.
 */
export function specialtyFits(
  specialty: Specialty,
  { service, bodyParts }: { service: Service; bodyParts: readonly BodyPart[] },
): boolean {
  const scope = scopes.get(specialty);
  if (scope === undefined) return true;
  const { services, regions } = scope;
  const treatsService =
    services === null || service.category === null || services.includes(service.category);
  const treatsRegion =
    regions === null ||
    bodyParts.length === 0 ||
    bodyParts.some((part) => regions.some((region) => regionsOverlap(region, part.region)));
  return treatsService && treatsRegion;
}
