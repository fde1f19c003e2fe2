import { type CaseId, type CaseNumber, caseStatusLabels } from "@openimr/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { trpc } from "../../lib/trpc.ts";
import classes from "./case-page.module.css";

/** That a case number belongs to another case, which one that is, and the way to it. */
export function TakenNumber({ caseNumber, takenBy }: { caseNumber: CaseNumber; takenBy: CaseId }) {
  const other = useQuery(trpc.case.get.queryOptions({ id: takenBy })).data;
  const request = other?.disputedItems[0]?.request;
  const about = request ? ` about “${request}”` : "";
  const status = other === undefined ? "" : ` (${caseStatusLabels[other.status]})`;
  return (
    <span className={classes.problem}>
      {caseNumber} is the number of{" "}
      <Link to="/cases/$caseId" params={{ caseId: takenBy }} className={classes.takenBy}>
        another case{about}
      </Link>
      {status}. Correct it here, or go on with that case.
    </span>
  );
}
