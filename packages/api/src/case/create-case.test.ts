import { AppError, Case, SourceDocument } from "@openimr/core";
import { expect, test } from "vitest";
import { fakeContext, unkeptCase } from "../../tests/fake-context.ts";
import { newId } from "../new-id.ts";
import { createCase } from "./create-case.ts";

function documentOf(path: string): SourceDocument {
  const id = newId();
  return SourceDocument.parse({
    id,
    name: "letter.txt",
    mediaType: "text/plain",
    sha256: "0".repeat(64),
    source: { documentId: id, text: "some text", pageStarts: [0], lines: [] },
    provenance: [
      { path, documentId: id, page: 1, start: 0, end: 4, text: "some", confidence: 1, boxes: [] },
    ],
    report: { layout: "2014", problems: [], coverage: 1 },
  });
}

function withParty(record: Case): Case {
  const nothing = { organisation: null, specialty: null, address: null, phone: null, email: null };
  const { parties } = Case.pick({ parties: true }).parse({
    parties: [{ id: newId(), role: "employer", name: null, ...nothing }],
  });
  return { ...record, parties };
}

test("the place of a field is kept by the element's id, so that reordering cannot misplace it", async () => {
  const record = withParty(unkeptCase());
  const kept: (SourceDocument | null)[] = [];
  const context = fakeContext({
    create: async (entry) => {
      kept.push(entry.document);
      expect(entry.event).toMatchObject({ type: "case_imported", actor: { id: "tester" } });
      return { ...entry.record, version: 1 };
    },
  });
  const answer = await createCase(context, {
    case: record,
    document: documentOf("/parties/0/role"),
  });
  expect(answer.version).toBe(1);
  expect(kept[0]?.provenance[0]?.path).toBe(`/parties/${record.parties[0]?.id}/role`);
});

test("a case sent twice is kept once, and the second answer is the kept case", async () => {
  const record = unkeptCase();
  const document = documentOf("/status");
  const context = fakeContext({
    create: () => Promise.reject(new AppError({ code: "case_exists", caseId: record.id })),
    load: async () => ({ ...record, version: 1 }),
    documents: async () => [document],
  });
  expect(await createCase(context, { case: record, document })).toEqual({ ...record, version: 1 });
  await expect(createCase(context, { case: record, document: null })).rejects.toThrow(AppError);
  const other = { ...record, claimNumber: "another" };
  await expect(createCase(context, { case: other, document })).rejects.toMatchObject({
    data: { code: "case_exists" },
  });
});

test("a case that was kept before is not created anew", async () => {
  const record = { ...unkeptCase(), version: 3 };
  await expect(createCase(fakeContext({}), { case: record, document: null })).rejects.toMatchObject(
    {
      data: { code: "invalid_change", path: "/version" },
    },
  );
});

test("a case of a program that is not known here is not created, and the refusal names those that are", async () => {
  const record = { ...unkeptCase(), program: "zz-imr" };
  const refusal = createCase(fakeContext({}), { case: record, document: null });
  await expect(refusal).rejects.toMatchObject({
    data: { code: "invalid_change", path: "/program" },
    message: expect.stringMatching(/"zz-imr".*known are: .*ca-wc-imr/),
  });
});
