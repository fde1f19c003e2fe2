import type { CalendarDate, CitationBasis, CitedBy, GuidelineCitation } from "@openimr/core";
import { endOf, findAll, type Match, matchesOf, type Passage, trim } from "../passage.ts";
import { readCitation } from "./citation.ts";
import { splitCitations } from "./split-citations.ts";
import { trimMarks } from "./trim-marks.ts";

/** One side's authority as read: what it rests on and each citation with its place. */
export type SideRead = {
  basis: CitationBasis | null;
  citations: { citation: GuidelineCitation; passage: Passage }[];
  understood: boolean;
};

const nothingCited =
  /did ?not ?cite ?any|found that no section|no section of the (?:MTUS|Medical Treatment Utilization Schedule) (?:was|is) applicable/i;
/** "Decision based on MTUS", "Decision based on Non-MTUS Citation", "based its decision on the" */
const lead =
  /(?:Decision ?based ?on ?(?<kind>MTUS|Non-? ?MTUS(?: ?Citations?)?):?|based ?(?:its|his\/her|his|her|their) ?decision ?on(?! ?(?:the )?(?:MTUS\b|rec\w{2,7}nd)) ?(?:the )?) ?/gi;
/** The sentence that says where a side looked, before the statement that cites. */
const preface =
  /(?:^|(?<=[.;] ))The (?:Claims ?Administrator|Expert ?Reviewer|Physician ?Reviewer)\b.{0,200}$/i;
/** "..., which is part of the MTUS": how letters of 2013 tell what a guideline belongs to. */
const belonging =
  /(?:,? ?which ?(?:is|are) ?|, ?)(?<not>not ?)?(?:a ?)?part ?of ?the ?(?:MTUS|Medical Treatment Utilization Schedule(?: \(MTUS\))?)(?!\w)/gi;

/** What looks like the words before a citation and behind one; a character may be damaged. */
const looksLikeLead = /\bDec\S{2,5} ?based ?[o0]n/gi;
const looksLikeBelonging = /\bpart ?[o0]f ?the ?(?:MTUS|Medical ?Treatment ?Ut)/gi;

/** What is cited, and whether it belongs to the MTUS; `told` is false where nothing says so. */
type Statement = { mtus: boolean; told: boolean; cited: Passage };

/** Guidelines by whose names alone it is told what they belong to. */
const namesInside =
  /\b(?:MTUS|ACOEM|Medical ?Treatment ?Utilization|Chronic ?Pain ?Medical|Chronic ?Pain ?Treatment|(?:Acupuncture|Post-? ?surgical) ?(?:Medical )?Treatment)/i;
const namesOutside = /\b(?:ODG\b|Official ?Disability|https?:|www\.)/i;

/** Reads a side's guideline line. `date` settles which edition of a guideline a name stands for. */
export function readSide(line: Passage, citedBy: CitedBy, date: CalendarDate | null): SideRead {
  const leads = findAll(line, lead);
  const statements = statementsIn(line, leads);
  if (statements.length === 0) {
    const nothing =
      nothingCited.test(line.text) && !/based ?(?:[o0]n|its|his|her)/i.test(line.text);
    return { basis: nothing ? "none" : null, citations: [], understood: nothing };
  }
  const inside = statements.some(({ mtus }) => mtus);
  const outside = statements.some(({ mtus }) => !mtus);
  const understood = isRead(line, leads.length) && statements.every(({ told }) => told);
  const basis = inside && outside ? "both" : inside ? "mtus" : "non_mtus";
  return {
    basis: understood ? basis : null,
    citations: statements.flatMap(({ mtus, cited }) =>
      splitCitations(cited, mtus).map((passage) => ({
        citation: readCitation(passage.text, { citedBy, mtus, date }),
        passage,
      })),
    ),
    understood,
  };
}

/** Whether every statement of authority was found: none hides behind a damaged word. */
function isRead({ text }: Passage, leads: number): boolean {
  const belongings = matchesOf(text, looksLikeBelonging).length;
  return (
    matchesOf(text, looksLikeLead).length <= leads &&
    (belongings === 0 || belongings <= matchesOf(text, belonging).length)
  );
}

function statementsIn(line: Passage, leads: readonly Match[]): Statement[] {
  return leads.flatMap(({ whole, groups: { kind } }, index) => {
    const next = leads[index + 1]?.whole.start ?? endOf(line);
    const stretch = line.text.slice(endOf(whole) - line.start, next - line.start);
    const prefaced = next < endOf(line) ? withoutPreface(stretch) : stretch;
    const parts = belongingParts({ text: prefaced, start: endOf(whole) });
    return parts.flatMap(({ text, start, belongs }) => {
      const lead = /^[\s.,;]*(?:and (?:also )?(?:on )?)?(?:the )?/.exec(text)?.[0].length ?? 0;
      const from = parts.length > 1 ? lead : 0;
      const cited = trim({
        text: trimMarks(text.slice(from), { start: "", end: " .,;" }),
        start: start + from,
      });
      if (cited.text === "") return [];
      if (kind !== undefined) return [{ mtus: /^MTUS/i.test(kind), told: true, cited }];
      if (belongs !== null) return [{ mtus: belongs, told: true, cited }];
      const mtus = namesInside.test(cited.text);
      return [{ mtus, told: mtus !== namesOutside.test(cited.text), cited }];
    });
  });
}

/** "the A, which is part of the MTUS, and the B, which is not part of the MTUS" by what belongs to it. */
function belongingParts(stretch: Passage): (Passage & { belongs: boolean | null })[] {
  const marks = findAll(stretch, belonging);
  if (marks.length === 0) return [{ ...stretch, belongs: null }];
  return marks.map(({ whole, groups }, index) => {
    const previous = marks[index - 1]?.whole;
    const start = previous === undefined ? stretch.start : endOf(previous);
    const text = stretch.text.slice(start - stretch.start, whole.start - stretch.start);
    return { text, start, belongs: groups.not === undefined };
  });
}

/** Only the last 400 characters can hold the sentence that leads to the next statement. */
function withoutPreface(stretch: string): string {
  const tail = Math.max(0, stretch.length - 400);
  const at = preface.exec(stretch.slice(tail))?.index;
  return at === undefined ? stretch : stretch.slice(0, tail + at);
}
