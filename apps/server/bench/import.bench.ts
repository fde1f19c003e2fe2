import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appRouter, type Context, createNews, deadlineFinder, newId } from "@openimr/api";
import {
  callRepository,
  caseRepository,
  importRepository,
  migrate,
  openDatabase,
} from "@openimr/database";
import { startEmbedded } from "@openimr/database/embedded";
import type { BenchReport } from "../../../scripts/bench-report.ts";
import { now, today } from "../src/clock.ts";

const LETTERS = 2_000;
const FILES_A_CHUNK = 50;

/** Importing letters of text into a PostgreSQL that waits for the disk, three chunks on their way. */
export async function bench(report: BenchReport): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "openimr-bench-"));
  const postgres = await startEmbedded({ folder, onNotice: () => {} });
  const database = openDatabase(postgres.url);
  try {
    await migrate(database);
    const context: Context = {
      actor: { id: "bench", name: "A benchmark" },
      cases: caseRepository(database, deadlineFinder),
      imports: importRepository(database, deadlineFinder),
      calls: callRepository(database, deadlineFinder),
      idempotencyKey: null,
      news: createNews(),
      now,
      today,
      newId,
      release: { version: "0", contractVersion: "0", contract: "0" },
      reportFault: () => {},
    };
    await importLetters(context, 0, 200);
    const start = performance.now();
    await importLetters(context, 200, LETTERS);
    const each = (performance.now() - start) / LETTERS;
    report.measure({ name: "import a letter: one", value: each, unit: "ms", budget: 2.5 });
  } finally {
    await database.destroy();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function importLetters(context: Context, from: number, count: number): Promise<void> {
  const api = appRouter.createCaller(context);
  const sample = new URL(
    "../../../packages/determination/samples/lumbar-therapy.txt",
    import.meta.url,
  );
  const text = readFileSync(sample, "utf8");
  const { id } = await api.import.start({ name: "letters", total: count });
  const chunks = Array.from({ length: count / FILES_A_CHUNK }, (_, chunk) =>
    Array.from({ length: FILES_A_CHUNK }, (_, index) => {
      const number = String(from + chunk * FILES_A_CHUNK + index).padStart(7, "0");
      return { name: `${number}.txt`, text: text.replace("CM15-9000001", `CM16-${number}`) };
    }),
  );
  const send = async () => {
    for (let files = chunks.pop(); files !== undefined; files = chunks.pop()) {
      await api.import.add({ id, files, retry: false });
    }
  };
  await Promise.all([send(), send(), send()]);
}
