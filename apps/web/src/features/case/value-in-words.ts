import {
  CalendarDate,
  citationSourceLabels,
  formatPageRanges,
  formatUsDate,
  GuidelineCitation,
  PageRange,
} from "@openimr/core";
import { documentById } from "@openimr/guidelines";
import { z } from "zod";
import { word } from "./finding-place.ts";

const Pages = z.array(PageRange).min(1);

/** A value of a case for people to read; undefined stands for an element that is gone. */
export function valueInWords(value: unknown): string {
  if (value === undefined) return "removed";
  if (value === null || value === "") return "empty";
  if (typeof value === "boolean") return value ? "yes" : "no";
  const date = CalendarDate.safeParse(value);
  if (date.success) return formatUsDate(date.data);
  const pages = Pages.safeParse(value);
  if (pages.success) return formatPageRanges(pages.data);
  const citation = GuidelineCitation.safeParse(value);
  if (citation.success) return citationInWords(citation.data);
  if (Array.isArray(value)) {
    return value.length === 0 ? "empty" : value.map(valueInWords).join("\n");
  }
  if (typeof value === "object") return partsInWords(value);
  const text = String(value);
  return /^[a-z]+(_[a-z]+)+$/.test(text) ? text.replaceAll("_", " ") : text;
}

function citationInWords(citation: GuidelineCitation): string {
  const { source, document, edition, chapter, section, topic, pages } = citation;
  const parts = [
    source === null ? null : citationSourceLabels[source],
    documentById(document)?.title ?? edition,
    chapter === null
      ? null
      : `chapter ${[chapter.number, chapter.title].filter(Boolean).join(" ")}`,
    section,
    topic,
    pages.length === 0 ? null : `pages ${formatPageRanges(pages)}`,
  ];
  const known = parts.filter((part) => part !== null && part !== "");
  return known.length === 0 ? "citation without content" : known.join(", ");
}

function partsInWords(value: object): string {
  const parts = Object.entries(value).filter(
    ([name, part]) => name !== "id" && part !== null && part !== "" && !isEmptyList(part),
  );
  if (parts.length === 0) return "empty";
  return parts.map(([name, part]) => `${word(name).trim()}: ${valueInWords(part)}`).join("; ");
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
