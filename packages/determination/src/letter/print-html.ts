import { type Block, type Fact, type Letter, NOT_DECIDED, NOT_STATED } from "./letter.ts";
import { letterStyles } from "./letter-styles.ts";

/** The letter as a whole HTML page: no script, readable in light and dark and on paper. */
export function printHtml(letter: Letter): string {
  const title = letter.caseNumber === null ? letter.title : `${letter.title} ${letter.caseNumber}`;
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${letterStyles}</style>`,
    "</head>",
    "<body>",
    "<main>",
    ...letter.notices.map((notice) => `<p class="notice">${escapeHtml(notice)}</p>`),
    `<h1>${escapeHtml(letter.title)}</h1>`,
    ...letter.blocks.map(printBlock),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      // Beside the element, so that whoever reads the file back sees the capitals that are shown.
      return `<h2 style="text-transform: uppercase">${escapeHtml(block.text)}</h2>`;
    case "item":
      return `<h3><span>${block.number}. ${value(block.request === "" ? null : block.request)}:</span> <span class="outcome">${block.outcome === null ? gap(NOT_DECIDED) : escapeHtml(block.outcome)}</span></h3>`;
    case "facts":
      return `<dl>${block.facts.map(printFact).join("")}</dl>`;
    case "paragraph":
      return printParagraph(block.lead, block.text);
    case "list":
      return `<ul>${block.entries.map((entry) => `<li>${escapeHtml(entry)}</li>`).join("")}</ul>`;
  }
}

function printFact(fact: Fact): string {
  return `<div><dt>${escapeHtml(fact.label)}</dt><dd>${value(fact.value)}</dd></div>`;
}

function printParagraph(lead: string | null, text: string | null): string {
  const [first, ...more] = text === null ? [] : text.split(/\n\s*\n/);
  const start = lead === null ? "" : `<strong>${escapeHtml(lead)}</strong> `;
  return [
    `<p>${start}${value(first ?? null)}</p>`,
    ...more.map((part) => `<p>${escapeHtml(part)}</p>`),
  ].join("\n");
}

function value(text: string | null): string {
  return text === null ? gap(NOT_STATED) : escapeHtml(text);
}

function gap(text: string): string {
  return `<mark>${text}</mark>`;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that stays text in HTML. Control characters, which HTML does not know, are left out. */
function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}]/gu, (character) => (/\s/.test(character) ? character : ""))
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
