import { isDeepStrictEqual } from "node:util";
import type { JsonSchema } from "@openimr/api";

/** Which way a value goes: a client sends it, or it is answered to a client. */
export type Direction = "sent" | "answered";

/** The named schemas of each side, for `$ref`. */
export interface Definitions {
  before: Readonly<Record<string, JsonSchema>>;
  after: Readonly<Record<string, JsonSchema>>;
}

/** A schema before and after a change, and its place from the call. */
interface Change {
  before: JsonSchema;
  after: JsonSchema;
  place: string;
}

/**
 * What of a change to a schema breaks clients that were made before it, in words with the place. What
 * a client sends may only be taken more widely, and what it is answered may only become narrower. Where
 * it cannot be told that a change is harmless, it counts as one that breaks.
 */
export function breakingChanges(
  change: Change,
  direction: Direction,
  definitions: Definitions,
): string[] {
  return [...new Set(new Comparison(direction, definitions).of(change))];
}

/** One of the shapes that a value may have, and the name of the schema that it belongs to. */
interface Variant {
  name: string | null;
  schema: JsonSchema;
}

class Comparison {
  readonly #direction: Direction;
  readonly #definitions: Definitions;
  /** Pairs of names that are being compared: a schema may hold itself. */
  readonly #open = new Set<string>();

  constructor(direction: Direction, definitions: Definitions) {
    this.#direction = direction;
    this.#definitions = definitions;
  }

  of({ before, after, place }: Change): string[] {
    const key = JSON.stringify([before, after]);
    if (this.#open.has(key)) return [];
    this.#open.add(key);
    try {
      const old = this.#variants(before, "before");
      const fresh = this.#variants(after, "after");
      // Each value that may come must be one that whoever gets it understands.
      const [from, to] = this.#direction === "sent" ? [old, fresh] : [fresh, old];
      return from.flatMap((variant) => this.#fits(variant, to, place));
    } finally {
      this.#open.delete(key);
    }
  }

  /** Why values of `coming` are not understood by any of `others`: the reasons of the nearest one. */
  #fits(coming: Variant, others: readonly Variant[], place: string): string[] {
    const tries = others
      .filter((other) => isAlike(coming.schema, other.schema))
      .map((other) => {
        const name = coming.name === other.name ? coming.name : null;
        return this.#differences(coming.schema, other.schema, name ?? place);
      });
    const nearest = tries.toSorted((a, b) => a.length - b.length)[0];
    if (nearest !== undefined) return nearest;
    const isKnown = coming.name !== null && others.some(({ name }) => name === coming.name);
    const union = isKnown ? coming.name : place;
    return [`${union}: ${this.#verb("takes no", "may be")} ${inWords(coming.schema)}`];
  }

  #differences(coming: JsonSchema, understood: JsonSchema, place: string): string[] {
    return [
      ...this.#limits(coming, understood, place),
      ...this.#elements(coming, understood, place),
      ...this.#fields(coming, understood, place),
    ];
  }

