import type { CalendarDate } from "@openimr/core";
import { z } from "zod";
import { MorphineTable } from "./morphine-table.ts";
import { morphineTableRows } from "./morphine-tables.data.ts";

/** Every table of morphine equivalents, the older ones first. */
export const morphineTables: readonly MorphineTable[] = z
  .array(MorphineTable)
  .parse(morphineTableRows);

/** The newest table that had been published by a day; the newest of all without one. */
export function morphineTableOn(day: CalendarDate | null): MorphineTable {
  const table = morphineTables.findLast(({ published }) => day === null || published <= day);
  const [oldest] = morphineTables;
  if (oldest === undefined) throw new Error("There is no table of morphine equivalents.");
  return table ?? oldest;
}

/**
 * How much of one opioid is taken: so many pieces of a strength a day. Of a patch, whose strength is in
 * mcg/hr, `perDay` is how many are worn at a time. `assumptions` tell what was taken for granted.
 */
export const Prescription = z.strictObject({
  opioid: z.string().meta({ description: "Generic name of the ingredient, in lower case." }),
  strength: z.strictObject({ value: z.number().positive(), unit: z.string() }),
  perDay: z.number().positive(),
  assumptions: z.array(z.string()),
});
export type Prescription = z.infer<typeof Prescription>;

/** A day's dose in milligrams of oral morphine with its arithmetic, or why it is not known. */
export type MorphineEquivalent =
  | { milligrams: number; arithmetic: string; table: MorphineTable; assumptions: string[] }
  | { milligrams: null; reason: string; table: MorphineTable };

/** The morphine equivalent of one prescription a day, by a table. */
export function morphineEquivalent(
  prescription: Prescription,
  table: MorphineTable = morphineTableOn(null),
): MorphineEquivalent {
  return equivalentOf([prescription], table);
}

/**
 * The morphine equivalent of all prescriptions together. Doses of one opioid are added up first, since
 * a factor may grow with the dose. Unknown where one of them is.
 */
export function totalMorphineEquivalent(
  prescriptions: readonly Prescription[],
  table: MorphineTable = morphineTableOn(null),
): MorphineEquivalent {
  if (prescriptions.length === 0) return { milligrams: null, reason: "no opioid is named", table };
  const each = [
    ...Map.groupBy(prescriptions, ({ opioid, strength }) => `${opioid} ${unitOf(strength.unit)}`),
  ].map(([, same]) => equivalentOf(same, table));
  const unknown = each.find(({ milligrams }) => milligrams === null);
  if (unknown !== undefined) return unknown;
  const known = each.flatMap((one) => (one.milligrams === null ? [] : [one]));
  const milligrams = known.reduce((sum, one) => sum + one.milligrams, 0);
  const parts = known.map(({ arithmetic }) => arithmetic);
  return {
    milligrams,
    arithmetic:
      known.length === 1 ? parts.join("") : `${parts.join("; ")}; together ${result(milligrams)}`,
    table,
    assumptions: known.flatMap(({ assumptions }) => assumptions),
  };
}

/** Of prescriptions of one opioid in one unit. */
function equivalentOf(same: readonly Prescription[], table: MorphineTable): MorphineEquivalent {
  const opioid = same[0]?.opioid ?? "";
  const unknown = (reason: string): MorphineEquivalent => ({ milligrams: null, reason, table });
  const partial = table.notConvertible.find((each) => each.opioid === opioid);
  if (partial !== undefined) return unknown(`${opioid} is ${partial.reason}`);
  const factors = table.factors.filter((each) => each.opioid === opioid);
  if (factors.length === 0) return unknown(`${table.title} has no factor for ${opioid}`);
  const unit = unitOf(same[0]?.strength.unit ?? "");
  const factor = factors.find((each) => each.unit === unit);
  if (factor === undefined) {
    const known = factors.map((each) => each.unit).join(" or ");
    return unknown(`${table.title} has a factor for ${opioid} in ${known}, not in ${unit}`);
  }
  const doses = same.map(({ strength, perDay }) => inUnit(strength) * perDay);
  const dose = doses.reduce((sum, each) => sum + each, 0);
  if (!Number.isFinite(dose) || !doses.every((each) => each > 0)) {
    return unknown(`what is taken of ${opioid} is no dose`);
  }
  const step = factor.steps.find(({ upTo }) => upTo === null || dose <= upTo);
  if (step === undefined) {
    const last = factor.steps.at(-1)?.upTo;
    return unknown(
      `${table.title} ends at ${last} ${unit} of ${opioid} a day, and this is ${number(dose)}`,
    );
  }
  const milligrams = dose * step.factor;
  if (!Number.isFinite(milligrams)) return unknown(`what is taken of ${opioid} is no dose`);
  const each = same.map(({ strength, perDay }) => taken(strength, perDay)).join(" + ");
  const sum =
    same.length > 1 || factor.steps.length > 1
      ? ` = ${number(dose)} ${unit}${unit === "mg" ? " a day" : ""}`
      : "";
  return {
    milligrams,
    arithmetic: `${each}${sum} x ${decimal(step.factor)} = ${result(milligrams)}`,
    table,
    assumptions: same.flatMap(({ assumptions }) => assumptions),
  };
}

type Strength = Prescription["strength"];

/** Milligrams of what is written in grams or micrograms; other units as they are. */
function inUnit({ value, unit }: Strength): number {
  return unit === "g" ? value * 1000 : unit === "mcg" ? value / 1000 : value;
}

function unitOf(unit: string): string {
  return unit === "g" || unit === "mcg" ? "mg" : unit;
}

function taken({ value, unit }: Strength, perDay: number): string {
  const count =
    unit === "mcg/hr"
      ? `${number(perDay)} patch${perDay === 1 ? "" : "es"}`
      : `${number(perDay)} a day`;
  return `${number(value)} ${unit} x ${count}`;
}

function result(milligrams: number): string {
  return `${number(milligrams)} mg MED/day`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function decimal(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
