import type { Command } from "commander";
import { run } from "./run.ts";

/** `imr screen CASE REVIEWERS` */
export function defineScreen(command: Command): void {
  command
    .argument("<case>", "its number or id on the server, or a JSON file of imr cases get --json")
    .argument("<reviewers>", "a JSON file: one reviewer, or an array of them; - for standard input")
    .addHelpText(
      "after",
      `
Reviewers are screened on this machine; nothing of them is sent to the server.

A reviewer, all fields:
  { "name": "Rhea Example, M.D.", "profession": "Physician",
    "licences": [{ "state": "California", "number": "X1", "status": "active" }],
    "certifications": ["Occupational Medicine"], "subspecialties": [],
    "yearsInPractice": 11, "hoursPerWeek": 30, "available": true,
    "affiliations": [{ "kind": "financial", "with": "Example Mutual", "relation": "shareholder" }] }
A status is active, restricted or lapsed, a kind professional, familial or financial.

Examples:
  imr screen CM14-0145889 reviewers.json
  imr cases get CM14-0145889 --json > case.json
  imr screen case.json reviewers.json --json

Exit codes: 0 somebody may review the case, 1 nobody may, or not before something is settled.`,
    )
    .action((reference: string, file: string) =>
      run(command, null, async (told) =>
        (await import("../commands/screen.ts")).screen({ reference, file }, told),
      ),
    );
}
