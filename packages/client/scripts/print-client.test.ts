import { readdirSync, readFileSync } from "node:fs";
import { appContract, appRouter, describeContract } from "@openimr/api";
import { expect, test } from "vitest";
import { printClient } from "./print-client.ts";
import { printSchemas, typeName } from "./print-schemas.ts";

const folder = new URL("../src/gen/", import.meta.url);

test("the generated client in the repository is that of the router; `pnpm gen` renews it", async () => {
  const files = await printClient(appContract());
  expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(files)) {
    expect(readFileSync(new URL(name, folder), "utf8"), `${name} is stale: run pnpm gen`).toBe(
      text,
    );
  }
});

test("generating twice gives the same text, byte for byte", async () => {
  expect(await printClient(appContract())).toEqual(await printClient(appContract()));
});

test("every procedure of the router is in the generated router, and no other", async () => {
  const { "router.ts": text = "" } = await printClient(appContract());
  const printed = [...text.matchAll(/^ {4}(\w+): \{\n([\s\S]*?)^ {4}\};/gm)].flatMap(
    ([, concept, body = ""]) =>
      [...body.matchAll(/^ {6}(\w+): TRPC/gm)].map(([, verb]) => `${concept}.${verb}`),
  );
  expect(printed).toEqual(Object.keys(appRouter._def.procedures).sort());
});

test("every schema that the contract names becomes one exported, documented type", async () => {
  const { schemas } = describeContract(appRouter);
  const text = await printSchemas(schemas);
  const exported = [...text.matchAll(/^ \*\/\nexport (?:type|interface) (\w+)/gm)];
  expect(exported.map(([, name]) => name)).toEqual(Object.keys(schemas));
});

test("what may be left out may also be undefined, and a value of any kind is unknown", async () => {
  const text = await printSchemas({
    Sample: {
      description: "A sample.",
      type: "object",
      properties: { maybe: { type: "string" }, value: {}, other: { $ref: "#/$defs/Other" } },
      required: ["value", "other"],
    },
  });
  expect(text).toContain("maybe?: string | undefined;");
  expect(text).toContain("value: unknown;");
  expect(text).toContain("other: Other;");
});

test("a title is for people and makes no type, and a field may be called title", async () => {
  const text = await printSchemas({
    Sample: {
      type: "object",
      properties: { title: { type: "string", title: "Its title" } },
      required: ["title"],
    },
  });
  expect(text).toContain("title: string;");
  expect(text.match(/export/g)).toHaveLength(1);
});

test("nothing that is printed is of type any, and nothing is zod's", async () => {
  for (const [name, text] of Object.entries(await printClient(appContract()))) {
    const code = text.replace(/\/\*\*[\s\S]*?\*\//g, "");
    expect(code.match(/\bany\b|\bzod\b/g), name).toBeNull();
  }
});

test("an input or output without a name is refused, naming the procedure", () => {
  expect(() => typeName({ type: "string" }, "case.get")).toThrow(/^case\.get: .*\.meta\(\)/);
});
