import { appContract, type Contract } from "@openimr/api";
import { expect, test } from "vitest";
import { compareContracts, isBreakingRaise } from "./compare-contracts.ts";

const contract = appContract();

function changed(change: (copy: Contract) => void): string[] {
  const copy = structuredClone(contract);
  change(copy);
  return compareContracts(contract, copy);
}

function procedure({ procedures }: Contract, path: string) {
  const found = procedures.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no procedure ${path}`);
  return found;
}

test("a contract that stays breaks nothing", () => {
  expect(compareContracts(contract, structuredClone(contract))).toEqual([]);
});

test("a procedure that is added breaks nothing, and one that is removed is named", () => {
  const add = ({ procedures }: Contract) =>
    procedures.push({ ...procedure(contract, "case.get"), path: "case.more" });
  expect(changed(add)).toEqual([]);
  const remove = (copy: Contract) => {
    copy.procedures = copy.procedures.filter(({ path }) => path !== "case.get");
  };
  expect(changed(remove)).toEqual(["case.get: is gone"]);
});

test("a query that becomes a mutation, and another address, are named", () => {
  const change = (copy: Contract) => {
    const get = procedure(copy, "case.get");
    get.type = "mutation";
    get.rest = { method: "post", path: "/cases/{id}", status: 200, summary: "" };
  };
  expect(changed(change)).toEqual([
    "case.get: was a query and is a mutation",
    "case.get: was GET /cases/{id} and is POST /cases/{id}",
  ]);
});

test("a field that is gone from a schema of many answers is named once, by the schema", () => {
  const change = ({ schemas }: Contract) => {
    const properties = schemas.Case?.properties;
    if (schemas.Case === undefined || properties === undefined) throw new Error("no schema");
    delete properties.claimNumber;
    schemas.Case.required = schemas.Case.required?.filter((name) => name !== "claimNumber") ?? [];
  };
  expect(changed(change).filter((line) => !line.startsWith("CaseInput"))).toContain(
    "Case.claimNumber: is no longer answered",
  );
});

test("a failure with a code that clients do not know is named", () => {
  const change = ({ schemas }: Contract) => {
    const properties = { code: { const: "moon_full" } };
    const member = { type: "object" as const, properties, required: ["code"] };
    const { AppErrorData } = schemas;
    (AppErrorData?.oneOf ?? AppErrorData?.anyOf)?.push(member);
  };
  expect(changed(change)).toEqual(['AppErrorData: may be object with code "moon_full"']);
});

test.each([
  ["0.1.0", "0.1.1", false],
  ["0.1.0", "0.2.0", true],
  ["0.9.0", "1.0.0", true],
  ["1.2.0", "1.3.0", false],
  ["1.2.0", "2.0.0", true],
  ["0.2.0", "0.1.0", false],
  ["0.1.0", "0.1.0", false],
])("from %s to %s: that it breaks is said: %s", (before, after, expected) => {
  expect(isBreakingRaise(before, after)).toBe(expected);
});
