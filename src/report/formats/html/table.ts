import type { Row, Table } from '../../model/report.ts';
import { type PageCell, type PageColumn, pageColumns } from './columns.ts';
import type { Context } from './context.ts';
import { attributes, type Markup, markup, NOTHING, words } from './markup.ts';

/** With more rows than this a table can be sorted. */
const FEW_ROWS = 8;
/** A table of words alone, only with more than this. */
const FEW_WORDS = 20;
/** With more rows than this it can be filtered too: less is seen at a glance. */
const AT_A_GLANCE = 25;
/** With more columns than this type is smaller; with so many, or in a long table, the sheet is turned too. */
const MANY_COLUMNS = 8;
const VERY_MANY_COLUMNS = 13;
/** A table of no more rows than this is kept on one page. */
const ONE_PAGE = 32;
/** A table of more rows than this scrolls in its own frame, under its header: what follows it is not out of reach. */
const LONG = 60;

/** A table with its caption, its notes, and what sorts and filters it. `section` names it when it has no caption. */
export function tableBlock(table: Table, section: string, context: Context): Markup {
  const columns = pageColumns(table, context.translator.numbers);
  const id = context.anchor(table.id);
  const label = table.caption === '' ? section : table.caption;
  const movable = table.rows.filter(({ mark }) => mark !== 'total').length;
  const ordered = columns.some(({ numeric, sortable }) => numeric && sortable);
  const live = movable > (ordered ? FEW_ROWS : FEW_WORDS);
  const long = table.rows.length > LONG;
  const dense = columns.length > MANY_COLUMNS;
  const turned = columns.length >= VERY_MANY_COLUMNS || (dense && long);
  const kind = [
    'block',
    turned ? 'turned' : dense ? 'dense' : '',
    table.rows.length <= ONE_PAGE ? 'whole' : long ? 'long' : '',
  ];
  const notes = table.notes.length === 0 ? undefined : `${id}-notes`;
  return markup`<div class="${kind.filter(Boolean).join(' ')}">
${live ? tools(id, label, movable, movable < table.rows.length, context) : NOTHING}<div class="scroll" role="region" tabindex="0" aria-label="${context.label(label)}">
<table${attributes({ id, 'aria-describedby': notes })}>
${caption(table, label, context)}
<thead><tr>${columns.map((column) => header(column, live))}</tr></thead>
${rowGroups(table, columns, live, context)}
</table>
</div>
${notes === undefined ? NOTHING : markup`<div class="notes" id="${notes}">${table.notes.map((note) => markup`<p>${words(note)}</p>`)}</div>`}
</div>
`;
}

/** What the script needs to sort and filter; without script it stays hidden, and the table is whole. */
function tools(table: string, label: string, all: number, total: boolean, context: Context): Markup {
  const { fill, numbers, texts } = context.translator;
  const { html } = texts;
  const input = `${table}-filter`;
  // `#` marks the place of what the script fills in.
  const said = attributes({
    'data-table': table,
    'data-filtered': fill(html.filtered, {
      shown: '#',
      all: numbers.count(all),
      total: total ? 'yes' : 'no',
    }),
    'data-ascending': fill(html.ascending, { column: '#' }),
    'data-descending': fill(html.descending, { column: '#' }),
    'data-original': html.original,
  });
  const filter =
    all > AT_A_GLANCE
      ? markup`<label for="${input}">${html.filter}<span class="unseen"> (${words(label)})</span></label> <input id="${input}" type="search" autocomplete="off" spellcheck="false"> <p>${html.sortable}</p> `
      : NOTHING;
  return markup`<div class="${all > AT_A_GLANCE ? 'tools' : 'tools few'}" hidden${said}>${filter}<span class="status" role="status"></span></div>
`;
}

