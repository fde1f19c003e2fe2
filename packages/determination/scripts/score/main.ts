import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { v7 } from "uuid";
import { readDetermination } from "../../src/parse/index.ts";
import { readDocument } from "../../src/read-document/index.ts";
import { type Comparison, compare } from "./compare.ts";
import { calledFrom } from "./env.ts";
import { type Label, readLabels } from "./label.ts";
import { scoreFields, scoreTable } from "./score.ts";

// score FOLDER --labels FILE [--json]: reads each labelled letter of a folder and compares what was
// read with its label. Ends with 0, or with 2 on bad input.

type Disagreement = Comparison & { file: string };

const from = (path: string) => resolve(calledFrom, path);

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

async function run(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { labels: { type: "string" }, json: { type: "boolean", default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined || values.labels === undefined) {
    throw new Error("Say which letters and which labels: score FOLDER --labels FILE [--json]");
  }
  const labels = readLabels(await readFile(from(values.labels), "utf8"));
  if (labels.length === 0) throw new Error(`There is no label in ${values.labels}.`);
  const comparisons: Disagreement[] = [];
  for (const label of labels) comparisons.push(...(await scoreLetter(from(folder), label)));
  const scores = scoreFields(comparisons);
  const disagreements = comparisons.filter(({ verdict }) => verdict !== "right");
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ letters: labels.length, scores, disagreements })}\n`);
  } else {
    for (const each of disagreements) process.stdout.write(`${inWords(each)}\n`);
    process.stdout.write(`${scoreTable(scores)}\n${labels.length} letters\n`);
  }
}

async function scoreLetter(folder: string, label: Label): Promise<Disagreement[]> {
  const bytes = await readFile(join(folder, label.file));
  const { source } = await readDocument(bytes, { name: label.file, documentId: null });
  const { case: read } = readDetermination(source, { newId: () => v7() });
  return compare(label.case, read).map((comparison) => {
    if (comparison.read === undefined && !/\/\d+(\/|$)/.test(comparison.path)) {
      throw new Error(`${label.file}: a case has no field ${comparison.path}. Mend the label.`);
    }
    return { file: label.file, ...comparison };
  });
}

function inWords({ file, path, expected, read, verdict }: Disagreement): string {
  return `${file}: ${path} ${verdict}\n  expected  ${JSON.stringify(expected)}\n  read      ${JSON.stringify(read ?? null)}`;
}
