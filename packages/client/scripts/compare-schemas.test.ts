import type { JsonSchema } from "@openimr/api";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { breakingChanges, type Direction } from "./compare-schemas.ts";

const none = { before: {}, after: {} };
const ajv = new Ajv2020({ strict: false });

function compare(before: JsonSchema, after: JsonSchema, direction: Direction): string[] {
  return breakingChanges({ before, after, place: "it" }, direction, none);
}

const leaf = fc.oneof(
  fc.record({ type: fc.constant("string" as const) }),
  fc.record({ type: fc.constant("string" as const), maxLength: fc.nat(4) }),
  fc.record({ type: fc.constant("integer" as const), minimum: fc.integer({ min: -3, max: 3 }) }),
  fc.constantFrom<JsonSchema[]>({ type: "boolean" }, { type: "null" }, { type: "number" }),
  fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 }).map((all) => ({ enum: all })),
);

const { schema } = fc.letrec<{ schema: JsonSchema; object: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2, depthIdentifier: "schema" },
    leaf,
    tie("object"),
    fc.record({ type: fc.constant("array" as const), items: tie("schema") }),
    fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
  ),
  object: fc
    .tuple(
      fc.dictionary(fc.constantFrom("x", "y", "z"), tie("schema"), { maxKeys: 3 }),
      fc.subarray(["x", "y", "z"]),
    )
    .map(([properties, wanted]) => objectOf(properties, wanted)),
}));

function objectOf(properties: Record<string, JsonSchema>, wanted: readonly string[]): JsonSchema {
  const required = wanted.filter((name) => name in properties);
  return { type: "object", properties, required, additionalProperties: false };
}

/** Some values that a schema takes. */
function someValue(of: JsonSchema): fc.Arbitrary<unknown> {
  if (of.anyOf !== undefined) return fc.oneof(...of.anyOf.map(someValue));
  if (of.enum !== undefined) return fc.constantFrom(...of.enum);
  switch (of.type) {
    case "string":
      return fc.string({ maxLength: of.maxLength ?? 6 });
    case "integer":
      return fc.integer({ min: of.minimum ?? -5, max: 9 });
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(someValue(Object(of.items)), { maxLength: 3 });
    default: {
      const fields = Object.entries(of.properties ?? {}).map(([name, value]) => [
        name,
        someValue(Object(value)),
      ]);
      return fc.record<Record<string, unknown>>(Object.fromEntries(fields), {
        requiredKeys: of.required ?? [],
      });
    }
  }
}

const direction: fc.Arbitrary<Direction> = fc.constantFrom("sent", "answered");

test("a schema that stays breaks nothing, whichever way its values go", () => {
  fc.assert(
    fc.property(schema, direction, (it, way) => {
      expect(compare(it, it, way)).toEqual([]);
    }),
  );
});

test("what is said to break nothing is taken: each value of before is one of after", () => {
  let told = 0;
  fc.assert(
    fc.property(schema, schema, (before, after) => {
      if (compare(before, after, "sent").length > 0) return;
      told += 1;
      for (const value of fc.sample(someValue(before), 8)) {
        expect(ajv.validate(after, value), JSON.stringify(value)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
  expect(told).toBeGreaterThan(20);
});

test("what is said to break nothing is understood: each value of after is one of before, but for fields more", () => {
  let told = 0;
  fc.assert(
    fc.property(schema, schema, (before, after) => {
      if (compare(before, after, "answered").length > 0) return;
      told += 1;
      for (const value of fc.sample(someValue(after), 8)) {
        expect(ajv.validate(open(before), value), JSON.stringify(value)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
  expect(told).toBeGreaterThan(20);
});

/** The schema as a client reads it, who passes over fields that it does not know. */
function open(closed: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(closed), (key, value: unknown) =>
    key === "additionalProperties" ? undefined : value,
  );
}

const withField = (required: boolean, value: JsonSchema = { type: "string" }) =>
  objectOf({ old: { type: "string" }, fresh: value }, required ? ["old", "fresh"] : ["old"]);
const without = objectOf({ old: { type: "string" } }, ["old"]);

test.each<[string, JsonSchema, JsonSchema, Direction, string[]]>([
  ["an input that may be left out is added", without, withField(false), "sent", []],
  ["a required input is added", without, withField(true), "sent", ["it.fresh: is required"]],
  ["an input is removed", withField(false), without, "sent", ["it.fresh: is no longer taken"]],
  [
    "an input becomes required",
    withField(false),
    withField(true),
    "sent",
    ["it.fresh: is required"],
  ],
  ["an input may be left out from now", withField(true), withField(false), "sent", []],
  ["an output is added", without, withField(true), "answered", []],
  [
    "an output is removed",
    withField(true),
    without,
    "answered",
    ["it.fresh: is no longer answered"],
  ],
  [
    "an output that may be missing is removed",
    withField(false),
    without,
    "answered",
    ["it.fresh: is no longer answered"],
  ],
  [
    "an output may be missing from now",
    withField(true),
    withField(false),
    "answered",
    ["it.fresh: may be missing"],
  ],
  [
    "an output may be null from now",
    withField(true),
    withField(true, { anyOf: [{ type: "string" }, { type: "null" }] }),
    "answered",
    ["it.fresh: may be null"],
  ],
  ["a value is added to an input", { enum: ["a"] }, { enum: ["a", "b"] }, "sent", []],
  [
    "a value is taken from an input",
    { enum: ["a", "b"] },
    { enum: ["a"] },
    "sent",
    ['it: takes no "b"'],
  ],
  [
    "a value is added to an output",
    { enum: ["a"] },
    { enum: ["a", "b"] },
    "answered",
    ['it: may be "b"'],
  ],
  ["a value is taken from an output", { enum: ["a", "b"] }, { enum: ["a"] }, "answered", []],
  [
    "an input's limit is narrowed",
    { type: "string", maxLength: 9 },
    { type: "string", maxLength: 5 },
    "sent",
    ["it: maxLength is narrower"],
  ],
  ["an input's limit is lifted", { type: "string", maxLength: 9 }, { type: "string" }, "sent", []],
  [
    "an input is of another type",
    { type: "string" },
    { type: "integer" },
    "sent",
    ["it: takes no string"],
  ],
])("%s", (_, before, after, way, expected) => {
  expect(compare(before, after, way)).toEqual(expected);
});

test("a schema that holds itself is compared to its end, and spoken of by its name", () => {
  const tree = (value: JsonSchema) => ({
    Tree: objectOf({ value, next: { anyOf: [{ $ref: "#/$defs/Tree" }, { type: "null" }] } }, [
      "value",
      "next",
    ]),
  });
  const ref = { $ref: "#/$defs/Tree" };
  const definitions = { before: tree({ type: "string" }), after: tree({ type: "integer" }) };
  const change = { before: ref, after: ref, place: "case.get output" };
  expect(breakingChanges(change, "answered", definitions)).toEqual(["Tree.value: may be integer"]);
});
