import type { Chapter } from "@openimr/core";
import { documentById, findChapter, type GuidelineDocument } from "@openimr/guidelines";
import { trimMarks } from "./trim-marks.ts";

const chapterNumber =
  /^\W*(?:ACOEM\)\W*)?(?:(?:2nd|second) Ed(?:ition|\.)?\W*)?(?:2004\)?\W*)?(?:Chapter|Ch\.)\s(?<number>[1-9]\d?)\b[\s,:.-]*/i;

/**
 * "Low Back Complaints 2004": a chapter of ACOEM's 2nd edition cited by its title alone. The edition
 * of 2004 holds the chapter on the elbow as revised in 2007, "Elbow Disorders 2007".
 */
export function readBareChapter(name: string): Chapter | null {
  const year = /\b(?:19|20)\d{2}\b/.exec(name);
  const title = trimMarks(name.slice(0, year?.index), { start: "", end: " ,(" });
  const acoem = documentById("acoem-2004");
  if (acoem === null || title === "") return null;
  const former =
    year !== null && Number(year[0]) < 2009 ? title.replace(/ disorders$/i, "") : title;
  const known = findChapter(acoem, { number: null, title: former });
  if (known === null || (year !== null && Number(year[0]) >= 2009)) return null;
  return { number: known.number, title: known.title };
}

/** "Chapter 12 Low Back Complaints", or for ODG "(ODG), Low Back, Massage": chapter, then topic. */
export function readChapter(
  document: GuidelineDocument,
  rest: string,
): { chapter: Chapter | null; topic: string } {
  if (document.source === "odg") return readOdgChapter(document, rest);
  const match = chapterNumber.exec(rest);
  if (match === null) return { chapter: null, topic: rest };
  const number = Number(match.groups?.number);
  const after = rest.slice(match[0].length);
  const known = findChapter(document, { number, title: null })?.title ?? "";
  const length = after.toLowerCase().startsWith(known.toLowerCase())
    ? known.length
    : after.search(/[,;.]|$/);
  const title = after.slice(0, length).trim();
  return { chapter: { number, title: title === "" ? null : title }, topic: after.slice(length) };
}

function readOdgChapter(
  odg: GuidelineDocument,
  rest: string,
): { chapter: Chapter | null; topic: string } {
  const words = rest.replace(odgLead, "");
  const [first = "", ...others] = words.split(/\s*[,;:]\s*|\s+-\s+/);
  const title = first.replace(/\s*chapter$/i, "").replace(/\s*\((?!Chronic\)).*$/, "");
  if (findChapter(odg, { number: null, title }) !== null) {
    return { chapter: { number: null, title }, topic: others.join(", ") };
  }
  const long = longTitle.exec(words);
  if (long !== null) {
    return {
      chapter: { number: null, title: long[0].trim() },
      topic: words.slice(long[0].length).replace(/^\s*chapter\b/i, ""),
    };
  }
  return { chapter: null, topic: [first, ...others].filter(Boolean).join(", ") };
}

/** "(ODG), ", " - TWC, ", "Treatment in Workers' Compensation (TWC), Online Edition, Chapter: " */
const odgLead =
  /^[\s,(-]*(?:ODG\)?)?[\s,):-]*(?:(?:TWC\b|Treatment in Workers'? Comp(?:ensation|\b)\.?|\((?:ODG-?)?TWC\)|Online(?: Edition| Version)?\b|Chapter:)[\s,):-]*){0,4}/i;

/** Chapters whose titles have commas in them. */
const longTitle =
  /^(?:Forearm, ?Wrist,? ?(?:&|and) ?Hand|Ankle (?:&|and) Foot|Hip (?:&|and) Pelvis|(?:Burns|Carpal Tunnel Syndrome|Diabetes|Elbow|Eye|Head|Hernia|Pulmonary|Shoulder)(?= Chapter\b| ?-))(?![a-z])/i;
