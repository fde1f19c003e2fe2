import { basename } from "node:path";
import { CLEAN, UNREADABLE } from "../exit-codes.ts";
import { print, printJson, printProblem, visible } from "../output.ts";
import { Problem, problemLine, problemText } from "../problem.ts";
import { readBytes } from "../read-bytes.ts";
import { fileName } from "../read-case.ts";
import { onServer } from "../server.ts";

/** What became of a file: the case that was kept, or why none was. */
interface Import {
  file: string;
  id: string | null;
  caseNumber: string | null;
  /** Why no case was kept; null where one was. */
  problem: string | null;
  /** What was not understood of a letter that was kept, and what to do about it. */
  readingProblems: string[];
}

/**
 * `imr --server URL import FILE...`: reads files on the server and keeps each as a case. A file that
 * fails does not keep the others from being imported.
 */
export async function importFiles(
  files: readonly string[],
  { server, json = false }: { server: string; json?: boolean },
): Promise<number> {
  const imports: Import[] = [];
  for (const file of files) {
    const done = await importFile(file, server).catch((error: unknown): Import => {
      if (!json) printProblem(problemLine(error, fileName(file)));
      return { file, id: null, caseNumber: null, problem: problemText(error), readingProblems: [] };
    });
    if (!json && done.problem === null) printImport(done);
    imports.push(done);
  }
  if (json) printJson(imports);
  return imports.every(({ problem }) => problem === null) ? CLEAN : UNREADABLE;
}

async function importFile(file: string, url: string): Promise<Import> {
  const base64 = Buffer.from(await readBytes(file)).toString("base64");
  return onServer(url, async (server) => {
    const name = basename(fileName(file));
    const read = await server.determination.parseFile.mutate({ name, base64 });
    const { layout, problems } = read.document.report;
    const messages = problems.map(({ message }) => message);
    if (layout === null) throw new Problem(messages[0] ?? "This is no determination.");
    const { id, caseNumber } = await server.case.create.mutate(read);
    return { file, id, caseNumber, problem: null, readingProblems: messages };
  });
}

function printImport({ file, id, caseNumber, readingProblems }: Import): void {
  print(`${visible(fileName(file))}: case ${caseNumber ?? "without a number"} (${id})`);
  for (const message of readingProblems) print(`  ${visible(message)}`);
}