  /** Numbers, patterns and formats that narrow what is understood. */
  #limits(coming: JsonSchema, understood: JsonSchema, place: string): string[] {
    const least = ["minimum", "exclusiveMinimum", "minLength", "minItems"] as const;
    const most = ["maximum", "exclusiveMaximum", "maxLength", "maxItems"] as const;
    const same = ["pattern", "format", "multipleOf", "contentEncoding", "uniqueItems"] as const;
    const isNarrower = (name: string, wider: (a: number, b: number) => boolean) => {
      const [own, other] = [Reflect.get(coming, name), Reflect.get(understood, name)];
      return typeof other === "number" && !(typeof own === "number" && wider(own, other));
    };
    const narrowed = [
      ...least.filter((name) => isNarrower(name, (own, other) => own >= other)),
      ...most.filter((name) => isNarrower(name, (own, other) => own <= other)),
      ...same.filter((name) => name in understood && understood[name] !== coming[name]),
    ];
    return narrowed.map((name) => `${place}: ${name} ${this.#verb("is narrower", "is wider")}`);
  }

  #elements(coming: JsonSchema, understood: JsonSchema, place: string): string[] {
    return this.#inner(coming.items, understood.items, `${place}[]`).concat(
      this.#inner(coming.additionalProperties, understood.additionalProperties, `${place}{}`),
    );
  }

  #inner(coming: JsonSchema["items"], understood: JsonSchema["items"], place: string): string[] {
    if (!isSchema(coming) || !isSchema(understood)) return [];
    const [before, after] =
      this.#direction === "sent" ? [coming, understood] : [understood, coming];
    return this.of({ before, after, place });
  }

  #fields(coming: JsonSchema, understood: JsonSchema, place: string): string[] {
    const own = coming.properties ?? {};
    const other = understood.properties ?? {};
    const given = new Set(coming.required ?? []);
    const missing = (understood.required ?? [])
      .filter((name) => !given.has(name))
      .map(
        (name) =>
          `${place}.${name}: ${this.#verb("is required", own[name] === undefined ? "is no longer answered" : "may be missing")}`,
      );
    const unknown = Object.keys(own)
      // A client passes over fields that it does not know; the server refuses them.
      .filter((name) => this.#direction === "sent" && !(name in other))
      .filter(() => understood.additionalProperties === false)
      .map((name) => `${place}.${name}: is no longer taken`);
    const gone = Object.keys(other)
      .filter((name) => this.#direction === "answered" && !(name in own))
      .filter((name) => understood.required?.includes(name) !== true)
      .map((name) => `${place}.${name}: is no longer answered`);
    const changed = Object.entries(own).flatMap(([name, value]) =>
      this.#inner(schemaOf(value), schemaOf(other[name]), `${place}.${name}`),
    );
    return [...missing, ...unknown, ...gone, ...changed];
  }

  /** The members of a union, with names followed and closed lists of values taken apart. */
  #variants(schema: JsonSchema, side: "before" | "after", name: string | null = null): Variant[] {
    const { $ref, anyOf, oneOf, ...rest } = schema;
    if ($ref !== undefined) {
      const named = this.#definitions[side][nameOf($ref)];
      if (named === undefined) throw new Error(`The contract does not hold ${$ref}.`);
      return this.#variants(named, side, nameOf($ref));
    }
    const members = anyOf ?? oneOf;
    if (members !== undefined) {
      return members.filter(isSchema).flatMap((member) => this.#variants(member, side, name));
    }
    if (schema.enum !== undefined) {
      return schema.enum.map((value) => ({ name, schema: { const: value } }));
    }
    if (Array.isArray(schema.type)) {
      return schema.type.map((type) => ({ name, schema: { ...rest, type } }));
    }
    return [{ name, schema }];
  }

  #verb(sent: string, answered: string): string {
    return this.#direction === "sent" ? sent : answered;
  }
}

/** Whether a value of one could be a value of the other, as far as its kind and its fixed fields go. */
function isAlike(coming: JsonSchema, understood: JsonSchema): boolean {
  if (understood.type === undefined && understood.const === undefined) return true;
  if ("const" in understood)
    return isDeepStrictEqual(coming.const, understood.const) && "const" in coming;
  if ("const" in coming) return typeOfValue(coming.const, understood);
  const kinds = [coming.type, understood.type];
  if (kinds[0] !== kinds[1] && !(kinds[0] === "integer" && kinds[1] === "number")) return false;
  return fixedFields(coming).every(([name, value]) => {
    const other = fixedFields(understood).find(([key]) => key === name);
    return other === undefined || isDeepStrictEqual(other[1], value);
  });
}

function typeOfValue(value: unknown, { type }: JsonSchema): boolean {
  if (value === null) return type === "null";
  if (typeof value === "number")
    return type === "number" || (type === "integer" && Number.isInteger(value));
  return typeof value === type;
}

/** Fields with one value alone, such as the code that tells the members of a union apart. */
function fixedFields({ properties = {} }: JsonSchema): [string, unknown][] {
  return Object.entries(properties).flatMap(([name, value]): [string, unknown][] =>
    isSchema(value) && "const" in value ? [[name, value.const]] : [],
  );
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function schemaOf(value: JsonSchema | boolean | undefined): JsonSchema | undefined {
  return isSchema(value) ? value : undefined;
}

function nameOf(ref = ""): string {
  return ref.replace("#/$defs/", "");
}

function inWords(schema: JsonSchema): string {
  if ("const" in schema) return JSON.stringify(schema.const);
  const fixed = fixedFields(schema).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return [schema.type ?? "any value", ...fixed].join(" with ");
}
