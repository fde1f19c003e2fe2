import type { AppRouter } from "../app-router.ts";

/** How a procedure is reached without tRPC, and what it does in a sentence. */
export interface RestOperation {
  method: "get" | "post" | "patch";
  /** Below /api; a name in braces is a field of the input. */
  path: string;
  /** Status of an answer. */
  status: 200 | 201;
  summary: string;
}

type Routers = AppRouter["_def"]["record"];

/** Name of a procedure, as in `case.get`. */
export type ProcedurePath = {
  [Concept in keyof Routers]: `${Concept}.${keyof Routers[Concept] & string}`;
}[keyof Routers];

/**
 * Every procedure as an operation of the REST API. The summary documents it there and in the client.
 * Fields of the input that are not in the path come from the query of a GET, else from the body.
 */
export const operations: Record<ProcedurePath, RestOperation> = {
  "case.changes": get(
    "/case-changes",
    "Tells of cases as they are saved, by whomever; goes on after a break where it ended.",
  ),
  "case.changeStatus": post(
    "/cases/{id}/status",
    "Gives the case another status where nothing is in the way; else says what is.",
  ),
  "case.create": post(
    "/cases",
    "Keeps a new case, with the document it was read from. Sent twice, it is kept once.",
    201,
  ),
  "case.deadlines": get(
    "/cases/{id}/deadlines",
    "Every deadline of the case on a day: where it stands, and how its days were counted.",
  ),
  "case.documents": get(
    "/cases/{id}/documents",
    "The documents that the case was read from, with the place of every field.",
  ),
  "case.get": get("/cases/{id}", "The case as kept."),
  "case.history": get("/cases/{id}/events", "What happened to the case, oldest first."),
  "case.list": get("/cases", "One page of the worklist."),
  "case.save": {
    ...post("/cases/{id}", "Applies changes made on a version; an older version is refused."),
    method: "patch",
  },
  "case.validate": get("/cases/{id}/findings", "What is wrong or missing in the case as kept."),
  "determination.parseFile": post(
    "/readings/file",
    "Reads a determination's file into a case, which is not kept yet.",
  ),
  "determination.parseText": post(
    "/readings/text",
    "Reads a determination's text into a case, which is not kept yet.",
  ),
  "determination.recogniseFile": post(
    "/readings/scan",
    "Recognises the text in a scan step by step; the last step has the case as read.",
  ),
  "import.accountedFor": post(
    "/imports/{id}/accounted-for",
    "Which of these files need not be sent to the import.",
  ),
  "import.add": post(
    "/imports/{id}/files",
    "Reads files into cases and accounts for each. Sent twice, a file is imported once.",
  ),
  "import.files": get("/imports/{id}/files", "What became of an import's files."),
  "import.get": get("/imports/{id}", "The import as it stands."),
  "import.list": get("/imports", "Imports, the newest first."),
  "import.recognising": get(
    "/imports/{id}/recognition",
    "The page of the import in which text is being recognised.",
  ),
  "import.start": post("/imports", "Begins an import of many letters; its files follow.", 201),
  "letter.html": get("/cases/{id}/letter/html", "The case's letter as a web page."),
  "letter.pdf": get("/cases/{id}/letter/pdf", "The case's letter as a PDF file."),
  "system.info": get("/system", "What runs here, and which contract it speaks."),
};

function get(path: string, summary: string): RestOperation {
  return { method: "get", path, status: 200, summary };
}

function post(path: string, summary: string, status: 200 | 201 = 200): RestOperation {
  return { method: "post", path, status, summary };
}
