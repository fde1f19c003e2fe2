import { jsonArray } from "../output.ts";
import type { CheckedFile } from "./check-report.ts";

/**
 * An array of findings, each with its file; with a gate an object that holds the findings and, for each
 * file, what the gate answers.
 */
export async function* formatJson(
  files: AsyncIterable<CheckedFile>,
  { isGated }: { isGated: boolean },
): AsyncGenerator<string> {
  const gates: object[] = [];
  async function* pages() {
    for await (const { file, report } of files) {
      if (report === null) continue;
      if (report.gate !== null) gates.push({ file, ...report.gate });
      yield report.findings.map((finding) => ({ file, ...finding }));
    }
  }
  if (!isGated) yield* jsonArray(pages());
  else {
    yield '{ "findings": ';
    yield* jsonArray(pages());
    yield `, "gates": ${JSON.stringify(gates, null, 2)} }\n`;
  }
}
