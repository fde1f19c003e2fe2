import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@openimr/client";
import { addDays, Case, CaseEvent, CaseId, CaseListEntry, newCase } from "@openimr/core";
import papaparse from "papaparse";
import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { ExportedLine } from "../src/exports/exported-line.ts";
import { today } from "../src/today.ts";
import { inherited } from "./env.ts";
import { file, folder, imrMain, imrWith, sampleText } from "./imr-process.ts";
import { realServer } from "./real-server.ts";

const server = realServer();
const MANY = 260;

function remote(...args: string[]) {
  return imrWith({ env: { OPENIMR_SERVER: server.url() } }, ...args);
}

async function entries(...args: string[]) {
  const { code, out, err } = await remote("cases", ...args, "--json");
  expect(code).toBe(0);
  return { found: z.array(CaseListEntry).parse(JSON.parse(out)), err };
}

beforeAll(async () => {
  mkdirSync(join(folder, "many"));
  const letter = sampleText("knee-imaging.txt");
  for (let index = 0; index < MANY; index += 1) {
    const number = `CM15-95${String(index).padStart(5, "0")}`;
    file(`many/${index}.txt`, letter.replace("CM15-9000002", number));
  }
  await remote("import", join(folder, "many"), "--quiet");
}, 120_000);

test("cases are the latest fifty unless more are asked for, and a notice says that there are more", async () => {
  const first = await entries("--text", "CM15-95");
  expect(first.found).toHaveLength(50);
  expect(JSON.parse(first.err)).toEqual({ notice: expect.stringContaining("--all shows all") });
  const some = await entries("--text", "CM15-95", "--limit", "210");
  expect(some.found).toHaveLength(210);
  const all = await entries("--text", "CM15-95", "--all");
  expect(all.err).toBe("");
  expect(new Set(all.found.map(({ id }) => id)).size).toBe(MANY);
  const exact = await entries("--text", "CM15-95", "--limit", String(MANY));
  expect(exact).toMatchObject({ err: "", found: { length: MANY } });
});

test("cases are filtered and sorted as asked, and a table for people names those that are shown", async () => {
  const sorted = await entries("--text", "cm15-95", "--sort", "caseNumber", "--direction", "asc");
  expect(sorted.found.map(({ caseNumber }) => caseNumber).slice(0, 2)).toEqual([
    "CM15-9500000",
    "CM15-9500001",
  ]);
  const upheld = await entries("--outcome", "uphold", "--outcome", "partial_overturn");
  expect(new Set(upheld.found.map(({ outcome }) => outcome))).toEqual(
    new Set(["uphold", "partial_overturn"]),
  );
  expect((await entries("--status", "published")).found).toEqual([]);
  const table = await remote("cases", "--text", "CM15-9500007");
  expect(table).toMatchObject({ code: 0, err: "", out: expect.stringContaining("CM15-9500007") });
  const wrong = await remote("cases", "--status", "open");
  expect(wrong).toMatchObject({ code: 2, out: "", err: expect.stringContaining("in_review") });
});

test("cases are narrowed to what is overdue or due within a week, and what is due first comes first", async () => {
  const client = createClient({ url: server.url() });
  for (let days = -40; days <= 20; days += 5) {
    const record = newCase(CaseId.parse(v7()), "ca-wc-imr");
    record.priority = "standard";
    record.dates.assigned = addDays(today(), days);
    await client.case.create.mutate({ case: record, document: null });
  }
  const { found: all } = await entries("--all", "--sort", "due");
  const due = all.flatMap(({ nextDeadline }) => (nextDeadline === null ? [] : [nextDeadline.due]));
  const isThisWeek = (day: string) => today() <= day && day <= addDays(today(), 7);
  expect(due.filter(isThisWeek)).not.toEqual([]);
  expect([due[0], due.at(-1)].filter((day) => day === undefined || isThisWeek(day))).toEqual([]);
  expect(due).toEqual(due.toSorted());
  for (const [when, before] of [
    ["overdue", today()],
    ["week", addDays(today(), 8)],
  ] as const) {
    const { found } = await entries("--all", "--sort", "due", "--due", when);
    expect(found).toEqual(
      all.filter(({ nextDeadline }) => nextDeadline !== null && nextDeadline.due < before),
    );
  }
  const { found: last } = await entries("--limit", "1", "--sort", "due", "--direction", "desc");
  expect(last[0]?.nextDeadline?.due).toBe(due.at(-1));
  const table = await remote("cases", "--due", "overdue", "--limit", "3");
  expect(table.out).toMatch(/│ Due +│/);
  expect(table.out).toMatch(/│ (overdue by|may be overdue)/);
});

