import type { Diagnosis } from "@openimr/core";
import { between, eachMatch, endOf, find, findAll, type Passage, trim } from "../passage.ts";
import { trimMarks } from "./trim-marks.ts";

/** The words that open a list: "diagnoses are:", "The listed diagnoses per X are:", "diagnoses include". */
const opening =
  /\bdiagnos[ei]s\b[^.:]{0,80}?(?:(?:are|is|include[sd]?|were|of)(?: as follows| the following)?\s?:?|:)\s/i;
/** "1. Sacroiliitis, bilateral, ", "(2) Insomnia; " up to the next number or the end of the list. */
const numbered =
  /(?:^|[\s,;])\(?(?<number>\d{1,2})[.)]\s?(?=[^\d\s,.;])(?<label>.+?)(?=(?:[,;]|[,.;]?\s)\(?\d{1,2}[.)]\s?[^\d\s,.;]|$)/dg;
/** An ICD code in brackets: "(ICD-10 M54.5)", "(724.2)". */
const icd =
  /\s*\(?(?:ICD-?\s?(?:9|10)(?:-CM)?:?\s*)?\b(?<code>[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?|\d{3}(?:\.\d{1,2})?)\)\s*$/;

/** A diagnosis and the passage it was read from. */
export type DiagnosisRead = { diagnosis: Diagnosis; passage: Passage };

/**
 * The numbered or comma-separated diagnoses of a summary, in their order. A numbered list goes on
 * as long as the numbers count up, whatever stands between them ("8. Drug monitoring. 9. Apnea.").
 */
export function readDiagnoses(summary: Passage): { label: Passage; found: DiagnosisRead[] } | null {
  const start = find(summary, opening);
  if (start === null) return null;
  const list = between(summary, endOf(start.whole), endOf(summary));
  const found = /^\(?\d/.test(list.text) ? numberedList(list) : plainList(list);
  return found.length === 0 ? null : { label: start.whole, found };
}

function numberedList(list: Passage): DiagnosisRead[] {
  const labels: Passage[] = [];
  for (const { groups, group } of eachMatch(list, numbered)) {
    const label = group("label");
    if (label === null || Number(groups.number) !== labels.length + 1) break;
    labels.push(label);
  }
  return labels.map((label, index) =>
    toDiagnosis(index === labels.length - 1 ? firstSentence(label) : label),
  );
}

function plainList(list: Passage): DiagnosisRead[] {
  const sentence = firstSentence(list);
  return findAll(sentence, /[^,;]+/g)
    .map((match) => withoutAnd(trim(match.whole)))
    .filter((passage) => passage.text !== "")
    .map(toDiagnosis);
}

function withoutAnd({ text, start }: Passage): Passage {
  const lead = /^and(?: |$)/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(lead), start: start + lead };
}

/** Up to the full stop that ends the sentence; a full stop inside a code ends nothing. */
function firstSentence(passage: Passage): Passage {
  const stop = find(passage, /[.](?=\s+[A-Z]|\s*$)/);
  return stop === null
    ? passage
    : { text: passage.text.slice(0, stop.whole.start - passage.start), start: passage.start };
}

function toDiagnosis(passage: Passage): DiagnosisRead {
  const trimmed = trim({ ...passage, text: trimMarks(passage.text, { start: "", end: " ,.;" }) });
  const code = icd.exec(trimmed.text)?.groups?.code ?? null;
  const label = code === null ? trimmed.text : trimmed.text.replace(icd, "").trim();
  return {
    diagnosis: {
      label,
      code,
      codeSystem: code === null ? null : /^\d/.test(code) ? "icd-9" : "icd-10",
    },
    passage: { text: trimmed.text, start: trimmed.start },
  };
}
