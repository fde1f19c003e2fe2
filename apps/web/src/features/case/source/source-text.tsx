import { type FieldProvenance, jsonEqual, type SourceDocument } from "@openimr/core";
import { memo, useEffect, useMemo, useRef } from "react";
import { useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { useCaseView, useCaseViewState } from "../case-view.tsx";
import { placeInWords } from "../finding-place.ts";
import { passagesOf, type Segment, segmentsOf, withoutPageBreaking } from "./segments.ts";
import classes from "./source-panel.module.css";

/** Below this a reading wants a second look. */
const CERTAIN = 0.8;

/** The text with its pages and passages; the passages of the field in focus are lit. */
export function SourceText({ document }: { document: SourceDocument }) {
  const { source, provenance } = document;
  const { pageStarts } = source;
  const segments = useMemo(
    () => segmentsOf(withoutPageBreaking(source.text), provenance, pageStarts),
    [source.text, provenance, pageStarts],
  );
  const focused = useCaseViewState((state) => state.focused);
  const lit = useMemo(() => passagesOf(focused, provenance), [focused, provenance]);
  const firstLit = lit.length === 0 ? -1 : Math.min(...lit.map((each) => each.start));
  const text = useRef<HTMLDivElement>(null);
  // Scrolls whenever another passage is lit.
  useEffect(() => {
    const target = text.current?.querySelector(`[data-start="${firstLit}"]`);
    if (firstLit >= 0) target?.scrollIntoView({ block: "center" });
  }, [firstLit]);
  return (
    <div className={classes.text} ref={text}>
      {segments.map((segment) => (
        <Passage
          key={segment.start}
          segment={segment}
          page={pageStarts.indexOf(segment.start) + 1}
          lit={segment.fields.some((each) => lit.includes(each))}
        />
      ))}
    </div>
  );
}

/** A stretch of the text; where a field was read from it, a link to that field. */
const Passage = memo(function Passage({
  segment: { start, text, fields },
  page,
  lit,
}: {
  segment: Segment;
  /** The page that begins here, or 0. */
  page: number;
  lit: boolean;
}) {
  const [closest] = fields;
  return (
    <>
      {page > 1 && <span className={classes.page}>Page {page}</span>}
      {closest === undefined || text.trim() === "" ? (
        text
      ) : (
        <PassageLink start={start} field={closest} text={text} lit={lit} />
      )}
    </>
  );
}, jsonEqual);

function PassageLink({
  start,
  field: { path, confidence },
  text,
  lit,
}: {
  start: number;
  field: FieldProvenance;
  text: string;
  lit: boolean;
}) {
  const view = useCaseView();
  const place = useDraftState((state) => placeInWords(state.draft, path));
  const doubtful = confidence < CERTAIN;
  return (
    <a
      href={`#${path}`}
      className={classes.passage}
      data-start={start}
      data-lit={lit || undefined}
      data-doubtful={doubtful || undefined}
      title={doubtful ? `${place} (not certain)` : place}
      onClick={(event) => {
        event.preventDefault();
        view.open(path);
      }}
    >
      {text}
      {doubtful && <span className={classes.hidden}> (not certain)</span>}
    </a>
  );
}
