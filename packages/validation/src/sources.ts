import type { FindingSource, Program } from "@openimr/core";
import { caWcImrSources } from "./sources/ca-wc-imr.data.ts";

/**
 * A law or practice that a rule rests on. `verified` tells whether the source itself was seen; `from`
 * and `to` are the days on which it applies, null where that is open or not known.
 */
export type SourceRow = Omit<FindingSource, "id"> & { from: string | null; to: string | null };

/** What holds for any review, whatever its program. */
const ofAnyProgram = {
  "own-facts": {
    title: "The determination's own statements",
    locator: null,
    url: null,
    verified: true,
    from: null,
    to: null,
  },
  program: {
    title: "Definition of the review program",
    locator: null,
    url: null,
    verified: true,
    from: null,
    to: null,
  },
  "specialty-table": {
    title: "Table of what narrow specialties treat",
    locator: null,
    url: null,
    verified: false,
    from: null,
    to: null,
  },
  "morphine-tables": {
    title: "Published tables of morphine equivalents",
    locator: "the table named in the finding",
    url: null,
    verified: false,
    from: null,
    to: null,
  },
  "page-ranges": {
    title: "ACOEM Practice Guidelines, 2nd edition",
    locator: "page ranges of the chapters",
    url: null,
    verified: false,
    from: null,
    to: null,
  },
  "quality-practice": {
    title: "Quality review practice",
    locator: null,
    url: null,
    verified: false,
    from: null,
    to: null,
  },
} as const satisfies Record<string, SourceRow>;

/** The law and practice of each program: the one list from which the rest follows. */
const ofProgram = {
  "ca-wc-imr": caWcImrSources,
} as const satisfies Record<Program, Record<string, SourceRow>>;

/** What is of each program, in one. */
type Merged<Each> = (Each extends unknown ? (each: Each) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
const ofPrograms: Merged<(typeof ofProgram)[keyof typeof ofProgram]> = Object.assign(
  {},
  ...Object.values(ofProgram),
);

/** Every source that a rule rests on, once. */
export const sources = { ...ofAnyProgram, ...ofPrograms } satisfies Record<string, SourceRow>;

/** Key of a source. */
export type SourceId = keyof typeof sources;

/** The program whose law or practice a source is; null for what holds for any review. */
export function programOfSource(id: SourceId): Program | null {
  return programBySource.get(id) ?? null;
}

const programBySource: ReadonlyMap<string, Program> = new Map(
  Object.entries(ofProgram).flatMap(([program, rows]) =>
    Object.keys(rows).map((id) => [id, program] as const),
  ),
);

/**
 * The programs that a rule resting on these sources belongs to; null for all. What rests on nothing but
 * the law of some is of those alone; own facts, practice, or the guideline that a finding names hold for
 * any review.
 */
export function programsOf(ids: readonly SourceId[]): readonly Program[] | null {
  const named = ids.flatMap((id) => programOfSource(id) ?? []);
  return ids.length === 0 || named.length < ids.length ? null : [...new Set(named)];
}

/** What a rule rests on in a case of a program: never the law of another one. */
export function sourcesIn(program: Program, ids: readonly SourceId[]): FindingSource[] {
  return ids
    .filter((id) => [null, program].includes(programOfSource(id)))
    .map((id) => {
      const { title, locator, url, verified } = sources[id];
      return { id, title, locator, url, verified };
    });
}
