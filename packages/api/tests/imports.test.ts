import { type ImportedFile, ImportId, type ImportRun } from "@openimr/core";
import { caseRepository, importRepository } from "@openimr/database";
import { startTestDatabase } from "@openimr/database/testing";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appRouter } from "../src/app-router.ts";
import type { SentFile } from "../src/import/add-to-import.ts";
import { newId } from "../src/new-id.ts";
import { fakeContext } from "./fake-context.ts";

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let api: ReturnType<typeof appRouter.createCaller>;
let numbers = 0;

beforeAll(async () => {
  database = await startTestDatabase();
  const { db } = database;
  api = appRouter.createCaller({
    ...fakeContext({}),
    cases: caseRepository(db),
    imports: importRepository(db),
  });
}, 60_000);
afterAll(() => database.stop(), 60_000);

/** A letter about one item; the number of its case is its own unless one is given. */
function letter({ number = caseNumber(), request = "Cane" } = {}): string {
  return `Case Number: ${number}\nDate of Injury: 03/14/2002\n\nCLINICAL CASE SUMMARY\n\nThe worker is a 61-year-old male.\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\n${request}: Upheld\n\nClaims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.\n\nMAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.\n\nDecision rationale: It is not medically necessary.\n`;
}

function caseNumber(): string {
  numbers += 1;
  return `CM16-${String(numbers).padStart(7, "0")}`;
}

const begun = () => api.import.start({ name: "a folder", total: null });

async function add(run: ImportRun, files: SentFile[], retry = false) {
  return api.import.add({ id: run.id, files, retry });
}

