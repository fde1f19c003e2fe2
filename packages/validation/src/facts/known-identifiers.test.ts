import { newCase, Party, PartyId } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { day, soundCase } from "../sound-case.ts";
import { knownIdentifiers, searchedText } from "./known-identifiers.ts";

/** A case whose people and numbers are known; all of them are made up. */
function knownCase() {
  const record = newCase(soundCase().id, "ca-wc-imr");
  record.claimNumber = "WC-2012/00417";
  record.injuredWorker.name = "Roe, Jos\u00e9 M.";
  record.injuredWorker.dateOfBirth = day("1941-05-04");
  record.parties = [
    Party.parse({
      id: PartyId.parse("0192f000-0000-7000-8000-000000000301"),
      role: "requesting_physician",
      name: "Ann B. Doe, MD",
      organisation: "Example Spine Center",
      specialty: null,
      address: "12 Sample Street, Fresno",
      phone: "(555) 010-1234",
      email: "A.Doe@example.org",
    }),
  ];
  return record;
}

const known = knownIdentifiers(knownCase());

function found(text: string): string[] {
  const searched = searchedText(text);
  return known.filter(({ isIn }) => isIn(searched)).map(({ what }) => what);
}

test.each([
  ["Mr. Roe was seen.", "the injured worker's name"],
  ["Jose Roe was seen.", "the injured worker's name"],
  ["Jose M. Roe was seen.", "the injured worker's name"],
  ["ROE, JOS\u00c9 M.", "the injured worker's name"],
  ["Dr. Doe agrees.", "the name of the requesting physician"],
  ["Seen by Ann B. Doe, M.D.", "the name of the requesting physician"],
  ["At the Example\n Spine Center in May.", "the name of the requesting physician"],
  ["Claim WC 2012 00417.", "the claim number"],
  ["Call 555.010.1234 for it.", "the telephone number of the requesting physician"],
  ["Write to a.doe@example.org.", "the e-mail address of the requesting physician"],
  ["He lives at 12 Sample Street.", "the address of the requesting physician"],
  ["Born 5/4/1941.", "the injured worker's date of birth"],
  ["Born 05-04-41.", "the injured worker's date of birth"],
  ["Born 1941-05-04.", "the injured worker's date of birth"],
  ["Born on May 4, 1941.", "the injured worker's date of birth"],
])("%j holds %s", (text, what) => {
  expect(found(text)).toEqual([what]);
});

test.each([
  "The roe of a fish, and a doe in the wood.",
  "The spine center of the example was closed.",
  "12 samples were taken in the street.",
  "On 5/4/2014 the worker was seen.",
  "The claim is of 2012.",
  "555 010 visits in 1234 days.",
])("%j holds nothing that is known of the case", (text) => {
  expect(found(text)).toEqual([]);
});

test("an empty case knows of no identifier, so no text holds one", () => {
  expect(knownIdentifiers(newCase(soundCase().id, "ca-wc-imr"))).toEqual([]);
});

test("a name is found wherever it stands in a text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, after) => {
      expect(found(`${before} | Jos\u00e9 M. Roe | ${after}`)).toContain(
        "the injured worker's name",
      );
    }),
  );
});
