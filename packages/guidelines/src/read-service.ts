import type { Service } from "@openimr/core";
import { serviceWords } from "./services.data.ts";

const vocabulary = serviceWords.map(
  ([words, category, subcategory, name]) =>
    [new RegExp(`(?:^|[^a-z])(?:${words})`, "i"), { category, subcategory, name }] as const,
);

/**
 * The service that a request asks for, in the vocabulary of the Division of Workers' Compensation's
 * decision search. Everything is null where no word of the request is known.
 */
export function readService(request: string): Service {
  const known = vocabulary.find(([words]) => words.test(request));
  return known === undefined
    ? { category: null, subcategory: null, name: null, codes: [] }
    : { ...known[1], codes: [] };
}

/**
 * Whether a service is counted in visits, so that "3 x 4" means three a week for four weeks. Null
 * where the service is not known.
 */
export function countsVisits(service: Service): boolean | null {
  switch (service.category) {
    case null:
      return null;
    case "Rehabilitation":
    case "Therapies":
    case "Psych Services":
    case "Programs":
    case "Evaluation & Management":
    case "Home Health":
      return true;
    default:
      return false;
  }
}
