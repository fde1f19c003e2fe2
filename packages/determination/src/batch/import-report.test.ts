import { importOutcomeLabels } from "@openimr/core";
import fc from "fast-check";
import papaparse from "papaparse";
import { expect, test } from "vitest";
import { importReport } from "./import-report.ts";

type Row =
  Parameters<typeof importReport>[0] extends AsyncIterable<readonly (infer File)[]> ? File : never;

const failed: Row = {
  name: "a.txt",
  sha256: "0".repeat(64),
  size: 12,
  outcome: "failed",
  caseId: null,
  caseNumber: null,
  layout: null,
  coverage: null,
  readingProblems: 0,
  problem: "This is no determination.",
  at: "2024-05-06T07:08:09.000Z",
};

async function written(pages: readonly Row[][]): Promise<string> {
  async function* given() {
    yield* pages;
  }
  let report = "";
  for await (const part of importReport(given())) report += part;
  return report;
}

test("an import without files has a report of column heads alone", async () => {
  expect(papaparse.parse((await written([])).trimEnd()).data).toHaveLength(1);
  expect(await written([[]])).toBe(await written([]));
});

test("whatever names and problems say, each file is one row of the report and no cell is a formula", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", '"', ",", "\n"), fc.string())
      .map((parts) => parts.join("")),
  );
  const file = fc.record({ name: text, problem: fc.option(text) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(file, { maxLength: 4 }), { maxLength: 3 }),
      async (pages) => {
        const report = await written(
          pages.map((files) => files.map((facts) => ({ ...failed, ...facts }))),
        );
        const { data, errors } = papaparse.parse<string[]>(report, { newline: "\r\n" });
        expect(errors).toEqual([]);
        const rows = data.slice(1, -1);
        expect(rows).toHaveLength(pages.flat().length);
        for (const [index, { name, problem }] of pages.flat().entries()) {
          const cells = rows[index] ?? [];
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          expect(cells[0]?.replace(/^'/, "")).toBe(name.replace(/^'/, ""));
          expect(cells[1]).toBe(importOutcomeLabels.failed);
          expect(cells[7]?.replace(/^'/, "")).toBe((problem ?? "").replace(/^'/, ""));
        }
      },
    ),
  );
});

test("a file that could not be opened has no size and no hash, which would be those of nothing", async () => {
  const unopened = { ...failed, name: "a.zip/b.zip", size: 0 };
  const { data } = papaparse.parse<Record<string, string>>(await written([[unopened, failed]]), {
    header: true,
  });
  const facts = data.slice(0, 2).map((row) => [row["Size in bytes"], row["SHA-256"]]);
  expect(facts).toEqual([
    ["", ""],
    ["12", "0".repeat(64)],
  ]);
});
