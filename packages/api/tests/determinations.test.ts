import { readdirSync, readFileSync } from "node:fs";
import { AppError, type DocumentProblem, MAX_DOCUMENT_BYTES } from "@openimr/core";
import { caseRepository } from "@openimr/database";
import { startTestDatabase } from "@openimr/database/testing";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appRouter } from "../src/app-router.ts";
import { deadlineFinder } from "../src/deadline-finder.ts";
import { fakeContext } from "./fake-context.ts";

const samples = new URL("../../determination/samples/", import.meta.url);
const names = readdirSync(samples).filter((name) => name.endsWith(".txt"));

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let api: ReturnType<typeof appRouter.createCaller>;

beforeAll(async () => {
  database = await startTestDatabase();
  const context = { ...fakeContext({}), cases: caseRepository(database.db, deadlineFinder) };
  api = appRouter.createCaller(context);
}, 60_000);
afterAll(() => database.stop());

function sample(name: string): Buffer {
  return readFileSync(new URL(name, samples));
}

async function problemOf(call: Promise<unknown>): Promise<DocumentProblem | null> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TRPCError) || !(error.cause instanceof AppError)) return null;
  return error.cause.data.code === "document_unreadable" ? error.cause.data.problem : null;
}

function upload(name: string, bytes: Buffer) {
  return api.determination.parseFile({ name, base64: bytes.toString("base64") });
}

test("a determination goes in as text and comes out as a checked case and its letter", async () => {
  const text = sample("lumbar-therapy.txt").toString("utf8");
  const read = await api.determination.parseText({ name: "lumbar-therapy.txt", text });
  expect(read.case.disputedItems.length).toBeGreaterThan(0);
  expect(read.document.source.text.length).toBeGreaterThan(0);
  expect(read.document.provenance.every((place) => place.documentId === read.document.id)).toBe(
    true,
  );
  const record = await api.case.create(read);
  const [document] = await api.case.documents({ id: record.id });
  expect(document?.sha256).toBe(read.document.sha256);
  const ids = record.disputedItems.map((item) => item.id);
  const paths = document?.provenance.map((place) => place.path) ?? [];
  expect(paths.some((path) => path.startsWith(`/disputedItems/${ids[0]}/`))).toBe(true);
  expect(paths.some((path) => /^\/disputedItems\/\d+(\/|$)/.test(path))).toBe(false);
  const { findings } = await api.case.validate({ id: record.id });
  expect(findings.length).toBeGreaterThan(0);
  const page = await api.letter.html({ id: record.id });
  expect(page.html).toContain("</html>");
  const file = await api.letter.pdf({ id: record.id });
  expect(Buffer.from(file.base64, "base64").subarray(0, 5).toString()).toBe("%PDF-");
  expect(file.fileName).toMatch(/^determination-.+\.pdf$/);
}, 60_000);

test.each(names)("the sample %s gives the same case as a file and as text", async (name) => {
  const bytes = sample(name);
  const asFile = await upload(name, bytes);
  const asText = await api.determination.parseText({ name, text: bytes.toString("utf8") });
  expect(asFile.document.sha256).toBe(asText.document.sha256);
  expect(asFile.document.report).toEqual(asText.document.report);
  expect(asFile.document.provenance.map(({ path, start, end }) => [path, start, end])).toEqual(
    asText.document.provenance.map(({ path, start, end }) => [path, start, end]),
  );
});

test("reading the same bytes twice gives documents of different ids and the same digest", async () => {
  const [one, two] = [
    await upload("a.txt", sample("lumbar-therapy.txt")),
    await upload("b.txt", sample("lumbar-therapy.txt")),
  ];
  expect(one.document.id).not.toBe(two.document.id);
  expect(one.document.sha256).toBe(two.document.sha256);
});

test.each(["", "  \n\t \u00a0\n"])("the empty text %j is said to be empty", async (text) => {
  expect(await problemOf(api.determination.parseText({ name: "pasted", text }))).toBe("empty");
});

test("an empty file is said to be empty", async () => {
  expect(await problemOf(upload("empty.txt", Buffer.alloc(0)))).toBe("empty");
});

test("a text that is no determination is read as none, and the report says so", async () => {
  const text = "A shopping list.\n\nBread, butter, two lemons.\n";
  const { document } = await api.determination.parseText({ name: "list", text });
  expect(document.report.layout).toBeNull();
  expect(document.report.problems.map((problem) => problem.code)).toContain("not_a_determination");
});

test("a determination that breaks off is said to be truncated", async () => {
  const whole = sample("lumbar-therapy.txt").toString("utf8");
  const text = whole.slice(0, whole.length / 2);
  const { document } = await api.determination.parseText({ name: "half", text });
  expect(document.report.problems.map((problem) => problem.code)).toContain("truncated");
});

test("a binary renamed .pdf is said to be no PDF", async () => {
  const bytes = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256));
  expect(await problemOf(upload("letter.pdf", bytes))).toBe("not_a_pdf");
});

test("a binary under another name is said not to be read", async () => {
  const bytes = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256));
  expect(await problemOf(upload("letter.docx", bytes))).toBe("unsupported");
});

test("a PDF that breaks off is said to be damaged", async () => {
  expect(await problemOf(upload("letter.pdf", Buffer.from("%PDF-1.7\n1 0 obj\n<<")))).toBe(
    "damaged",
  );
});

test("a file or text over the limit is said to be too large", async () => {
  const bytes = Buffer.alloc(MAX_DOCUMENT_BYTES + 1, "a");
  expect(await problemOf(upload("large.txt", bytes))).toBe("too_large");
  const text = bytes.toString("latin1");
  expect(await problemOf(api.determination.parseText({ name: "large", text }))).toBe("too_large");
});

test("what is no base64 is refused with its place", async () => {
  const call = api.determination.parseFile({ name: "letter.pdf", base64: "no base64!" });
  await expect(call).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

test("nothing that is only read is kept", async () => {
  const before = await api.case.list({});
  await upload("lumbar-therapy.txt", sample("lumbar-therapy.txt"));
  expect(await api.case.list({})).toEqual(before);
});
