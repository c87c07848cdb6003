/**
 * The look of a page: one column of some 70 characters, the face of the system, two inks and greys (Okabe and Ito's
 * blue and vermilion). Borders stand on cells and tables are measured in points, so that a table pasted into a word
 * processor keeps its look.
 */
export const STYLE = `
:root {
  --ink: #1a1a1a;
  --grey: #595959;
  --rule: #cfcfcf;
  --accent: #0072b2;
  --reference: #d55e00;
  --column: 40rem;
}
* { box-sizing: border-box; }
html { font: 100%/1.55 "Segoe UI", -apple-system, Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif; color: var(--ink); background: #fff; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: anywhere; }
.page { display: flex; flex-direction: column; max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
.answer { order: 1; }
.contents { order: 2; }
main { order: 3; }
.front { order: 1; }
.letterhead { display: flex; align-items: center; gap: 1rem; color: var(--accent); font-weight: 650; margin: 0 0 1.25rem; max-width: none; }
.letterhead img { max-height: 4.5rem; width: auto; max-width: 14rem; }
.front h2 { font-size: 3.5rem; line-height: 1; letter-spacing: -0.02em; color: var(--accent); margin: 1.25rem 0 1.5rem; }
.points { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1.25rem 2.5rem; margin: 0; max-width: 52rem; }
.points dt { font-weight: 650; margin-bottom: 0.2rem; }
.points dd { margin: 0; }
.front figure { margin: 2rem 0 1rem; }
.colophon { font-size: 0.875rem; line-height: 1.45; color: var(--grey); max-width: 46rem; border-top: 1px solid var(--rule); padding-top: 0.6rem; }
h1, h2, h3 { line-height: 1.2; font-weight: 650; text-wrap: balance; max-width: var(--column); }
h1 { font-size: 2rem; letter-spacing: -0.01em; margin: 0; }
h2 { font-size: 1.4rem; margin: 3.5rem 0 1rem; }
h3 { font-size: 1.1rem; margin: 0; }
p, ul { max-width: var(--column); margin: 0 0 1rem; }
ul { padding-left: 1.2em; }
li { margin-bottom: 0.5rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
:target { scroll-margin-top: 1rem; }
.edition { color: var(--accent); font-weight: 650; margin: 0 0 0.5rem; }
.subtitle { font-size: 1.15rem; color: var(--grey); margin: 0.6rem 0 0; }
.answer h2 { font-size: 1rem; color: var(--grey); margin: 2rem 0 0.75rem; }
.answer ul { list-style: none; padding: 0; font-size: 1.15rem; line-height: 1.5; }
.answer li { margin-bottom: 0.9rem; }
.contents { font-size: 0.9rem; line-height: 1.35; margin-top: 1.5rem; }
.contents p { font-weight: 650; margin-bottom: 0.5rem; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents li { margin-bottom: 0.45rem; }
.contents a { text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.skip { position: absolute; left: 0.5rem; top: -4rem; padding: 0.5rem 0.75rem; background: #fff; z-index: 2; }
.skip:focus { top: 0.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.block { margin: 1.5rem 0 2.5rem; }
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; font-size: 10.5pt; line-height: 1.35; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: normal; }
.dense table, .turned table { font-size: 9.25pt; }
caption { text-align: left; padding-bottom: 6pt; font-size: 10.5pt; }
caption strong { font-weight: 650; font-size: 12pt; line-height: 1.3; text-wrap: balance; }
.said { display: inline-block; position: sticky; left: 0; max-width: min(var(--column), calc(100vw - 2.5rem)); overflow-wrap: anywhere; }
.head { display: block; margin-top: 0.2rem; font-size: 0.8125rem; line-height: 1.4; color: var(--grey); }
th, td { padding: 3.5pt 7pt; text-align: left; vertical-align: top; font-weight: 400; border-bottom: 1px solid var(--rule); }
.dense th, .dense td, .turned th, .turned td { padding: 3.25pt 4.5pt; }
table th:first-child, table td:first-child { padding-left: 0; }
table th:last-child, table td:last-child { padding-right: 0; }
thead th { vertical-align: bottom; font-weight: 650; border-bottom: 2px solid var(--ink); min-width: 2.5rem; }
.long .scroll { max-height: min(44rem, 85vh); overflow-y: auto; border-bottom: 1px solid var(--rule); }
.long thead th { position: sticky; top: 0; z-index: 1; background: #fff; border-bottom: 0; box-shadow: inset 0 -2px 0 var(--ink); }
.n { text-align: right; }
td.n { white-space: nowrap; font-kerning: none; }
.short { white-space: nowrap; }
td.absent { white-space: normal; color: var(--grey); min-width: 3rem; overflow-wrap: break-word; }
tbody th:not(.short), tbody td:not(.n):not(.short) { min-width: 8rem; max-width: 26rem; }
.dense tbody td:not(.n):not(.short), .turned tbody td:not(.n):not(.short) { min-width: 6.5rem; }
.any { overflow-wrap: anywhere; min-width: 9rem; }
.total th, .total td { font-weight: 700; border-top: 2px solid var(--ink); border-bottom: 2px solid var(--ink); }
.accent th, .accent td { font-weight: 700; color: var(--accent); }
.tail { display: inline-flex; }
.t1 { min-width: 1ch; } .t2 { min-width: 2ch; } .t3 { min-width: 3ch; } .t4 { min-width: 4ch; } .t5 { min-width: 5ch; } .t6 { min-width: 6ch; } .t7 { min-width: 7ch; } .t8 { min-width: 8ch; } .t9 { min-width: 9ch; }
.notes { font-size: 0.875rem; line-height: 1.45; color: var(--grey); margin-top: 0.75rem; }
.notes p { margin: 0 0 0.35rem; }

.tools { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.75rem; font-size: 0.875rem; margin-bottom: 0.75rem; position: relative; -webkit-user-select: none; user-select: none; }
.tools[hidden] { display: none; }
.tools.few { margin: 0; }
.tools.few .status:not(:empty) { margin-bottom: 0.5rem; }
.tools input { font: inherit; padding: 0.2rem 0.4rem; border: 1px solid #767676; border-radius: 2px; width: 14rem; max-width: 100%; }
.tools p, .status { color: var(--grey); margin: 0; }
.sorts { cursor: pointer; }
.sorts span::after, .n.sorts span::before { content: "\\a0\\2195"; color: #a8a8a8; font-weight: 400; }
.n.sorts span::before { content: "\\2195\\a0"; }
.n.sorts span::after { content: ""; }
.sorts:hover span::before, .sorts:hover span::after, .sorts span:focus-visible::before, .sorts span:focus-visible::after { color: var(--grey); }
.sorts[aria-sort] span::before, .sorts[aria-sort] span::after { color: var(--accent); font-weight: 700; }
.sorts[aria-sort="ascending"] span::after { content: "\\a0\\2191"; }
.sorts[aria-sort="descending"] span::after { content: "\\a0\\2193"; }
.n.sorts[aria-sort] span::after { content: ""; }
.n.sorts[aria-sort="ascending"] span::before { content: "\\2191\\a0"; }
.n.sorts[aria-sort="descending"] span::before { content: "\\2193\\a0"; }

figure { margin: 2rem 0 3rem; }
.under { color: var(--grey); margin: 0.25rem 0 0; }
.drawing { margin-top: 1rem; }
.narrow { display: none; }
.drawing svg { display: block; max-width: 100%; height: auto; }
.drawing.scroll svg { max-width: none; }
details { margin-top: 0.75rem; font-size: 0.875rem; }
summary { cursor: pointer; color: var(--accent); width: fit-content; }

@media screen and (max-width: 40rem) {
  .wide { display: none; }
  .narrow { display: block; }
  h1 { font-size: 1.6rem; }
  h2 { margin-top: 2.75rem; }
  .front h2 { font-size: 2.6rem; }
  .points { grid-template-columns: minmax(0, 1fr); }
  .answer ul { font-size: 1.05rem; }
  .contents a { display: inline-block; padding: 0.2rem 0; }
  summary { padding: 0.2rem 0; }
  tbody th, tfoot th { position: sticky; left: 0; background: #fff; }
  tbody th:not(.short) { min-width: 7rem; max-width: 9rem; }
}
@media screen and (min-width: 60rem) {
  tbody th:not(.short) { min-width: 11.5rem; }
}
@media screen and (min-width: 75rem) {
  .page { display: grid; grid-template: "contents head" auto "contents answer" auto "contents main" auto / 13rem minmax(0, 1fr); column-gap: 4rem; max-width: 82rem; padding: 3.5rem 3rem 6rem; }
  header { grid-area: head; }
  .answer, .front { grid-area: answer; }
  main { grid-area: main; }
  .contents { grid-area: contents; align-self: start; position: sticky; top: 3.5rem; max-height: calc(100vh - 4.5rem); overflow-y: auto; margin: 0; padding: 0.25rem; }
}

@page { size: letter; margin: 18mm 18mm 20mm; @bottom-right { content: counter(page) "\\a0/\\a0" counter(pages); font: 8.5pt "Segoe UI", -apple-system, Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif; color: #595959; } }
@page turned { size: letter landscape; }
@media print {
  html { font-size: 9.5pt; line-height: 1.4; }
  .page { display: block; max-width: none; margin: 0; padding: 0; }
  .skip, .contents, .tools, details { display: none; }
  a { color: inherit; text-decoration: none; }
  p, ul, h1, h2, h3 { max-width: 38rem; }
  p, ul { margin-bottom: 0.6rem; }
  h1 { font-size: 18pt; max-width: none; }
  h2 { font-size: 13pt; margin: 1.5rem 0 0.5rem; }
  h3, caption strong { font-size: 9.5pt; }
  .subtitle { font-size: 10.5pt; margin-top: 0.3rem; }
  .letterhead { margin-bottom: 0.5rem; }
  .letterhead img { max-height: 14mm; }
  .front { break-after: page; }
  .front h2 { font-size: 30pt; margin: 0.5rem 0 0.7rem; }
  .points { grid-template-columns: 1fr 1fr; gap: 0.6rem 1.6rem; font-size: 9.25pt; line-height: 1.35; max-width: none; }
  .points dd, .points dt { margin: 0; }
  .front figure { margin: 0.9rem 0 0.4rem; }
  .front h1, .front h3, .front .under { max-width: none; }
  .front.h50 svg { max-height: 50mm; } .front.h60 svg { max-height: 60mm; } .front.h70 svg { max-height: 70mm; } .front.h80 svg { max-height: 80mm; } .front.h90 svg { max-height: 90mm; } .front.h100 svg { max-height: 100mm; }
  .front .colophon { break-after: auto; break-before: avoid; }
  .colophon { font-size: 8pt; line-height: 1.35; max-width: none; padding-top: 0.3rem; margin: 0; }
  .answer h2 { font-size: 10pt; margin: 1rem 0 0.4rem; }
  .answer ul { font-size: 10pt; line-height: 1.4; max-width: 44rem; }
  .answer li { margin-bottom: 0.4rem; }
  h1, h2, h3, figcaption, caption, .under { break-after: avoid; }
  section > p { break-after: avoid; break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  li, tr, figure, .notes, .whole { break-inside: avoid; }
  .scroll, .long .scroll { overflow: visible; max-height: none; border: 0; }
  .block { margin: 0.75rem 0 1.1rem; }
  .turned, h2:has(+ .turned) { page: turned; }
  thead { display: table-header-group; }
  thead th, .long thead th { position: static; min-width: 0; border-bottom: 2px solid var(--ink); box-shadow: none; }
  tfoot { display: table-row-group; }
  .said, tbody th, tfoot th { position: static; max-width: none; }
  h3, .said strong { max-width: none; }
  caption { padding-bottom: 3pt; font-size: 8.5pt; }
  .head, .under, .notes { font-size: 7.5pt; line-height: 1.3; }
  .head { margin-top: 0.1rem; }
  .notes { margin-top: 0.35rem; }
  .notes p { margin: 0 0 0.15rem; max-width: none; }
  table { font-size: 8.25pt; line-height: 1.22; }
  th, td { padding: 1.1pt 5pt; }
  .dense table, .turned table { font-size: 7.4pt; }
  .dense th, .dense td, .turned th, .turned td { padding: 1.1pt 3pt; }
  tbody th:not(.short) { min-width: 14rem; }
  .dense tbody th:not(.short) { min-width: 11rem; }
  .turned tbody th:not(.short) { min-width: 16rem; }
  .turned tbody td:not(.n):not(.short) { min-width: 8rem; }
  tbody td:not(.n):not(.short), .any { min-width: 6.5rem; }
  .whole:not(.dense):not(.turned) tbody td:not(.n):not(.short) { min-width: 11rem; }
  .dense tbody td:not(.n):not(.short) { min-width: 5rem; }
  td.absent { min-width: 2rem; }
  .sorts span::before, .sorts span::after { content: "" !important; }
  figure { margin: 0.75rem 0 1.25rem; }
  .drawing { margin-top: 0.4rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .drawing svg { max-height: 88mm; width: auto; }
  .drawing.scroll svg { max-width: 100%; max-height: 160mm; }
  figure .drawing.tiles svg { max-height: 66mm; }
  figure .drawing.poster svg { max-height: 150mm; }
}
`;
