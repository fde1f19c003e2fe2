import type { DisputedItem } from "@openimr/core";
import { type Catalogue, shippedCatalogue } from "./catalogue.ts";
import type { Treatment } from "./treatment.ts";

/**
 * The treatment that words name, or null. Of several the narrowest, and among those the one that
 * takes most letters to name.
 */
export function readTreatment(text: string, catalogue = shippedCatalogue): Treatment | null {
  return chosen(treatmentsIn(text, catalogue), catalogue);
}

/**
 * The treatment that an item asks for: what its service is called, made narrower by its request where
 * that names a kind of it; what the request alone names where it does not name the service.
 */
export function treatmentOf(
  { service, request }: Pick<DisputedItem, "service" | "request">,
  catalogue = shippedCatalogue,
): Treatment | null {
  const asked = treatmentsIn(request, catalogue);
  const named = service.name === null ? null : readTreatment(service.name, catalogue);
  if (named === null) return chosen(asked, catalogue);
  const kinds = asked.filter(({ id }) => isKindOf(id, named.id, catalogue));
  return chosen(kinds, catalogue) ?? chosen(asked, catalogue) ?? named;
}

/** Whether a treatment is another one or a kind of it: carisoprodol is a kind of muscle relaxant. */
export function isKindOf(id: string, wider: string, catalogue = shippedCatalogue): boolean {
  for (let each: string | null = id; each !== null; ) {
    if (each === wider) return true;
    each = catalogue.treatments.get(each)?.within ?? null;
  }
  return false;
}

/** Treatments that a text names, the one with the longest word first. */
function treatmentsIn(text: string, { treatmentsIn: search }: Catalogue): Treatment[] {
  return search(text)
    .toSorted((a, b) => b.length - a.length || a.at - b.at)
    .map(({ value }) => value);
}

function chosen(treatments: readonly Treatment[], catalogue: Catalogue): Treatment | null {
  const narrowest = treatments.find(
    ({ id }) => !treatments.some((other) => other.id !== id && isKindOf(other.id, id, catalogue)),
  );
  return narrowest ?? null;
}
