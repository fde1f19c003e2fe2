import { ImportId } from "@openimr/core";
import { brokenLink } from "@openimr/database";
import { expect, test } from "vitest";
import { addToImport } from "../src/import/add-to-import.ts";
import { newId } from "../src/new-id.ts";
import { caseNumber, importApi, letter, outcomes } from "./import-api.ts";

const { context, api, begun, add, filesOf } = importApi();

test("letters become cases, and each file is listed in its order with the case it was made into", async () => {
  const run = await begun();
  const files = ["a.txt", "b/c.txt", "d.txt"].map((name) => ({ name, text: letter() }));
  const added = await add(run, files);
  expect(added.run.counts).toEqual({
    imported: 3,
    revised: 0,
    duplicate: 0,
    waiting: 0,
    failed: 0,
  });
  expect(await filesOf(run)).toEqual(added.files);
  for (const { name, caseId, caseNumber: number } of added.files) {
    if (caseId === null) throw new Error(`${name} has no case`);
    expect(await api().case.get({ id: caseId })).toMatchObject({ caseNumber: number, version: 1 });
    expect(await api().case.history({ id: caseId })).toMatchObject([{ type: "case_imported" }]);
    const [document] = await api().case.documents({ id: caseId });
    expect(document?.name).toBe(name.split("/").at(-1));
  }
  const { entries } = await api().case.list({ text: added.files[0]?.caseNumber ?? "" });
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

test("another letter under the same case number is revised: kept beside the case, which stays but for its version", async () => {
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
  const kept = await api().case.get({ id: first.caseId });
  expect(kept).toMatchObject({ version: 2, disputedItems: [{ request: "Cane" }] });
  const documents = await api().case.documents({ id: first.caseId });
  expect(documents.map(({ name }) => name).toSorted()).toEqual(["first.txt", "revised.txt"]);
  const again = await add(await begun(), [
    { name: "x.txt", text: letter({ number, request: "Walker" }) },
  ]);
  expect(outcomes(again.files)).toEqual(["duplicate"]);
  const history = await api().case.history({ id: first.caseId });
  const letterId = documents.find(({ name }) => name === "revised.txt")?.id;
  expect(history).toMatchObject([
    { type: "case_imported", version: 1 },
    {
      type: "letter_revised",
      version: 2,
      documentId: letterId,
      actor: { id: "tester" },
      after: [{ op: "replace", path: "/version", value: 2 }],
    },
  ]);
  expect(brokenLink(history)).toBeNull();
});

test("a save made on the version before a revised letter came is refused with the case as it is", async () => {
  const run = await begun();
  const number = caseNumber();
  const { files } = await add(run, [{ name: "a.txt", text: letter({ number }) }]);
  const id = files[0]?.caseId;
  if (id == null) throw new Error("no case was made");
  await add(run, [{ name: "b.txt", text: letter({ number, request: "Walker" }) }]);
  const changes = [{ op: "set" as const, path: "/claimNumber", value: "C-17" }];
  const stale = api().case.save({ id, baseVersion: 1, changes });
  await expect(stale).rejects.toMatchObject({ cause: { data: { code: "stale_version" } } });
  await api().case.save({ id, baseVersion: 2, changes });
  const history = await api().case.history({ id });
  expect(history.map(({ type }) => type)).toEqual([
    "case_imported",
    "letter_revised",
    "case_changed",
  ]);
  expect(brokenLink(history)).toBeNull();
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

test("a fault in reading one file is logged and is that file's alone", async () => {
  const run = await begun();
  const reach = context();
  let ids = 0;
  // The first id is the file's place among the files, the second is asked for while it is read.
  const newIds = () => {
    ids += 1;
    if (ids === 2) throw new RangeError("no more ids");
    return newId();
  };
  const { files } = await addToImport(
    { ...reach, newId: newIds },
    {
      id: run.id,
      files: [
        { name: "a.txt", text: letter() },
        { name: "b.txt", text: letter() },
      ],
      retry: false,
    },
  );
  expect(outcomes(files)).toEqual(["failed", "imported"]);
  expect(files[0]?.problem).toContain("has logged why");
  expect(reach.faults).toMatchObject([{ path: "import.add", error: expect.any(RangeError) }]);
});

test("a file that failed is tried again only when that is asked for", async () => {
  const run = await begun();
  const file = { name: "a.txt", text: "This is none." };
  const [failed] = (await add(run, [file])).files;
  expect((await add(run, [file])).files).toEqual([failed]);
  const asked = [{ name: "a.txt", sha256: failed?.sha256 ?? "" }];
  const known = (retry: boolean) => api().import.accountedFor({ id: run.id, files: asked, retry });
  expect([await known(false), await known(true)]).toEqual([{ names: ["a.txt"] }, { names: [] }]);
  const again = await add(run, [file], true);
  expect(again.run.counts).toEqual({
    imported: 0,
    revised: 0,
    duplicate: 0,
    waiting: 0,
    failed: 1,
  });
});

test("a file that was mended takes the place of the one of its name that failed", async () => {
  const run = await begun();
  await add(run, [
    { name: "a.txt", problem: "It may not be opened." },
    { name: "b.txt", text: "This is none." },
    { name: "c.txt", text: letter() },
  ]);
  const mended = await add(run, [
    { name: "a.txt", text: letter() },
    { name: "b.txt", text: letter() },
  ]);
  expect(mended.run.counts).toEqual({
    imported: 3,
    revised: 0,
    duplicate: 0,
    waiting: 0,
    failed: 0,
  });
  const files = await filesOf(run);
  expect(files.map(({ name, outcome }) => [name, outcome])).toEqual([
    ["a.txt", "imported"],
    ["b.txt", "imported"],
    ["c.txt", "imported"],
  ]);
});

test("a file that cannot be opened any more is the one that is accounted for under its name", async () => {
  const run = await begun();
  const { files } = await add(run, [{ name: "a.txt", text: letter() }]);
  for (const retry of [false, true]) {
    const again = await add(run, [{ name: "a.txt", problem: "It is gone." }], retry);
    expect(again.files).toEqual(files);
    expect(again.run.counts).toEqual({
      imported: 1,
      revised: 0,
      duplicate: 0,
      waiting: 0,
      failed: 0,
    });
  }
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
  const known = await api().import.accountedFor({ id: run.id, files: asked, retry: false });
  expect(known).toEqual({ names: ["a.txt"] });
});

test("imports are listed with the newest first, page by page", async () => {
  const [older, newer] = [await begun(), await begun()];
  const { entries, nextCursor } = await api().import.list({ cursor: null, limit: 1 });
  expect(entries).toEqual([newer]);
  const second = await api().import.list({ cursor: nextCursor, limit: 1 });
  expect(second.entries).toEqual([older]);
  expect(await api().import.get({ id: older.id })).toEqual(older);
});

test("an unknown import is not found, whatever is asked of it", async () => {
  const id = ImportId.parse(newId());
  const asks = [
    () => api().import.get({ id }),
    () => api().import.add({ id, files: [{ name: "a", text: "b" }], retry: false }),
    () => api().import.accountedFor({ id, files: [], retry: false }),
    () => api().import.files({ id, outcome: null, cursor: null, limit: 1 }),
  ];
  for (const ask of asks) {
    const cause = { data: { code: "import_not_found", importId: id } };
    await expect(ask()).rejects.toMatchObject({ cause });
  }
});
