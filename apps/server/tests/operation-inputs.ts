import { readFileSync } from "node:fs";
import { newId } from "@openimr/api";
import { CaseId, newCase } from "@openimr/core";

const text = readFileSync(
  new URL("../../../packages/determination/samples/knee-imaging.txt", import.meta.url),
  "utf8",
);
/** A letter as a file that is sent. */
export const document = { name: "letter.txt", base64: Buffer.from(text).toString("base64") };

/** What each operation is called with, on a case or an import made for it. */
export const inputs: Record<string, (made: { caseId: string; importId: string }) => object> = {
  "case.changes": ({ caseId }) => ({ id: caseId }),
  "case.changeStatus": ({ caseId }) => ({
    id: caseId,
    baseVersion: 1,
    to: "duplicate_check",
    acknowledged: [],
  }),
  "case.create": () => ({ case: newCase(CaseId.parse(newId()), "ca-wc-imr"), document: null }),
  "case.deadlines": ({ caseId }) => ({ id: caseId, asOf: "2026-05-01" }),
  "case.documents": ({ caseId }) => ({ id: caseId }),
  "case.get": ({ caseId }) => ({ id: caseId }),
  "case.history": ({ caseId }) => ({ id: caseId }),
  "case.list": () => ({
    statuses: ["in_review", "received"],
    limit: 5,
    sortBy: "due",
    dueBefore: "2026-05-01",
  }),
  "case.save": ({ caseId }) => ({
    id: caseId,
    baseVersion: 1,
    changes: [{ op: "set", path: "/claimNumber", value: "C-1" }],
  }),
  "case.validate": ({ caseId }) => ({ id: caseId }),
  "determination.parseFile": () => document,
  "determination.parseText": () => ({ name: "letter", text }),
  "determination.recogniseFile": () => document,
  "import.accountedFor": ({ importId }) => ({ id: importId, files: [], retry: false }),
  "import.add": ({ importId }) => ({
    id: importId,
    files: [{ name: "broken.pdf", problem: "It could not be opened." }],
    retry: false,
  }),
  "import.files": ({ importId }) => ({ id: importId, outcome: null, cursor: null, limit: 10 }),
  "import.get": ({ importId }) => ({ id: importId }),
  "import.list": () => ({ cursor: null, limit: 10 }),
  "import.recognising": ({ importId }) => ({ id: importId }),
  "import.start": () => ({ name: "letters", total: 2 }),
  "letter.html": ({ caseId }) => ({ id: caseId }),
  "letter.pdf": ({ caseId }) => ({ id: caseId }),
  "system.info": () => ({}),
};
