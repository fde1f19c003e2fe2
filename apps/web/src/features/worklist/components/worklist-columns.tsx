import type { CaseListEntry } from "@openimr/client";
import type { CaseSortField } from "@openimr/core";
import { createColumnHelper, tableFeatures } from "@tanstack/react-table";
import {
  CaseNumberCell,
  DateCell,
  DecidedCell,
  OutcomeCell,
  PriorityCell,
  RequestCell,
  StatusCell,
  UpdatedCell,
} from "./cells.tsx";

export const features = tableFeatures({});
const column = createColumnHelper<typeof features, CaseListEntry>();

/** The worklist's columns, in the order of reading; widths in pixels, the request takes the rest. */
export const columns = column.columns([
  column.display({
    id: "caseNumber",
    header: "Case",
    cell: ({ row }) => <CaseNumberCell entry={row.original} />,
  }),
  column.accessor("requests", {
    header: "Disputed treatment",
    cell: (cell) => <RequestCell requests={cell.getValue()} />,
  }),
  column.accessor("status", {
    header: "Status",
    cell: (cell) => <StatusCell status={cell.getValue()} />,
  }),
  column.accessor("priority", {
    header: "Priority",
    cell: (cell) => <PriorityCell priority={cell.getValue()} />,
  }),
  column.display({
    id: "items",
    header: "Decided",
    cell: ({ row }) => <DecidedCell entry={row.original} />,
  }),
  column.accessor("outcome", {
    header: "Outcome",
    cell: (cell) => <OutcomeCell outcome={cell.getValue()} />,
  }),
  column.accessor("applicationReceived", {
    header: "Application received",
    cell: (cell) => <DateCell date={cell.getValue()} />,
  }),
  column.accessor("recordsComplete", {
    header: "Records complete",
    cell: (cell) => <DateCell date={cell.getValue()} />,
  }),
  column.accessor("assigned", {
    header: "Assigned",
    cell: (cell) => <DateCell date={cell.getValue()} />,
  }),
  column.accessor("decided", {
    header: "Decision date",
    cell: (cell) => <DateCell date={cell.getValue()} />,
  }),
  column.accessor("urDecision", {
    header: "UR decision",
    cell: (cell) => <DateCell date={cell.getValue()} />,
  }),
  column.accessor("injury", {
    header: "Injury",
    cell: (cell) => <DateCell date={cell.getValue()} />,
  }),
  column.accessor("updatedAt", {
    header: "Updated",
    cell: (cell) => <UpdatedCell instant={cell.getValue()} />,
  }),
]);

/** Widths of the columns that do not grow, in pixels. */
export const columnWidths: Record<string, number> = {
  caseNumber: 176,
  status: 130,
  priority: 84,
  items: 62,
  outcome: 130,
  applicationReceived: 90,
  recordsComplete: 90,
  assigned: 86,
  decided: 86,
  urDecision: 86,
  injury: 86,
  updatedAt: 88,
};

/** The columns by which the server can sort, with the name that it knows them by. */
export const sortFields: Record<string, CaseSortField> = {
  caseNumber: "caseNumber",
  status: "status",
  applicationReceived: "applicationReceived",
  assigned: "assigned",
  decided: "decided",
  updatedAt: "updatedAt",
};
