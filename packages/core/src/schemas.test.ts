import { expect, test } from "vitest";
import { z } from "zod";
import { Case, newCase } from "./case.ts";
import { CaseId } from "./id.ts";
import * as core from "./index.ts";

const schemas = Object.entries<unknown>(core).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [[name, value] as const] : [],
);

test("a case about which nothing is known is a valid case", () => {
  const record = newCase(CaseId.parse("0192f000-0000-7000-8000-000000000000"), "ca-wc-imr");
  expect(Case.parse(record)).toEqual(record);
});

test("a field that a case does not have is refused", () => {
  const record = newCase(CaseId.parse("0192f000-0000-7000-8000-000000000000"), "ca-wc-imr");
  expect(Case.safeParse({ ...record, nickname: "x" }).success).toBe(false);
});

test.each(schemas)(
  "%s carries its own name and a description for the generated clients",
  (name, schema) => {
    expect(schema.meta()?.id).toBe(name);
    expect(schema.meta()?.description).toBeTruthy();
  },
);

test.each(schemas)("%s can be written as JSON Schema", (_name, schema) => {
  expect(() => z.toJSONSchema(schema)).not.toThrow();
});
