import { Button, Title } from "@mantine/core";
import type { Case, SourceDocument } from "@openimr/core";
import { programOf } from "@openimr/guidelines/programs";
import { ReadFailure } from "./failure.tsx";
import classes from "./new-case.module.css";
import { ReadingFacts } from "./reading-facts.tsx";
import { ReadingNotices } from "./reading-notices.tsx";
import { ReadingProblems } from "./reading-problems.tsx";
import { Uncertain } from "./uncertain.tsx";
import { UncertainFields } from "./uncertain-fields.tsx";

/** What was read from a document, before it becomes a case. */
export function ReadingPreview({
  reading,
  creating,
  failure,
  onCreate,
  onBack,
}: {
  reading: { case: Case; document: SourceDocument };
  creating: boolean;
  failure: unknown;
  onCreate: () => void;
  onBack: () => void;
}) {
  const { case: record, document } = reading;
  const recognised = document.report.layout !== null;
  return (
    <>
      <Title order={1} size="h4">
        {recognised ? "What was read" : "No determination was recognised"}
      </Title>
      <p className={classes.lead}>
        {recognised
          ? `Read from “${document.name}”. Everything can be corrected in the case, beside the text it came from.`
          : `“${document.name}” does not have the layout of a determination. You can start with an empty case and keep the text beside it as its source.`}
      </p>
      {failure !== null && <ReadFailure title="The case could not be created" error={failure} />}
      <div className={classes.actions}>
        <Button loading={creating} onClick={onCreate} autoFocus>
          {recognised ? "Create case" : "Start blank with this text"}
        </Button>
        <Button variant="default" onClick={onBack}>
          Back
        </Button>
      </div>
      <ReadingNotices notices={document.report.notices} />
      {recognised && <ReadingFacts record={record} document={document} />}
      {record.disputedItems.length > 0 && <Items record={record} document={document} />}
      <UncertainFields document={document} />
      <ReadingProblems document={document} />
    </>
  );
}

function Items({ record, document }: { record: Case; document: SourceDocument }) {
  const { outcomeWords } = programOf(record.program);
  return (
    <section className={classes.block} aria-labelledby="items">
      <Title order={2} size="h6" id="items">
        Disputed items
      </Title>
      <ol className={classes.items}>
        {record.disputedItems.map(({ id, request, decision }, index) => (
          <li key={id}>
            <span>
              {request}
              <Uncertain path={`/disputedItems/${index}/request`} document={document} />
            </span>
            <span className={classes.outcome}>
              {decision.outcome === null ? "No outcome read" : outcomeWords[decision.outcome]}
              <Uncertain path={`/disputedItems/${index}/decision/outcome`} document={document} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
