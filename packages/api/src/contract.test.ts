import { expect, test } from "vitest";
import { z } from "zod";
import { appContract } from "./app-contract.ts";
import { checked } from "./checked.ts";
import { contractDigest, describeContract } from "./contract.ts";
import { procedure, router } from "./trpc.ts";

const Named = z.strictObject({ name: z.string() }).meta({ id: "Named", description: "A name." });

function contractWith(input: z.ZodType, output: z.ZodType) {
  const one = procedure
    .input(checked(input))
    .output(checked(output))
    .query(() => null);
  return describeContract(router({ sample: router({ one }) }));
}

test("a procedure without an output schema is refused by name", () => {
  const one = procedure.input(checked(Named)).query(() => null);
  expect(() => describeContract(router({ sample: router({ one }) }))).toThrow(/^sample\.one: /);
});

test.each([
  ["a transform", z.string().transform(Number)],
  ["a Date", z.date()],
  ["a Map", z.map(z.string(), z.string())],
  ["a bigint", z.bigint()],
])("%s in an output is refused, naming the procedure", (_, value) => {
  const output = z.strictObject({ value }).meta({ id: "Output" });
  expect(() => contractWith(Named, output)).toThrow(/^sample\.one: its output cannot/);
});

test("a schema that holds itself without a name is refused, naming the procedure", () => {
  const tree: z.ZodType = z.strictObject({ children: z.array(z.lazy(() => tree)) });
  const output = z.strictObject({ tree }).meta({ id: "Output" });
  expect(() => contractWith(Named, output)).toThrow(/^sample\.one: the output holds itself/);
});

test("two schemas under one name are refused", () => {
  const other = z.strictObject({ other: z.string() }).meta({ id: "Named" });
  const one = procedure
    .input(checked(Named))
    .output(checked(Named))
    .query(({ input }) => input);
  const two = procedure
    .input(checked(other))
    .output(checked(Named))
    .query(() => ({ name: "two" }));
  const both = router({ sample: router({ one, two }) });
  expect(() => describeContract(both)).toThrow(/^sample\.two: two schemas have the id Named/);
});

test("a schema with defaults is named apart where it is sent, with all that are answered and hold it", () => {
  const Query = z.strictObject({ limit: z.int().default(5) }).meta({ id: "Query" });
  const Envelope = z.strictObject({ query: Query }).meta({ id: "Envelope" });
  const both = contractWith(Envelope, Envelope);
  const names = ["Envelope", "EnvelopeInput", "Query", "QueryInput"];
  expect(Object.keys(both.schemas)).toEqual(names);
  expect(both.schemas.QueryInput?.required).toBeUndefined();
  expect(both.schemas.Query?.required).toEqual(["limit"]);
  expect(both.procedures[0]?.input.$ref).toBe("#/$defs/EnvelopeInput");

  const sentAlone = contractWith(Envelope, Query);
  expect(Object.keys(sentAlone.schemas)).toEqual(["Envelope", "Query", "QueryInput"]);
  expect(sentAlone.schemas.Envelope?.properties?.query).toEqual({ $ref: "#/$defs/QueryInput" });
  expect(sentAlone.procedures[0]?.input.$ref).toBe("#/$defs/Envelope");
});

test("the digest stays while the contract stays and changes when a schema changes", () => {
  expect(contractDigest(appContract())).toBe(contractDigest(appContract()));
  const Longer = z.strictObject({ name: z.string(), more: z.string() }).meta({ id: "Named2" });
  expect(contractDigest(contractWith(Named, Named))).not.toBe(
    contractDigest(contractWith(Named, Longer)),
  );
});

test("every procedure of the API has an input and an output schema", () => {
  const { procedures } = appContract();
  expect(procedures.map(({ path }) => path)).toContain("case.save");
  for (const { path, output } of procedures) {
    expect(output.$ref ?? output.type, path).toBeDefined();
  }
});
