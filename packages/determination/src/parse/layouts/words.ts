/**
 * A pattern for a label or heading of a layout. Blanks may be missing, since extractors run words
 * together; `words("Decision rationale:")` finds "Decisionrationale:" as well.
 */
export function words(label: string, flags: "" | "i" = ""): RegExp {
  const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(escaped.replaceAll(" ", " ?"), `dg${flags}`);
}
