import type { ReadingProblem } from "@openimr/core";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { useCaseView } from "../case-view.tsx";
import { placeInWords } from "../finding-place.ts";
import classes from "./source-panel.module.css";

/** What the reading did not understand, each with a way to its field where it has one. */
export function ReadingProblems({ problems }: { problems: readonly ReadingProblem[] }) {
  const view = useCaseView();
  const record = useDraftState((state) => state.acknowledged);
  if (problems.length === 0) return null;
  return (
    <details className={classes.problems} open={problems.length <= 3}>
      <summary>
        {problems.length === 1
          ? "One thing was not understood"
          : `${problems.length} things were not understood`}
      </summary>
      <ul>
        {problems.map(({ code, message, path, start, text, page }) => (
          <li key={`${code}${start}${path}${message}`}>
            {page !== null && page > 1 && `Page ${page}: `}
            {message}
            {text !== null && <q> {text.slice(0, 120)}</q>}{" "}
            {path !== null && (
              <button type="button" className={classes.link} onClick={() => view.open(path)}>
                {placeInWords(record, path)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
