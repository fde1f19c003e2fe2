import type { CaseListEntry, DeadlineActor, NextDeadline } from "@openimr/client";
import { timeLeft, usDate } from "./due.ts";

/** Address of OpenIMR itself, which vite.config.ts puts in. */
declare const OPENIMR_URL: string;

// The type checker names an actor that is missing here after an update of the client.
const actors: Record<DeadlineActor, string> = {
  employee: "Employee",
  aggrieved_party: "Aggrieved party",
  any_party: "Any party",
  claims_administrator: "Claims administrator",
  review_organization: "Review organization",
};

/** A case: the time left, what is due, who has to act, and what is in dispute. */
export function DueRow({
  entry: { id, caseNumber, demonstration, requests },
  deadline,
  today,
  isNew,
}: {
  entry: CaseListEntry;
  deadline: NextDeadline;
  today: string;
  isNew: boolean;
}) {
  return (
    <li className="row" data-new={isNew}>
      <p className="left">
        {timeLeft(deadline, today)}
        <time dateTime={deadline.due}>{usDate(deadline.due)}</time>
        {deadline.latest !== deadline.due && (
          <time dateTime={deadline.latest}> or {usDate(deadline.latest)}</time>
        )}
      </p>
      <div>
        <p className="what">
          <a href={`${OPENIMR_URL}/cases/${id}`}>{caseNumber ?? "Case without a number"}</a>
          {demonstration && <span className="tag">Made up</span>}
          {deadline.title}
          {deadline.unverified && (
            <span className="tag" title="Nobody has seen the number of days in its source.">
              unverified
            </span>
          )}
        </p>
        <p className="quiet" title={requests.join("\n")}>
          <b>{actors[deadline.actor]}</b>
          {requests.length > 0 && ` · ${requests.join(" · ")}`}
        </p>
      </div>
    </li>
  );
}
