import { Service } from "@openimr/core";
import type { Drug } from "./drugs/drug.ts";
import { drugPhrases } from "./drugs/find-drugs.ts";
import { type PhraseMatch, phraseIndex } from "./phrase-index.ts";
import {
  generalServiceRows,
  injectedByProcedure,
  listedAsInjection,
  narrowerKinds,
  noServicePhrases,
  type ServiceRow,
  serviceRows,
  topicalForms,
} from "./services.data.ts";

type Named =
  | { is: "service" | "general service"; service: Service }
  | { is: "drug"; drug: Drug }
  | { is: "topical form" | "no service" };

const find = phraseIndex<Named>([
  ...phrasesOf(serviceRows, "service"),
  ...phrasesOf(generalServiceRows, "general service"),
  ...drugPhrases().map(([phrase, drug]) => [phrase, { is: "drug", drug }] as const),
  ...topicalForms.map((phrase) => [phrase, { is: "topical form" }] as const),
  ...noServicePhrases.map((phrase) => [phrase, { is: "no service" }] as const),
]);

/**
 * The service that a request asks for, in the vocabulary of the Division of Workers' Compensation's
 * decision search: the first that it names, a drug among them; a drug's subcategory is its class.
 * Everything is null where no word of the request is known.
 */
export function readService(request: string): Service {
  const found = find(request);
  const place = found.findIndex(({ value: { is } }) => is === "service" || is === "drug");
  const first = found[place]?.value;
  if (first?.is === "drug") return serviceOfDrug(first.drug, { request, found, place });
  const service = first?.is === "service" ? first.service : servicesAmong(found)[0];
  if (service === undefined) return { category: null, subcategory: null, name: null, codes: [] };
  return { ...(narrowerThan(service, found) ?? service), codes: [] };
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
    case "Surgery":
      return service.subcategory === "Surgical Consult";
    default:
      return false;
  }
}

/** Whether a service is an operation itself, not what is asked for beside or before one. */
export function isOperation({ category, subcategory }: Service): boolean {
  const isBeside =
    subcategory === "Adjunct Surgical Services" || subcategory === "Surgical Consult";
  return category === "Surgery" && !isBeside;
}

function* phrasesOf(rows: readonly ServiceRow[], is: "service" | "general service") {
  for (const [[category, subcategory], name, phrases] of rows) {
    const service = Service.parse({ category, subcategory, name, codes: [] });
    for (const phrase of phrases) yield [phrase, { is, service }] as const;
  }
}

function servicesAmong(found: readonly PhraseMatch<Named>[]): Service[] {
  return found.flatMap(({ value }) => ("service" in value ? [value.service] : []));
}

function narrowerThan(
  { category, subcategory }: Service,
  found: readonly PhraseMatch<Named>[],
): Service | undefined {
  const kinds = narrowerKinds.find(([wider]) => wider[0] === category && wider[1] === subcategory);
  if (kinds === undefined) return undefined;
  return servicesAmong(found).find((each) =>
    kinds[1].some((kind) => kind[0] === each.category && kind[1] === each.subcategory),
  );
}

type Place = { request: string; found: readonly PhraseMatch<Named>[]; place: number };

function serviceOfDrug(drug: Drug, { request, found, place }: Place): Service {
  const mixed = mixtureOf(drug, { request, found, place });
  if (mixed.length > 0) {
    const name = `topical compound (${mixed.map((each) => each.name).join(", ")})`;
    return { category: "Pharmaceuticals", subcategory: "Topical Compounds", name, codes: [] };
  }
  const { name } = drug;
  if (found.some(({ value }) => "service" in value && value.service.name === "injection")) {
    if (injectedByProcedure.includes(drug.class)) {
      return {
        category: "Injection",
        subcategory: "Injection",
        name: `${name} injection`,
        codes: [],
      };
    }
    if (listedAsInjection.includes(drug.class)) {
      return { category: "Pharmaceuticals", subcategory: "Injection", name, codes: [] };
    }
  }
  return { category: "Pharmaceuticals", subcategory: drug.class, name, codes: [] };
}

/** The drugs of a cream that a pharmacy mixes, the first one among them; empty where it is none. */
function mixtureOf(first: Drug, { request, found, place }: Place): Drug[] {
  const beside = [found[place - 1], found[place + 1]].map((match) => match?.value.is);
  if (first.compounded && !first.topical && beside.includes("topical form")) {
    if (first.class !== "Topical Analgesics") return [first];
  }
  const others = found
    .slice(place + 1)
    .flatMap(({ value }) => (value.is === "drug" ? [value.drug] : []))
    .filter((each) => each.compounded && !each.ingredients.every(isIn(first)));
  const isTopical = found.some(({ value }) => value.is === "topical form");
  if (others.length === 0 || !first.compounded) return [];
  return isTopical || /%[^%]*%/.test(request) ? [...new Set([first, ...others])] : [];
}

function isIn({ ingredients }: Drug) {
  return (ingredient: string): boolean => ingredients.includes(ingredient);
}
