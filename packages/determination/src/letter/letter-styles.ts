/** The looks of the HTML letter. */
export const letterStyles = `
:root { color-scheme: light dark; --ink: #1a1d21; --soft: #565d66; --line: #c9ced6; --paper: #fff; --gap: #fff1c2; --gap-ink: #5c4400; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e9ec; --soft: #a9b0ba; --line: #464c55; --paper: #1c1f24; --gap: #4a3b0c; --gap-ink: #ffe49a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 Georgia, "Times New Roman", serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 2rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1.25rem; }
h2 { font-size: 0.95rem; letter-spacing: 0.06em; margin: 2.25rem 0 0.75rem; padding-bottom: 0.35rem; border-bottom: 1px solid var(--line); }
h3 { display: flex; gap: 1.5rem; justify-content: space-between; align-items: baseline; font-size: 1.05rem; margin: 1.9rem 0 0.6rem; }
.outcome { white-space: nowrap; border: 1px solid currentcolor; border-radius: 3px; padding: 0.05rem 0.5rem; font-size: 0.9rem; }
p, ul { margin: 0 0 0.8rem; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 0.15rem 2rem; margin: 0 0 1rem; }
dl div { display: flex; gap: 0.75rem; border-bottom: 1px dotted var(--line); padding: 0.2rem 0; }
dt { flex: 0 0 10rem; color: var(--soft); }
dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
mark { background: var(--gap); color: var(--gap-ink); padding: 0 0.25rem; border-radius: 2px; }
.notice { border: 1px solid currentcolor; border-radius: 3px; padding: 0.35rem 0.75rem; font-weight: bold; letter-spacing: 0.03em; }
@media print { main { padding: 0; max-width: none; } h2, h3 { break-after: avoid; } }
`.trim();