test("a case is got by its number, and its history tells what happened to it", async () => {
  const { out } = await remote("cases", "get", "CM15-9500003", "--json");
  expect(Case.parse(JSON.parse(out)).caseNumber).toBe("CM15-9500003");
  const history = await remote("cases", "history", "CM15-9500003", "--json");
  const events = z.array(CaseEvent).parse(JSON.parse(history.out));
  expect(events.map(({ type, version }) => [type, version])).toEqual([["case_imported", 1]]);
  const words = await remote("cases", "history", "CM15-9500003");
  expect(words.out).toMatch(/^\S+Z {2}version 1 {2}case imported {2}/);
});

test("a search finds cases whose number and requests hold all words, shows where, and marks them in colour", async () => {
  const { out } = await remote("search", "LUMBAR", "massage", "cm00-0000002", "--json");
  const Found = CaseListEntry.extend({
    matches: z.array(
      z.strictObject({
        item: z.int(),
        request: z.string(),
        spans: z.array(z.strictObject({ start: z.int(), end: z.int() })),
      }),
    ),
  });
  const [found, ...others] = z.array(Found).parse(JSON.parse(out));
  expect(others).toEqual([]);
  const [match] = found?.matches ?? [];
  expect(match?.request).toBe("Massage therapy 3 x 4 for the lumbar spine");
  expect(match?.spans.map(({ start, end }) => match.request.slice(start, end))).toEqual([
    "Massage",
    "lumbar",
  ]);
  const marked = await remote("search", "massage", "--color");
  expect(marked.out).toContain("\u001b[33mMassage");
  expect((await remote("search", "no such treatment")).out).toBe("No case holds all of it.\n");
});

test("an export in JSON Lines has every case whole, and the same cases are made of it under other numbers", async () => {
  const path = join(folder, "cases.jsonl");
  const exported = await remote("export", "-o", path, "--json", "--text", "CM15-95");
  expect(JSON.parse(exported.out)).toEqual({
    output: path,
    format: "jsonl",
    cases: MANY,
    unchanged: 0,
    complete: true,
  });
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const records = lines.map((line) => ExportedLine.parse(JSON.parse(line)).case);
  expect(new Set(records.map(({ caseNumber }) => caseNumber)).size).toBe(MANY);
  const client = createClient({ url: server.url() });
  expect(records[7]).toEqual(await client.case.get.query({ id: records[7]?.id ?? "" }));
  const few = lines.slice(0, 5).join("\n").replaceAll("CM15-95", "CM15-97");
  expect((await remote("import", file("few.jsonl", `${few}\n`))).code).toBe(0);
  const got = await remote("cases", "get", "CM15-9700003", "--json");
  const facts = ({ dates, disputedItems, clinicalSummary }: Case) => ({
    dates,
    clinicalSummary,
    items: disputedItems.map((item) => ({ ...item, id: null })),
  });
  const before = records.find(({ caseNumber }) => caseNumber === "CM15-9500003");
  expect(before && facts(Case.parse(JSON.parse(got.out)))).toEqual(before && facts(before));
});

test("an export as CSV has a row for each item, and standard output gets it whole", async () => {
  const { code, out } = await remote("export", "--format", "csv", "--outcome", "partial_overturn");
  const { data } = papaparse.parse<Record<string, string>>(out.trimEnd(), { header: true });
  expect(code).toBe(0);
  expect(data.map((row) => row.Item)).toEqual(
    data.map((row, index) => String(row.Item === "1" ? 1 : Number(data[index - 1]?.Item) + 1)),
  );
  expect(data.length).toBeGreaterThan(5);
  expect(new Set(data.map((row) => row.Result))).toEqual(new Set(["Partial overturn"]));
});

