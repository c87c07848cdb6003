import type { Chart } from '../../charts/chart.ts';
import type { Context, Drawer } from './context.ts';
import { type Markup, markup, NOTHING, trusted, words } from './markup.ts';
import { tableBlock } from './table.ts';

/** Widths of a drawing: of the column, and of a telephone, where a smaller print of the first could not be read. */
const WIDE = 632;
const NARROW = 328;
/** Kinds that have a height of their own in print. */
const SHAPES: ReadonlySet<string> = new Set(['tiles', 'poster']);

/** A chart with its finding, its foot and its numbers; without a drawing, what it shows in words. */
export function figure(chart: Chart, context: Context): Markup {
  const { title, subtitle, foot, alt, data } = chart;
  const { draw, translator } = context;
  const head = context.numbered('figure', title);
  // The numbers of a figure are no table of their own.
  const numbers = tableBlock(data, title, { ...context, numbered: (_, own) => own });
  const body = draw === undefined ? markup`<p>${words(alt)}</p>` : drawings(chart, draw, context);
  return markup`<figure id="${context.anchor(chart.id)}">
<figcaption><h3>${words(head)}</h3>${subtitle === '' ? NOTHING : markup`<p class="under">${words(subtitle)}</p>`}</figcaption>
${body}
<div class="notes">${foot.map((line) => markup`<p>${words(line)}</p>`)}</div>
${draw === undefined ? numbers : markup`<details><summary>${translator.texts.html.figures}</summary>\n${numbers}</details>`}
</figure>
`;
}

/** For the column and for a telephone; a drawn table has one width, and scrolls as tables do. */
function drawings(chart: Chart, draw: Drawer, context: Context): Markup {
  if (chart.drawing.kind === 'heat') {
    return markup`<div class="drawing scroll" role="region" tabindex="0" aria-label="${context.label(chart.title)}">${drawing(chart, WIDE, draw)}</div>`;
  }
  const kind = SHAPES.has(chart.drawing.kind) ? ` ${chart.drawing.kind}` : '';
  return markup`<div class="drawing wide${kind}">${drawing(chart, WIDE, draw)}</div>
<div class="drawing narrow">${drawing({ ...chart, id: `${chart.id}-narrow` }, NARROW, draw)}</div>`;
}

/** The drawing as it stands inside a page: no prologue, an image with a name and a description. */
function drawing(chart: Chart, width: number, draw: Drawer): Markup {
  const svg = draw(chart, { width, words: false });
  const inline = svg.slice(svg.indexOf('<svg')).trimEnd();
  const open = inline.slice(0, inline.indexOf('>') + 1);
  const rest = inline.slice(open.length);
  const image = /\srole="/.test(open) ? open : open.replace('<svg', '<svg role="img"');
  if (/^\s*<title\b/.test(rest)) return trusted(image + rest);
  return markup`${trusted(image)}<title>${chart.title}</title><desc>${chart.alt}</desc>${trusted(rest)}`;
}
