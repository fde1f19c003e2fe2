import { type Case, CaseId, newCase, type Program, type SourceDocument } from "@openimr/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { v7 as uuid } from "uuid";
import { api, trpc } from "../../lib/trpc.ts";
import { keepText } from "./pasted-text.ts";

/** Creates a case, forgets the text it came from, and opens it. */
export function useCreateCase() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ record, document }: { record: Case; document: SourceDocument | null }) =>
      api.case.create.mutate({ case: record, document }),
    onSuccess: async (created) => {
      keepText("");
      void queries.invalidateQueries(trpc.case.list.pathFilter());
      await navigate({ to: "/cases/$caseId", params: { caseId: created.id } });
    },
  });
}

/** The program of an empty case where none is chosen. */
const USUAL_PROGRAM: Program = "ca-wc-imr";

/** An empty case with an id of its own, made in the browser so that a repeated attempt is the same case. */
export function blankCase(): Case {
  return newCase(CaseId.parse(uuid()), USUAL_PROGRAM);
}
