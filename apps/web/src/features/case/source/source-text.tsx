import { VisuallyHidden } from "@mantine/core";
import {
  type FieldProvenance,
  identifiedLists,
  jsonEqual,
  type SourceDocument,
} from "@openimr/core";
import { memo, useEffect, useMemo, useRef } from "react";
import { useCaseDraft, useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
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
  const places = usePlaces(provenance);
  const text = useRef<HTMLDivElement>(null);
  // Scrolls whenever another passage is lit.
  useEffect(() => {
    const target = text.current?.querySelector(`[data-start="${firstLit}"]`);
    if (firstLit >= 0 && target) bringToMiddle(target);
  }, [firstLit]);
  return (
    <div className={classes.text} ref={text}>
      {segments.map((segment) => (
        <Passage
          key={segment.start}
          segment={segment}
          page={pageStarts.indexOf(segment.start) + 1}
          lit={lit.length > 0 && segment.fields.some((each) => lit.includes(each))}
          place={places.get(segment.fields[0]?.path ?? "") ?? ""}
        />
      ))}
    </div>
  );
}

/**
 * Scrolls the panel around a passage, and nothing else: where the source stands below the form, as on a
 * phone, the page stays with the field that was chosen.
 */
function bringToMiddle(passage: Element): void {
  const panel = passage.closest('[role="tabpanel"]');
  if (panel === null) return;
  const { top, height } = passage.getBoundingClientRect();
  panel.scrollTop += top - panel.getBoundingClientRect().top - (panel.clientHeight - height) / 2;
}

/** What each field is called, anew only when elements of the case have changed places. */
function usePlaces(provenance: readonly FieldProvenance[]): ReadonlyMap<string, string> {
  const draft = useCaseDraft();
  const order = useDraftState(
    (state) => identifiedLists.map((list) => state.draft[list].map((element) => element.id)),
    jsonEqual,
  );
  return useMemo(() => {
    const record = draft.getState().draft;
    return order.length === 0
      ? new Map()
      : new Map(provenance.map(({ path }) => [path, placeInWords(record, path)]));
  }, [draft, order, provenance]);
}

/** A stretch of the text; where a field was read from it, a link to that field. */
const Passage = memo(function Passage({
  segment: { start, text, fields },
  page,
  lit,
  place,
}: {
  segment: Segment;
  /** The page that begins here, or 0. */
  page: number;
  lit: boolean;
  /** The field of the passage, in words. */
  place: string;
}) {
  const [closest] = fields;
  return (
    <>
      {page > 1 && <span className={classes.page}>Page {page}</span>}
      {closest === undefined || text.trim() === "" ? (
        text
      ) : (
        <PassageLink start={start} field={closest} text={text} lit={lit} place={place} />
      )}
    </>
  );
});

function PassageLink({
  start,
  field: { path, confidence },
  text,
  lit,
  place,
}: {
  start: number;
  field: FieldProvenance;
  text: string;
  lit: boolean;
  place: string;
}) {
  const view = useCaseView();
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
      {doubtful && <VisuallyHidden> (not certain)</VisuallyHidden>}
    </a>
  );
}
