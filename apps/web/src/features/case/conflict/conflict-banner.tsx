import { Button } from "@mantine/core";
import type { FieldConflict } from "@openimr/core";
import { useCaseDraft, useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { placeInWords } from "../finding-place.ts";
import { valueInWords } from "../value-in-words.ts";
import classes from "./conflict-banner.module.css";

/** Fields that somebody else changed too: both values side by side, one to be chosen. */
export function ConflictBanner() {
  const draft = useCaseDraft();
  const conflicts = useDraftState((state) => state.conflicts);
  const record = useDraftState((state) => state.draft);
  if (conflicts.length === 0) return null;
  return (
    <section className={classes.banner} aria-labelledby="conflicts-title" role="alert">
      <h2 id="conflicts-title">
        {conflicts.length === 1 ? "A field was" : `${conflicts.length} fields were`} changed by
        somebody else while you edited. Choose what stands.
      </h2>
      {conflicts.map((conflict) => (
        <div key={conflict.path} className={classes.conflict}>
          <h3>{placeInWords(record, conflict.path)}</h3>
          <Choice
            title="Yours"
            value={conflict.mine}
            onChoose={() => draft.choose(conflict.path, "mine")}
          />
          <Choice
            title="Theirs"
            value={conflict.theirs}
            onChoose={() => draft.choose(conflict.path, "theirs")}
          />
          <p className={classes.before}>Before: {valueInWords(conflict.base)}</p>
        </div>
      ))}
    </section>
  );
}

function Choice({
  title,
  value,
  onChoose,
}: {
  title: string;
  value: FieldConflict["mine"];
  onChoose: () => void;
}) {
  return (
    <div className={classes.choice}>
      <b>{title}</b>
      <div className={classes.value}>{valueInWords(value)}</div>
      <Button variant="default" onClick={onChoose}>
        Keep {title.toLowerCase()}
      </Button>
    </div>
  );
}
