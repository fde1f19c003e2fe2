import {
  type Affiliation,
  type Case,
  type ExpertReviewer,
  type FieldPath,
  partyRoleLabels,
} from "@openimr/core";
import { compareNames, foldName, namesIn } from "../facts/same-name.ts";
import type { ReviewerBreach } from "./reviewer-finding.ts";

/** Somebody whom a case names, in the words in which a message speaks of them. */
type Named = { who: string; name: string; path: FieldPath };

const sources = ["lc-139.5-c", "quality-practice"] as const;

/**
 * Affiliations that may be material: with a party, with who wrote a record, or with what an item asks
 * for by its maker's name. Material or not, and whether two names are one, is a person's to say; so
 * each is a warning.
 */
export function affiliationFindings(reviewer: ExpertReviewer, record: Case): ReviewerBreach[] {
  const named = everybodyIn(record);
  return reviewer.affiliations.flatMap((affiliation, at) => {
    const field = `/affiliations/${at}`;
    return [
      ...named.flatMap(({ who, name, path }) => {
        const alike = compareNames(affiliation.with, name);
        if (alike === null) return [];
        const is = alike === "same" ? `who is ${who}` : `who may be ${who}, ${name}`;
        return warning(
          "affiliation",
          { field, against: path },
          `${declared(affiliation)}, ${is}. Settle whether it is material; choose another reviewer where it is.`,
        );
      }),
      ...record.disputedItems.flatMap(({ request, service }, index) =>
        namesIn(request, affiliation.with) || namesIn(service.name ?? "", affiliation.with)
          ? warning(
              "affiliation",
              { field, against: `/disputedItems/${index}/request` },
              `${declared(affiliation)}, whom item ${index + 1} names. Settle whether it makes or developed what is asked for; choose another reviewer where it did.`,
            )
          : [],
      ),
    ];
  });
}

/** The reviewer's own part in the case: as a party, or as who wrote a record that is to be reviewed. */
export function ownPartFindings({ name }: ExpertReviewer, record: Case): ReviewerBreach[] {
  const own = everybodyIn(record).flatMap((each) => {
    const alike = compareNames(name, each.name);
    if (alike === null) return [];
    const is = alike === "same" ? `is ${each.who}` : `may be ${each.who}, ${each.name}`;
    return warning(
      "own-part",
      { field: "/name", against: each.path },
      `${name} ${is}. Nobody reviews a case that they have a part in: choose another reviewer, unless these are two people.`,
    );
  });
  const worker = record.injuredWorker.name ?? "";
  const familyName = foldName(worker).split(" ").at(-1) ?? "";
  const sharesIt = familyName.length > 1 && foldName(name).split(" ").at(-1) === familyName;
  if (!sharesIt || compareNames(name, worker) !== null) return own;
  return [
    ...own,
    {
      check: "same-family-name",
      severity: "info",
      field: "/name",
      against: "/injuredWorker/name",
      message: `${name} has the family name of the injured worker. Ask whether they are related.`,
      sources,
    },
  ];
}

function declared({ kind, with: name, relation }: Affiliation): string {
  const as = relation === null || relation.trim() === "" ? "" : ` (${relation})`;
  return `A ${kind} affiliation is declared with ${name}${as}`;
}

function warning(
  check: ReviewerBreach["check"],
  { field, against }: { field: FieldPath; against: FieldPath },
  message: string,
): ReviewerBreach {
  return { check, severity: "warning", field, against, message, sources };
}

function everybodyIn({ injuredWorker, parties, records }: Case): Named[] {
  const named = (who: string, name: string | null, path: FieldPath) =>
    name === null || name.trim() === "" ? [] : [{ who, name, path }];
  return [
    ...named("the injured worker", injuredWorker.name, "/injuredWorker/name"),
    ...parties.flatMap(({ role, name, organisation }, index) => {
      const who = `the ${partyRoleLabels[role].toLowerCase()}`;
      return [
        ...named(who, name, `/parties/${index}/name`),
        ...named(who, organisation, `/parties/${index}/organisation`),
      ];
    }),
    ...records.flatMap(({ author }, index) =>
      named(`the author of record ${index + 1}`, author, `/records/${index}/author`),
    ),
  ];
}
