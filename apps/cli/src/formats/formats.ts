import type { CheckFormat } from "./check-report.ts";
import type { FormatName } from "./format-names.ts";
import { formatGithub } from "./github.ts";
import { formatJson } from "./json.ts";
import { formatSarif } from "./sarif.ts";
import { formatText } from "./text.ts";

/** The formats by name. */
export const formats: Record<FormatName, CheckFormat> = {
  text: formatText,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
};
