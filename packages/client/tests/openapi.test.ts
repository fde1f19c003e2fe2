import { readFileSync } from "node:fs";
import { appContract, jsonSchemas, openApiDocument } from "@openimr/api";
import { CaseId, newCase } from "@openimr/core";
import { arbitraryCase } from "@openimr/core/testing";
import {
  BaseResolver,
  createConfig,
  lintDocument,
  makeDocumentFromString,
} from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { printDocuments } from "../scripts/print-documents.ts";

const contract = appContract();

test.each(Object.keys(printDocuments(contract)))(
  "%s in the repository is that of the API; `pnpm gen` renews it",
  (name) => {
    const kept = readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
    expect(kept === printDocuments(contract)[name], `${name} is stale: run pnpm gen`).toBe(true);
  },
);

test("an independent linter finds nothing to complain of in the OpenAPI document", async () => {
  const text = JSON.stringify(openApiDocument(contract));
  const config = await createConfig({ extends: ["recommended"] });
  const problems = await lintDocument({
    document: makeDocumentFromString(text, "openapi.json"),
    externalRefResolver: new BaseResolver(),
    config,
  });
  expect(
    problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
  ).toEqual([]);
});

test("the linter does find a reference to nothing", async () => {
  const text = JSON.stringify(openApiDocument(contract)).replaceAll(
    "schemas/Problem",
    "schemas/None",
  );
  const problems = await lintDocument({
    document: makeDocumentFromString(text, "openapi.json"),
    externalRefResolver: new BaseResolver(),
    config: await createConfig({ extends: ["recommended"] }),
  });
  expect(problems.length).toBeGreaterThan(0);
});

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addFormat("base64", /^[A-Za-z0-9+/]*={0,2}$/);
ajv.addSchema(jsonSchemas(contract));
const isCase = ajv.getSchema(`urn:openimr:contract:${contract.version}:Case`);

test("every named schema is one of draft 2020-12 that refers to no other than these", () => {
  for (const { $id } of Object.values(jsonSchemas(contract).$defs)) {
    expect(ajv.getSchema($id), $id).toBeTypeOf("function");
  }
});

test("an independent validator takes every case that core takes, and no case of another shape", () => {
  fc.assert(
    fc.property(arbitraryCase(), (record) => {
      expect(isCase?.(JSON.parse(JSON.stringify(record))), JSON.stringify(isCase?.errors)).toBe(
        true,
      );
    }),
    { numRuns: 50 },
  );
  const record = newCase(CaseId.parse("0197b4b0-0000-7000-8000-000000000000"), "ca-wc-imr");
  expect(isCase?.({ ...record, status: "burnt" })).toBe(false);
  expect(isCase?.({ ...record, more: 1 })).toBe(false);
});
