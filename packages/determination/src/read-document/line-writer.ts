/** What parts two stretches of text, from the weakest to the strongest. */
const breaks = ["", " ", "\t", "\n", "\n\n", "\n\f"] as const;
export type Break = (typeof breaks)[number];

/** Writes text with breaks between its stretches; of several breaks in a row the strongest counts. */
export class LineWriter {
  #parts: string[] = [];
  #pending: Break = "";
  #mark = "";
  #open = true;

  /** Text with its white space folded; nothing is written for blanks alone. */
  write(text: string): void {
    const folded = text.replace(/[ \t\n\r\f\u00a0]+/g, " ");
    if (folded.startsWith(" ")) this.break(" ");
    const words = folded.trim();
    if (words === "") return;
    this.writeExactly(words);
    if (folded.endsWith(" ")) this.break(" ");
  }

  /** Text as it stands. */
  writeExactly(text: string): void {
    this.#parts.push(this.#parts.length === 0 && this.#pending !== "\n\f" ? "" : this.#pending);
    this.#parts.push(this.#mark, text);
    this.#pending = "";
    this.#mark = "";
    this.#open = false;
  }

  /** Asks for a break before what is written next. */
  break(wanted: Break): void {
    if (this.#open && wanted !== "\n\f") return;
    if (breaks.indexOf(wanted) > breaks.indexOf(this.#pending)) this.#pending = wanted;
  }

  /** A cell, entry or value begins: what is written next stands behind this break and mark. */
  begin(instead: Break, mark = ""): void {
    if (this.#pending !== "\n\f") this.#pending = instead;
    this.#mark = mark;
    this.#open = true;
  }

  /** The cell, entry or value ends, whether anything was written in it or not. */
  end(): void {
    this.#open = this.#parts.length === 0;
    this.#mark = "";
  }

  /** The last character written. */
  get last(): string {
    return this.#parts.at(-1)?.at(-1) ?? "";
  }

  toString(): string {
    return this.#parts.join("");
  }
}