async function filesOf({ id }: ImportRun): Promise<ImportedFile[]> {
  const files: ImportedFile[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof api.import.files>> = await api.import.files({
      id,
      outcome: null,
      cursor,
      limit: 2,
    });
    files.push(...page.entries);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return files;
}

const outcomes = (files: readonly ImportedFile[]) => files.map(({ outcome }) => outcome);

test("letters become cases, and each file is listed in its order with the case it was made into", async () => {
  const run = await begun();
  const files = ["a.txt", "b/c.txt", "d.txt"].map((name) => ({ name, text: letter() }));
  const added = await add(run, files);
  expect(added.run.counts).toEqual({ imported: 3, revised: 0, duplicate: 0, failed: 0 });
  expect(await filesOf(run)).toEqual(added.files);
  for (const { name, caseId, caseNumber: number } of added.files) {
    if (caseId === null) throw new Error(`${name} has no case`);
    expect(await api.case.get({ id: caseId })).toMatchObject({ caseNumber: number, version: 1 });
    expect(await api.case.history({ id: caseId })).toMatchObject([{ type: "case_imported" }]);
    const [document] = await api.case.documents({ id: caseId });
    expect(document?.name).toBe(name.split("/").at(-1));
  }
  const { entries } = await api.case.list({ text: added.files[0]?.caseNumber ?? "" });
  expect(entries).toHaveLength(1);
});

test("the same content again is a duplicate of its case, in one chunk, a later one and another import", async () => {
  const [one, other] = [await begun(), await begun()];
  const text = letter();
  const first = await add(one, [
    { name: "a.txt", text },
    { name: "b.txt", text },
  ]);
  const later = await add(one, [{ name: "c.txt", text }]);
  const elsewhere = await add(other, [{ name: "a.txt", text }]);
  expect(outcomes([...first.files, ...later.files, ...elsewhere.files])).toEqual([
    "imported",
    "duplicate",
    "duplicate",
    "duplicate",
  ]);
  const cases = [...first.files, ...later.files, ...elsewhere.files].map(({ caseId }) => caseId);
  expect(new Set(cases).size).toBe(1);
});

test("another letter under the same case number is revised: kept beside the case, which stays", async () => {
  const run = await begun();
  const number = caseNumber();
  const { files } = await add(run, [
    { name: "first.txt", text: letter({ number }) },
    { name: "revised.txt", text: letter({ number, request: "Walker" }) },
  ]);
  expect(outcomes(files)).toEqual(["imported", "revised"]);
  const [first, revised] = files;
  expect(revised?.caseId).toBe(first?.caseId);
  if (first?.caseId == null) throw new Error("no case was made");
  const kept = await api.case.get({ id: first.caseId });
  expect(kept).toMatchObject({ version: 1, disputedItems: [{ request: "Cane" }] });
  const documents = await api.case.documents({ id: first.caseId });
  expect(documents.map(({ name }) => name).toSorted()).toEqual(["first.txt", "revised.txt"]);
  const again = await add(await begun(), [
    { name: "x.txt", text: letter({ number, request: "Walker" }) },
  ]);
  expect(outcomes(again.files)).toEqual(["duplicate"]);
});

test("a file that is no determination fails with the reason, and the others are imported", async () => {
  const run = await begun();
  const { files } = await add(run, [
    { name: "invoice.txt", text: "Dear Sir, the invoice is attached." },
    { name: "empty.txt", text: " " },
    { name: "broken.pdf", base64: Buffer.from("%PDF-1.4 nothing").toString("base64") },
    { name: "inner.zip", problem: "A zip within a zip is not opened. Unpack it first." },
    { name: "good.txt", text: letter() },
  ]);
  expect(outcomes(files)).toEqual(["failed", "failed", "failed", "failed", "imported"]);
  for (const { outcome, problem } of files) expect(problem === null).toBe(outcome === "imported");
  expect(files[3]?.problem).toContain("Unpack it first");
});

test("a file that failed is tried again only when that is asked for", async () => {
  const run = await begun();
  const file = { name: "a.txt", text: "This is none." };
  const [failed] = (await add(run, [file])).files;
  expect((await add(run, [file])).files).toEqual([failed]);
  const asked = [{ name: "a.txt", sha256: failed?.sha256 ?? "" }];
  const known = (retry: boolean) => api.import.accountedFor({ id: run.id, files: asked, retry });
  expect([await known(false), await known(true)]).toEqual([{ names: ["a.txt"] }, { names: [] }]);
  const again = await add(run, [file], true);
  expect(again.run.counts).toEqual({ imported: 0, revised: 0, duplicate: 0, failed: 1 });
});

test("files are accounted for by name and content", async () => {
  const run = await begun();
  const { files } = await add(run, [{ name: "a.txt", text: letter() }]);
  const sha256 = files[0]?.sha256 ?? "";
  const asked = [
    { name: "a.txt", sha256 },
    { name: "a.txt", sha256: "0".repeat(64) },
    { name: "b.txt", sha256 },
  ];
  const known = await api.import.accountedFor({ id: run.id, files: asked, retry: false });
  expect(known).toEqual({ names: ["a.txt"] });
});

test("imports are listed with the newest first, page by page", async () => {
  const [older, newer] = [await begun(), await begun()];
  const { entries, nextCursor } = await api.import.list({ cursor: null, limit: 1 });
  expect(entries).toEqual([newer]);
  const second = await api.import.list({ cursor: nextCursor, limit: 1 });
  expect(second.entries).toEqual([older]);
  expect(await api.import.get({ id: older.id })).toEqual(older);
});

test("an unknown import is not found, whatever is asked of it", async () => {
  const id = ImportId.parse(newId());
  const asks = [
    () => api.import.get({ id }),
    () => api.import.add({ id, files: [{ name: "a", text: "b" }], retry: false }),
    () => api.import.accountedFor({ id, files: [], retry: false }),
    () => api.import.files({ id, outcome: null, cursor: null, limit: 1 }),
  ];
  for (const ask of asks) {
    const cause = { data: { code: "import_not_found", importId: id } };
    await expect(ask()).rejects.toMatchObject({ cause });
  }
});

test("whatever is sent again, in whatever pieces and at once, each letter is one case and each file one row", async () => {
  const piece = fc.record({
    files: fc.array(fc.record({ name: fc.nat({ max: 5 }), content: fc.nat({ max: 5 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
    run: fc.nat({ max: 1 }),
    retry: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      async (rounds) => {
        const runs = [await begun(), await begun()];
        // Contents 0 and 1 share a case number, 2 and 3 have their own, 4 and 5 are no letters.
        const number = caseNumber();
        const texts = [
          letter({ number }),
          letter({ number, request: "Walker" }),
          letter(),
          letter(),
          `An invoice of ${number}.`,
          `A bill of ${number}.`,
        ];
        const sent = new Set<string>();
        for (const round of rounds) {
          await Promise.all(
            round.map(({ files, run, retry }) => {
              const to = runs[run];
              if (to === undefined) throw new Error("there are two runs");
              for (const { name, content } of files) sent.add(`${run} ${name} ${content}`);
              return add(
                to,
                files.map(({ name, content }) => ({
                  name: `${name}.txt`,
                  text: texts[content] ?? "",
                })),
                retry,
              );
            }),
          );
        }
        const rows = await Promise.all(runs.map(filesOf));
        expect(rows.flat()).toHaveLength(sent.size);
        for (const [index, files] of rows.entries()) {
          const counts = { imported: 0, revised: 0, duplicate: 0, failed: 0 };
          for (const { outcome } of files) counts[outcome] += 1;
          const id = runs[index]?.id;
          if (id !== undefined) expect((await api.import.get({ id })).counts).toEqual(counts);
        }
        const letters = new Set(
          [...sent].map((key) => Number(key.split(" ")[2])).filter((it) => it < 4),
        );
        const made = rows
          .flat()
          .filter(({ outcome }) => outcome === "imported" || outcome === "revised");
        expect(made).toHaveLength(letters.size);
        const { entries } = await api.case.list({ text: number });
        expect(entries).toHaveLength(letters.has(0) || letters.has(1) ? 1 : 0);
      },
    ),
    { numRuns: 30 },
  );
}, 60_000);
