import { truncateSync } from "node:fs";
import { join } from "node:path";
import { Case, CaseId, ExpertReviewer, MAX_DOCUMENT_BYTES, newCase, PartyId } from "@openimr/core";
import { soundReviewer } from "@openimr/validation/testing";
import { expect, test } from "vitest";
import { z } from "zod";
import { ErrorLine, file, folder, imr } from "./imr-process.ts";

const reviewer = soundReviewer();
const id = "0192f000-0000-7000-8000-000000000001";
const record = Case.parse({
  ...newCase(CaseId.parse(id), "ca-wc-imr"),
  parties: [
    {
      id: PartyId.parse(id),
      role: "claims_administrator",
      name: null,
      organisation: "Example Mutual",
      specialty: null,
      address: null,
      phone: null,
      email: null,
    },
  ],
});
const away = { ...reviewer, name: "Abel Away, M.D.", available: false };
const holder = {
  ...reviewer,
  name: "Hana Holder, M.D.",
  affiliations: [{ kind: "financial", with: "Example Mutual, Inc.", relation: "shareholder" }],
};
const caseFile = file("case.json", JSON.stringify(record));

const Screened = z.array(
  z.object({
    reviewer: ExpertReviewer,
    verdict: z.string(),
    findings: z.array(z.object({ check: z.string(), against: z.string().nullable() })),
  }),
);

test("of several reviewers the one who may review comes first, with what speaks against the others", async () => {
  const three = file("three.json", JSON.stringify([away, holder, reviewer]));
  const { code, out } = await imr("screen", caseFile, three, "--json");
  expect(code).toBe(0);
  const told = Screened.parse(JSON.parse(out)).map(({ reviewer: { name }, verdict, findings }) => [
    name,
    verdict,
    findings.map(({ check, against }) => [check, against]),
  ]);
  expect(told).toEqual([
    [reviewer.name, "may_review", []],
    [holder.name, "to_settle", [["affiliation", "/parties/0/organisation"]]],
    [away.name, "may_not_review", [["available", null]]],
  ]);
});

test("a reviewer with a share in a party is told in words, and nobody else is free of doubt", async () => {
  const one = file("one.json", JSON.stringify(holder));
  const { code, out } = await imr("screen", caseFile, one);
  expect(code).toBe(1);
  expect(out).toContain("Hana Holder, M.D. may review it once this is settled");
  expect(out).toContain("with Example Mutual, Inc. (shareholder), who is the claims administrator");
});

test("a file that cannot be read is named, of the case and of the reviewers alike", async () => {
  const huge = file("huge.json", "");
  truncateSync(huge, MAX_DOCUMENT_BYTES + 1);
  const some = file("some.json", JSON.stringify(reviewer));
  for (const [args, subject, message] of [
    [[caseFile, join(folder, "nowhere.json")], join(folder, "nowhere.json"), "no such file"],
    [[folder, some], folder, "This is a folder."],
    [[caseFile, huge], huge, "25 MB"],
  ] as const) {
    const { code, err } = await imr("screen", ...args, "--json");
    expect(code).toBe(2);
    expect(ErrorLine.parse(JSON.parse(err))).toMatchObject({
      error: { subject, message: expect.stringContaining(message) },
    });
  }
});

test.each([
  ["{", "This is no JSON."],
  ["[]", "It does not fit"],
  [JSON.stringify([{ ...reviewer, hoursPerWeek: 200 }]), "It does not fit at /0/hoursPerWeek"],
])("a file of reviewers that is none, %#, is refused with its place", async (text, message) => {
  const { code, out, err } = await imr("screen", caseFile, file("bad.json", text), "--json");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(ErrorLine.parse(JSON.parse(err))).toMatchObject({
    error: { code: "file", message: expect.stringContaining(message) },
  });
});

test("the reviewer whom the help shows is one", async () => {
  const { out } = await imr("screen", "--help");
  const shown = /\{ "name"[\s\S]*?\}\] \}/.exec(out)?.[0] ?? "";
  expect(ExpertReviewer.parse(JSON.parse(shown)).name).not.toBe("");
});
