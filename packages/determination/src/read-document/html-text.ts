import { Parser } from "htmlparser2";
import { type Break, LineWriter } from "./line-writer.ts";
import { unreadable } from "./unreadable.ts";

/** Elements that are not shown as text. */
const unseen = new Set(
  "head script style template noscript iframe object audio video canvas datalist select".split(" "),
);

/** Elements that stand on lines of their own, with the break at either end. */
const blocks = new Map<string, Break>([
  ..."p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article header footer hr figure"
    .split(" ")
    .map((name): [string, Break] => [name, "\n\n"]),
  ..."div main body html tr caption thead tbody tfoot form fieldset address nav aside li dt dd br center"
    .split(" ")
    .map((name): [string, Break] => [name, "\n"]),
]);

/** Class under which a page break is passed on to this reader as a rule across the page. */
export const PAGE_BREAK = "page-break";

/** Class under which text that a document shows in capitals is passed on. */
export const ALL_CAPS = "all-caps";

/** Elements deeper than this are not read: the parser's time grows with the square of the depth. */
const MAX_DEPTH = 5000;

type Element = {
  name: string;
  hidden: boolean;
  exact: boolean;
  capitals: boolean;
  /** Entries or cells begun in it. */
  entries: number;
};

/**
 * The text of HTML as it is shown, as far as its own tags and attributes tell: blocks end lines, cells of a row are parted by tabs, an entry of a
 * list has its mark, a label of a description list ends in a colon. Hidden parts are left out. `named`
 * tells whether the page names an author. Throws `document_unreadable` where it is nested too deep.
 */
export function htmlText(html: string): { text: string; named: boolean } {
  const out = new LineWriter();
  const open: Element[] = [{ name: "", hidden: false, exact: false, capitals: false, entries: 0 }];
  let named = false;
  let labelled = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length > MAX_DEPTH) throw unreadable("too_complex");
      const parent = open.at(-1);
      named ||= name === "meta" && isAuthor(attributes.name) && !!attributes.content?.trim();
      const hidden = parent?.hidden === true || unseen.has(name) || isHidden(attributes);
      const exact = parent?.exact === true || name === "pre";
      const capitals = parent?.capitals === true || inCapitals(attributes);
      open.push({ name, hidden, exact, capitals, entries: 0 });
      if (hidden) return;
      if (breaksPage(name, attributes)) out.break("\n\f");
      if (name === "td" || name === "th") {
        if (parent !== undefined) parent.entries += 1;
        out.begin(parent !== undefined && parent.entries > 1 ? "\t" : "\n");
      } else if (name === "li") {
        if (parent !== undefined) parent.entries += 1;
        out.break("\n");
        out.begin(parent?.entries === 1 ? "\n\n" : "\n", entryMark(parent));
      } else if (name === "dd" && labelled) {
        out.begin("", out.last === ":" ? " " : ": ");
      } else out.break(blocks.get(name) ?? "");
      if (name === "dt" || name === "dd") labelled = name === "dt";
    },
    ontext(text) {
      const element = open.at(-1);
      if (element === undefined || element.hidden) return;
      const shown = element.capitals ? text.toUpperCase() : text;
      if (element.exact && shown !== "") out.writeExactly(shown);
      else out.write(shown);
    },
    onclosetag(name) {
      const element = open.pop();
      if (element === undefined || element.hidden) return;
      if (name === "td" || name === "th" || name === "li" || name === "dd") out.end();
      out.break(blocks.get(name) ?? "");
    },
  });
  parser.end(html);
  const text = out.toString().replace(/[ \t]+$/gm, "");
  return { text, named };
}

function entryMark(list: Element | undefined): string {
  return list?.name === "ol" ? `${list.entries}. ` : "• ";
}

function isHidden(attributes: Record<string, string>): boolean {
  const style = attributes.style ?? "";
  return (
    attributes.hidden !== undefined ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
  );
}

function inCapitals(attributes: Record<string, string>): boolean {
  if (attributes.class === ALL_CAPS) return true;
  return /(?:^|[;\s])text-transform\s*:\s*uppercase/i.test(attributes.style ?? "");
}

function isAuthor(name: string | undefined): boolean {
  return name !== undefined && /^(?:author|creator|dc\.creator|owner)$/i.test(name);
}

function breaksPage(name: string, attributes: Record<string, string>): boolean {
  if (name === "hr" && attributes.class === PAGE_BREAK) return true;
  return /(?:^|[;\s])(?:page-break-before\s*:\s*always|break-before\s*:\s*page)/i.test(
    attributes.style ?? "",
  );
}
