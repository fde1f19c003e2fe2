import { type GuidelinePack, type PackList, packLists } from "./guideline-pack.ts";
import type { TreatmentLimit } from "./treatment-limit.ts";

/**
 * What is wrong with a pack: where (a path such as `/limits/3/topic`, with the row's id), what, and how
 * to mend it.
 */
export type PackProblem = { path: string; row: string | null; problem: string; remedy: string };

/** A problem in one sentence, as in `/limits/3/topic (my-limit): there is no … Add …`. */
export function describePackProblem({ path, row, problem, remedy }: PackProblem): string {
  return `${path === "" ? "/" : path}${row === null ? "" : ` (${row})`}: ${problem}. ${remedy}.`;
}

/** What does not fit together in a pack: ids given twice, names of rows that are not there, ranges that run backwards. */
export function problemsOfPack(pack: GuidelinePack): PackProblem[] {
  return [
    ...packLists.flatMap((list) => repeatedIds(pack, list)),
    ...pack.documents.flatMap((document, index) => {
      const { from, to } = document.inForce;
      if (from === null || to === null || from <= to) return [];
      return [
        at("documents", index, document.id)(
          "inForce",
          "it ends before it begins",
          "Set `to` to the last day in force",
        ),
      ];
    }),
    ...treatmentProblems(pack),
    ...limitProblems(pack),
  ];
}

type At = (field: string, problem: string, remedy: string) => PackProblem;

function at(list: PackList, index: number, row: string): At {
  return (field, problem, remedy) => ({ path: `/${list}/${index}/${field}`, row, problem, remedy });
}

function repeatedIds(pack: GuidelinePack, list: PackList): PackProblem[] {
  const seen = new Set<string>();
  return pack[list].flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      at(list, index, id)("id", `the id ${id} is given twice`, "Give each row an id of its own"),
    ];
  });
}

function treatmentProblems({ treatments }: GuidelinePack): PackProblem[] {
  const within = new Map(treatments.map((each) => [each.id, each.within]));
  return treatments.flatMap((treatment, index) => {
    if (treatment.within === null) return [];
    const here = at("treatments", index, treatment.id);
    if (!within.has(treatment.within)) {
      return [
        here("within", `there is no treatment ${treatment.within}`, "Add it, or name another"),
      ];
    }
    const passed = new Set<string>();
    for (let each: string | null = treatment.id; each !== null; each = within.get(each) ?? null) {
      if (passed.has(each)) {
        return [here("within", "it lies within itself", "Name a wider treatment, or null")];
      }
      passed.add(each);
    }
    return [];
  });
}

function limitProblems({
  limits,
  documents,
  treatments,
  conditions,
}: GuidelinePack): PackProblem[] {
  const topics = new Map(
    documents.map(({ id, topics: all }) => [id, new Set(all.map(({ title }) => title))]),
  );
  const treatmentIds = new Set(treatments.map(({ id }) => id));
  const conditionIds = new Set(conditions.map(({ id }) => id));
  return limits.flatMap((limit, index) => {
    const here = at("limits", index, limit.id);
    const known = topics.get(limit.document);
    const problems: PackProblem[] = [];
    if (known === undefined) {
      problems.push(
        here(
          "document",
          `there is no document ${limit.document}`,
          "Add the document, or name another",
        ),
      );
    } else if (!known.has(limit.topic)) {
      problems.push(
        here(
          "topic",
          `${limit.document} has no topic "${limit.topic}"`,
          "Add it to the document's topics, or name one of them",
        ),
      );
    }
    if (!treatmentIds.has(limit.treatment)) {
      problems.push(
        here("treatment", `there is no treatment ${limit.treatment}`, "Add it, or name another"),
      );
    }
    for (const condition of limit.conditions) {
      if (conditionIds.has(condition)) continue;
      problems.push(
        here("conditions", `there is no condition ${condition}`, "Add it, or name another"),
      );
    }
    return [...problems, ...rangeProblems(limit, here)];
  });
}

function rangeProblems(limit: TreatmentLimit, here: At): PackProblem[] {
  const backwards = (field: string, least: number | null, most: number | null) =>
    least !== null && most !== null && least > most
      ? [here(field, `${least} to ${most} runs backwards`, "Put the smaller number first")]
      : [];
  const pages = limit.pages.flatMap(({ from, to }) => backwards("pages", from, to));
  switch (limit.kind) {
    case "amount":
      return [
        ...pages,
        ...backwards("most", limit.least, limit.most),
        ...backwards("over", limit.over?.least ?? null, limit.over?.most ?? null),
      ];
    case "interval":
      return [...pages, ...backwards("most", limit.least, limit.most)];
    case "response":
      return [
        ...pages,
        ...backwards("lasting", limit.lasting?.least ?? null, limit.lasting?.most ?? null),
      ];
    default:
      return pages;
  }
}
