import { Title } from "@mantine/core";
import type { ReadingProblem, SourceDocument } from "@openimr/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { excerpt } from "./excerpt.ts";
import classes from "./new-case.module.css";

/** What the reader did not understand, each with its place. */
export function ReadingProblems({ document }: { document: SourceDocument }) {
  const { problems } = document.report;
  if (problems.length === 0) {
    return (
      <p className={classes.allRead}>
        <IconCircleCheck size={16} aria-hidden /> Everything in the text was understood.
      </p>
    );
  }
  return (
    <section className={classes.block} aria-labelledby="problems">
      <Title order={2} size="h6" id="problems">
        {problems.length === 1 ? "One problem" : `${problems.length} problems`}
      </Title>
      <ul className={classes.problems}>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.start} ${problem.path} ${problem.message}`}>
            <IconAlertTriangle size={15} aria-hidden />
            <div>
              <p>{problem.message}</p>
              <p className={classes.place}>{placeOf(problem, document)}</p>
              {problem.text !== null && <blockquote>{excerpt(problem.text)}</blockquote>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where in the document it is, as a reader would look it up. */
function placeOf({ page, start }: ReadingProblem, document: SourceDocument): string {
  if (start === null) return page === null ? "in the document as a whole" : `on page ${page}`;
  const lines = document.source.text.slice(0, start).split("\n");
  const line = `line ${lines.length} of the text`;
  return page === null || document.source.pageStarts.length < 2 ? line : `page ${page}, ${line}`;
}
