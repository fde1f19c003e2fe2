import type { ReactNode } from "react";
import classes from "./section.module.css";

/** A part of the case under a heading; `id` is what the outline leads to. */
export function Section({
  id,
  title,
  actions,
  children,
}: {
  id: string;
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} className={classes.section} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <header className={classes.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {actions}
      </header>
      {children}
    </section>
  );
}

/**
 * Fields side by side, as many as the width takes; `narrow` for short values, `pairs` for two
 * columns, `thirds` for three, `wide` for one, `sixths` for columns that the fields share out.
 */
export function Fields({
  children,
  layout = "plain",
}: {
  children: ReactNode;
  layout?: "plain" | "narrow" | "pairs" | "wide" | "thirds" | "sixths";
}) {
  return (
    <div className={classes.fields} data-layout={layout}>
      {children}
    </div>
  );
}
