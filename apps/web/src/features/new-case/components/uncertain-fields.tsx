import { Title } from "@mantine/core";
import { LOW_CONFIDENCE, type SourceDocument } from "@openimr/core";
import { IconZoomQuestion } from "@tabler/icons-react";
import { excerpt } from "./excerpt.ts";
import classes from "./new-case.module.css";

/** The passages that were read with too little confidence to be relied on, as they were read. */
export function UncertainFields({ document }: { document: SourceDocument }) {
  const uncertain = document.provenance.filter(({ confidence }) => confidence < LOW_CONFIDENCE);
  if (uncertain.length === 0) return null;
  return (
    <section className={classes.block} aria-labelledby="uncertain">
      <Title order={2} size="h6" id="uncertain">
        Compare with the original
      </Title>
      <ul className={classes.problems}>
        {uncertain.map(({ path, start, page, text, confidence }) => (
          <li key={`${path} ${start}`}>
            <IconZoomQuestion size={15} aria-hidden />
            <div>
              <blockquote>{excerpt(text)}</blockquote>
              <p className={classes.place}>
                page {page}, read with a confidence of {Math.floor(confidence * 100)}%
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
