import { type CaseListEntry, caseStatusLabels } from "@openimr/core";
import { programWords } from "@openimr/guidelines/words";
import { type CaseFilters, casePages, firstOf, type Shown } from "../cases/case-query.ts";
import { casesHolding } from "../cases/cases-holding.ts";
import { marked, type Span, spansOf } from "../cases/marked-words.ts";
import { DONE } from "../exit-codes.ts";
import { searchLetters } from "../letters/search-letters.ts";
import { colors, jsonArray, print, printNotice, printPieces, visible } from "../output.ts";
import { Problem } from "../problem.ts";
import type { Told } from "../program/run.ts";
import { onServer } from "../server.ts";

type SearchOptions = CaseFilters & Shown & Told & { in?: string[] };

/**
 * `imr search WORDS`: the cases in which the server finds all words, with the requests that hold some; with `--in` the lines of letters that hold all words, without a server.
 */
export async function search(given: readonly string[], options: SearchOptions): Promise<number> {
  const words = given.map((word) => word.trim()).filter((word) => word !== "");
  if (words.length === 0) {
    throw new Problem("usage", "There is nothing to search for.", {
      hint: "Write a word or more.",
    });
  }
  if (options.in === undefined) return searchCases(words, options);
  const foreign = (
    ["text", "status", "outcome", "priority", "due", "sort", "direction"] as const
  ).find((name) => options[name] !== undefined);
  if (foreign !== undefined) {
    throw new Problem("usage", `Letters have no --${foreign}.`, {
      hint: "Leave it out, or leave out --in to search the cases of a server.",
    });
  }
  return searchLetters(words, { paths: options.in, json: options.json, shown: options });
}

async function searchCases(
  words: readonly string[],
  { json, settings, ...asked }: SearchOptions,
): Promise<number> {
  await onServer(settings.server, async (server) => {
    // The server looks for one text; the longest leaves the fewest cases to look through here.
    const given = asked.text === undefined ? words : [...words, asked.text];
    const [longest = "", ...others] = given.toSorted((a, b) => b.length - a.length);
    const pages = casesHolding([longest, ...others], (text) =>
      casePages(server, { ...asked, text }),
    );
    const found = firstOf(pages, asked, (limit) =>
      printNotice(`There are more than these ${limit}. --all shows all, --limit NUMBER so many.`),
    );
    if (json) await printPieces(jsonArray(withMatches(found, words)));
    else await printFound(found, words);
  });
  return DONE;
}

/** The requests of a case in which a word stands, and where. */
function matchesIn(
  { requests }: CaseListEntry,
  words: readonly string[],
): { item: number; request: string; spans: Span[] }[] {
  return requests.flatMap((request, item) => {
    const spans = spansOf(request, words);
    return spans.length === 0 ? [] : [{ item, request, spans }];
  });
}

async function* withMatches(
  pages: AsyncIterable<readonly CaseListEntry[]>,
  words: readonly string[],
): AsyncGenerator<object[]> {
  for await (const entries of pages) {
    yield entries.map((entry) => ({ ...entry, matches: matchesIn(entry, words) }));
  }
}

async function printFound(
  pages: AsyncIterable<readonly CaseListEntry[]>,
  words: readonly string[],
): Promise<void> {
  let count = 0;
  for await (const entries of pages) {
    for (const entry of entries) {
      const { caseNumber, id, status, program, outcome } = entry;
      const result = outcome === null ? "" : `  ${programWords(program).caseOutcomeWords[outcome]}`;
      print(`${colors.bold(caseNumber ?? id)}  ${caseStatusLabels[status]}${result}`);
      for (const { item, request, spans } of matchesIn(entry, words)) {
        print(`    ${item + 1}. ${withMarks(request, spans)}`);
      }
      count += 1;
    }
  }
  if (count === 0) print("No case holds all of it.");
}

function withMarks(text: string, spans: readonly Span[]): string {
  const mark = (part: string) => colors.bold(colors.yellow(oneLine(part)));
  return marked(text, spans, { mark, rest: oneLine });
}

function oneLine(text: string): string {
  return visible(text).replaceAll(/\s+/g, " ");
}
