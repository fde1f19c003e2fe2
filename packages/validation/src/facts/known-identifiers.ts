import { type CalendarDate, type Case, partyRoleLabels, readDate } from "@openimr/core";
import type { CasePath } from "../case-path.ts";
import { remembered } from "./remembered.ts";

/** Something that tells who a person of the case is: what it is, and whether a text holds it. */
export type KnownIdentifier = { what: string; isIn: (text: SearchedText) => boolean };

/** The fields that hold what identifies a person. */
export const identifierReads = [
  "claimNumber",
  "injuredWorker.name",
  "injuredWorker.dateOfBirth",
  "parties",
] as const satisfies readonly CasePath[];

/** A text with its words folded, so that identifiers are found whatever stands between the words. */
export type SearchedText = { raw: string; words: string; digits: readonly string[] };

/** Prepares a text for the search. */
export const searchedText: (raw: string) => SearchedText = remembered((raw) => {
  return {
    raw,
    words: ` ${fold(raw).join(" ")} `,
    digits: Array.from(raw.matchAll(phone), ([found]) => digitsOf(found)),
  };
});

/** What identifies a person or party of the case, each with its kind. */
export function knownIdentifiers({ claimNumber, injuredWorker, parties }: Case): KnownIdentifier[] {
  return [
    ...name("the injured worker's name", injuredWorker.name),
    ...birth(injuredWorker.dateOfBirth),
    ...number("the claim number", claimNumber),
    ...parties.flatMap((party) => {
      const who = partyRoleLabels[party.role].toLowerCase();
      return [
        ...name(`the name of the ${who}`, party.name),
        ...organisation(`the name of the ${who}`, party.organisation),
        ...address(`the address of the ${who}`, party.address),
        ...telephone(`the telephone number of the ${who}`, party.phone),
        ...email(`the e-mail address of the ${who}`, party.email),
      ];
    }),
  ];
}

/** (555) 010-1234, 555.010.1234, 555-010-1234 */
const phone = /(?:\(\d{3}\)\s?|(?<![\d-])\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])/g;
const credentials = /,?\s(?:M\.?D|D\.?O|D\.?C|Ph\.?D|D\.?P\.?M|R\.?N|L\.?Ac|PA-C|Esq|Jr|Sr)\b\.?/gi;

function name(what: string, given: string | null): KnownIdentifier[] {
  const plain = (given ?? "").replace(credentials, "");
  const tokens = fold(plain);
  const comma = plain.indexOf(",");
  const ordered =
    comma < 0 ? tokens : [...fold(plain.slice(comma)), ...fold(plain.slice(0, comma))];
  const surname = ordered.at(-1) ?? "";
  if (surname.length < 2) return [];
  const full = [
    ordered.join(" "),
    `${ordered[0]} ${surname}`,
    [surname, ...ordered.slice(0, -1)].join(" "),
  ];
  const titled = ["mr", "mrs", "ms", "miss", "dr"].map((title) => `${title} ${surname}`);
  const wanted = ordered.length > 1 ? [...full, ...titled] : titled;
  return [{ what, isIn: ({ words }) => wanted.some((each) => words.includes(` ${each} `)) }];
}

function organisation(what: string, given: string | null): KnownIdentifier[] {
  const tokens = fold(given ?? "");
  return tokens.length < 2 ? [] : phrase(what, tokens);
}

/** The first line of an address: number and street. */
function address(what: string, given: string | null): KnownIdentifier[] {
  const tokens = fold((given ?? "").split(/[,\n]/)[0] ?? "");
  return tokens.length < 2 || !/\d/.test(tokens.join("")) ? [] : phrase(what, tokens);
}

function number(what: string, given: string | null): KnownIdentifier[] {
  const tokens = fold(given ?? "");
  return /^(?=.*\d).{5,}$/.test(tokens.join("")) ? phrase(what, tokens) : [];
}

function telephone(what: string, given: string | null): KnownIdentifier[] {
  const wanted = digitsOf(given ?? "").slice(-10);
  return wanted.length < 10 ? [] : [{ what, isIn: ({ digits }) => digits.includes(wanted) }];
}

function email(what: string, given: string | null): KnownIdentifier[] {
  const wanted = (given ?? "").trim().toLowerCase();
  if (!wanted.includes("@")) return [];
  return [{ what, isIn: ({ raw }) => raw.toLowerCase().includes(wanted) }];
}

/** A day in figures, or as "May 4, 1962". */
const day = /(?<![\d/-])\d{1,4}[/-]\d{1,2}[/-]\d{2,4}(?![\d/-])/g;
const months =
  "January February March April May June July August September October November December";

function birth(date: CalendarDate | null): KnownIdentifier[] {
  if (date === null) return [];
  const [year = "", month = "", of = ""] = date.split("-");
  const spelled = ` ${months.split(" ")[Number(month) - 1]} ${Number(of)} ${year} `.toLowerCase();
  const isBirth = (text: string) =>
    readDate(text) === date ||
    (/\D\d{2}$/.test(text) &&
      readDate(text.replace(/\d{2}$/, year.slice(0, 2) + text.slice(-2))) === date);
  return [
    {
      what: "the injured worker's date of birth",
      isIn: ({ raw, words }) =>
        words.includes(spelled) || Array.from(raw.matchAll(day), ([found]) => found).some(isBirth),
    },
  ];
}

function phrase(what: string, tokens: readonly string[]): KnownIdentifier[] {
  const wanted = ` ${tokens.join(" ")} `;
  return [{ what, isIn: ({ words }) => words.includes(wanted) }];
}

/** The words and numbers of a text in lower case and without accents. */
function fold(text: string): string[] {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
