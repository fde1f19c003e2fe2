import type { CaseListEntry } from "@openimr/client";
import type { CaseSortField } from "@openimr/core";
import type { ReactNode } from "react";
import {
  CaseNumberCell,
  DateCell,
  DecidedCell,
  DueCell,
  OutcomeCell,
  PriorityCell,
  RequestCell,
  StatusCell,
  UpdatedCell,
} from "./cells.tsx";

/** A column: its width in pixels, null where it takes the rest, and the order it can be sorted by. */
type Column = {
  id: string;
  header: string;
  width: number | null;
  sortBy: CaseSortField | null;
  cell: (entry: CaseListEntry) => ReactNode;
};

/** The worklist's columns, in the order of reading. */
export const columns: readonly Column[] = [
  {
    id: "caseNumber",
    header: "Case",
    width: 172,
    sortBy: "caseNumber",
    cell: (entry) => <CaseNumberCell entry={entry} />,
  },
  {
    id: "requests",
    header: "Disputed treatment",
    width: null,
    sortBy: null,
    cell: ({ requests }) => <RequestCell requests={requests} />,
  },
  {
    id: "due",
    header: "Due",
    width: 146,
    sortBy: "due",
    cell: (entry) => <DueCell entry={entry} />,
  },
  {
    id: "status",
    header: "Status",
    width: 126,
    sortBy: "status",
    cell: ({ status }) => <StatusCell status={status} />,
  },
  {
    id: "priority",
    header: "Priority",
    width: 88,
    sortBy: null,
    cell: ({ priority }) => <PriorityCell priority={priority} />,
  },
  {
    id: "items",
    header: "Decided",
    width: 62,
    sortBy: null,
    cell: (entry) => <DecidedCell entry={entry} />,
  },
  {
    id: "outcome",
    header: "Outcome",
    width: 126,
    sortBy: null,
    cell: (entry) => <OutcomeCell entry={entry} />,
  },
  dateColumn("applicationReceived", "Application received", "applicationReceived"),
  dateColumn("recordsComplete", "Records complete"),
  dateColumn("assigned", "Assigned", "assigned"),
  dateColumn("decided", "Decision date", "decided"),
  dateColumn("urDecision", "UR decision"),
  dateColumn("injury", "Injury"),
  {
    id: "updatedAt",
    header: "Updated",
    width: 82,
    sortBy: "updatedAt",
    cell: ({ updatedAt }) => <UpdatedCell instant={updatedAt} />,
  },
];

function dateColumn(
  id: "applicationReceived" | "recordsComplete" | "assigned" | "decided" | "urDecision" | "injury",
  header: string,
  sortBy: CaseSortField | null = null,
): Column {
  return { id, header, width: 86, sortBy, cell: (entry) => <DateCell date={entry[id]} /> };
}
