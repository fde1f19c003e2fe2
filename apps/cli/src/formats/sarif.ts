import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Finding, Severity } from "@openimr/core";
import { rules } from "@openimr/validation";
import { ruleSection } from "@openimr/validation/explain";
import packageJson from "../../package.json" with { type: "json" };
import type { ReadFile } from "../letters/read-case.ts";
import { problemText } from "../problem.ts";
import type { CheckedFile } from "./check-report.ts";
import { placeOf } from "./place-of.ts";

const levels: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };

/** A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS): one run over all files. */
export async function* formatSarif(files: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  const results: object[] = [];
  const overrides = new Map<string, object>();
  const notifications: object[] = [];
  for await (const { file, report, problem } of files) {
    if (report === null) {
      notifications.push({
        level: "error",
        message: { text: problemText(problem) },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
      });
      continue;
    }
    results.push(...report.findings.map((finding) => result(finding, report.read)));
    for (const { ruleId, reason } of report.config?.turnedOff ?? []) {
      overrides.set(`${report.config?.file} ${ruleId}`, {
        descriptor: { id: ruleId, index: indexOf(ruleId) },
        configuration: { enabled: false },
        properties: { reason, file: report.config?.file },
      });
    }
  }
  const log = {
    $schema:
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "imr", version: packageJson.version, rules: rules.map(descriptor) },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: notifications.length === 0,
            ruleConfigurationOverrides: [...overrides.values()],
            ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
          },
        ],
        results,
      },
    ],
  };
  yield `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(rule: (typeof rules)[number]) {
  const section = ruleSection(rule);
  return {
    id: rule.id,
    shortDescription: { text: rule.why },
    help: { text: section, markdown: section },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { since: rule.since, until: rule.until, programs: rule.programs },
  };
}

function result({ ruleId, severity, message, path, sources }: Finding, read: ReadFile) {
  return {
    ruleId,
    ruleIndex: indexOf(ruleId),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(read.name) }, ...regionOf(path, read) },
        logicalLocations: [{ fullyQualifiedName: path === "" ? "/" : path, kind: "member" }],
      },
    ],
    properties: { sources },
  };
}

/** The stretch of text that the field was read from; the lines of a PDF are shown by no viewer. */
function regionOf(path: string, read: ReadFile) {
  const place = placeOf(path, read);
  if (place === null) return {};
  if ("page" in place) return { properties: { page: place.page } };
  const { line, column, endLine, endColumn } = place;
  return { region: { startLine: line, startColumn: column, endLine, endColumn } };
}

function indexOf(ruleId: string): number {
  return rules.findIndex(({ id }) => id === ruleId);
}

function uriOf(name: string): string {
  if (isAbsolute(name)) return pathToFileURL(name).href;
  return name.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