test("letters are a file a case, and those that are as new as their case are not written again", async () => {
  const path = join(folder, "letters");
  const ask = ["export", "-o", path, "--letter", "html", "--text", "CM15-95000", "--json"];
  const counts = async () => JSON.parse((await remote(...ask)).out);
  expect(await counts()).toMatchObject({ cases: 100, unchanged: 0 });
  expect(readFileSync(join(path, "CM15-9500042.html"), "utf8")).toContain("CM15-9500042");
  rmSync(join(path, "CM15-9500042.html"));
  expect(await counts()).toMatchObject({ cases: 1, unchanged: 99 });
  expect(readdirSync(path)).toHaveLength(100);
});

/** Begins an export and answers when the first file of its folder is there. */
async function underWay(path: string, args: string[]) {
  const child = spawn(process.execPath, [imrMain, ...args], {
    env: { ...inherited, HOME: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    out += part;
  });
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    err += part;
  });
  while (!existsSync(path) || readdirSync(path).length === 0) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  const ended = once(child, "close").then(() => ({ code: child.exitCode, out, err }));
  return { child, ended };
}

test("Ctrl-C leaves whole letters and no half file, and the same command goes on", async () => {
  const path = join(folder, "interrupted");
  const args = ["export", "-o", path, "--text", "CM15-95", "--json", "--server", server.url()];
  const { child, ended } = await underWay(path, args);
  child.kill("SIGINT");
  const { code, out } = await ended;
  const told = JSON.parse(out);
  expect({ code, complete: told.complete }).toEqual({ code: 4, complete: false });
  const written = readdirSync(path);
  expect(written).toHaveLength(told.cases);
  expect(written.filter((name) => !name.endsWith(".pdf"))).toEqual([]);
  const again = JSON.parse((await remote(...args)).out);
  expect(again).toMatchObject({ cases: MANY - told.cases, unchanged: told.cases });
});

test("of a file that Ctrl-C ends nothing is kept, and it is told that the same command begins from the start", async () => {
  const within = join(folder, "ended");
  mkdirSync(within);
  for (const asked of [[], ["--json"]]) {
    const args = ["export", "-o", join(within, "cases.jsonl"), "--server", server.url(), ...asked];
    const { child, ended } = await underWay(within, args);
    child.kill("SIGINT");
    const { code, out, err } = await ended;
    expect(code).toBe(4);
    if (asked.length > 0) expect(JSON.parse(out)).toMatchObject({ cases: 0, complete: false });
    else expect(err).toContain("the same command begins from the start");
    expect(err).not.toContain("goes on");
    expect(readdirSync(within)).toEqual([]);
  }
});

test("an export waits for a server that is killed and started again", async () => {
  const path = join(folder, "outage");
  const args = ["export", "-o", path, "--letter", "txt", "--text", "CM15-95", "--json"];
  const { ended } = await underWay(path, [...args, "--server", server.url()]);
  await server.kill();
  await server.restart();
  const { code, out } = await ended;
  expect({ code, told: JSON.parse(out) }).toMatchObject({
    code: 0,
    told: { cases: MANY, complete: true },
  });
  expect(readdirSync(path)).toHaveLength(MANY);
});

test.each([
  [["export", "-o", "cases.xls"], "cases.xls: Its ending does not tell what to write."],
  [["export", "-o", "a.csv", "--letter", "pdf"], "--letter tells what letters are written as."],
  [["export", "--format", "letters"], "Letters are files of their own."],
  [["export", "-o", "no folder/a.csv"], "no folder/a.csv: There is no such folder."],
  [["search", " "], "There is nothing to search for."],
  [["cases", "--limit", "0"], "Write a whole number from 1 on."],
] as const)("%j is refused with what is wrong", async (args, words) => {
  const { code, out, err } = await remote(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(words);
});

test("a server that cannot start says why, and serve ends with 3", async () => {
  const env = { DATABASE_URL: "mysql://nowhere" };
  const { code, out, err } = await imrWith({ env }, "serve");
  expect({ code, out }).toEqual({ code: 3, out: "" });
  expect(err).toContain("could not start: DATABASE_URL is no PostgreSQL address");
});