function caption(table: Table, label: string, context: Context): Markup {
  const lines = (table.head ?? []).map((line) => markup`<span class="head">${words(line)}</span>`);
  if (table.caption === '' && lines.length === 0) {
    return markup`<caption class="unseen">${words(label)}</caption>`;
  }
  const name =
    table.caption === ''
      ? NOTHING
      : markup`<strong>${words(context.numbered('table', table.caption))}</strong>`;
  return markup`<caption><span class="said">${name}${lines}</span></caption>`;
}

function header({ header: text, numeric, breaks, sortable }: PageColumn, live: boolean): Markup {
  const kind = numeric ? 'n' : '';
  return markup`<th scope="col"${attributes({ class: `${kind}${breaks === 'anywhere' ? ' any' : ''}`.trim() })}>${
    live && sortable ? markup`<span data-sorts>${words(text)}</span>` : words(text)
  }</th>`;
}

/** The totals that close a table stand in its foot; any other keeps its place among the rows. */
function rowGroups(table: Table, columns: readonly PageColumn[], live: boolean, context: Context): Markup {
  const lastOther = table.rows.findLastIndex(({ mark }) => mark !== 'total');
  const lines = table.rows.map((row, at) => {
    const cells = columns.map((column) => ({ column, cell: column.cells[at]! }));
    const sign = at > lastOther ? NOTHING : signOf(row, context);
    return rowLine(row, cells, sign, live);
  });
  const foot = lines.slice(lastOther + 1);
  return markup`<tbody>
${lines.slice(0, lastOther + 1)}</tbody>${
    foot.length === 0
      ? NOTHING
      : markup`
<tfoot>
${foot}</tfoot>`
  }`;
}

interface InColumn {
  readonly column: PageColumn;
  readonly cell: PageCell;
}

/** A row, named by the first of its cells that is a text, its sign before the name. */
function rowLine({ mark }: Row, cells: readonly InColumn[], sign: Markup, live: boolean): Markup {
  const named = cells.findIndex(({ column }) => !column.numeric);
  return markup`<tr${attributes({ class: mark })}>${cells.map(({ column, cell }, i) => {
    const tag = i === named ? 'th' : 'td';
    const about = attributes({
      scope: i === named ? 'row' : undefined,
      class: cellClass(column, cell),
      nowrap: staysWhole(cell) || undefined,
      'data-value': live && column.sortable ? cell.value : undefined,
      'data-sort': live && column.sortable ? cell.rank : undefined,
    });
    const first = i === Math.max(0, named) ? sign : NOTHING;
    return tag === 'th'
      ? markup`<th${about}>${first}${content(column, cell)}</th>`
      : markup`<td${about}>${first}${content(column, cell)}</td>`;
  })}</tr>
`;
}

/** The mark of a row as a sign that is pasted with it, and that a screen reader says. */
function signOf({ mark }: Row, { translator }: Context): Markup {
  if (mark === undefined) return NOTHING;
  const { accentRow, totalRow } = translator.texts.html;
  const [sign, said] = mark === 'accent' ? ['▸', accentRow] : ['Σ', totalRow];
  return markup`<span class="sign" role="img" aria-label="${said}">${sign}</span> `;
}

function cellClass({ numeric, breaks }: PageColumn, { point, text }: PageCell): string {
  if (numeric) return point === undefined && text !== '' ? 'n absent' : 'n';
  return { never: 'short', words: '', anywhere: 'any' }[breaks];
}

/** Browsers copy no-break spaces as spaces: a figure that is pasted keeps to its line by this old attribute. */
const staysWhole = ({ text, point }: PageCell): boolean => point !== undefined && /[\u00a0\u202f]/.test(text);

/** A cell's text; where decimals differ in a column, what follows the mark has one width, so that the marks align. */
function content({ tail }: PageColumn, { text, point }: PageCell): Markup {
  if (tail === 0 || point === undefined) return words(text);
  return markup`${text.slice(0, point)}<span class="tail t${tail}">${text.slice(point)}</span>`;
}
