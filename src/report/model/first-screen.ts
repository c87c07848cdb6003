import type { Translator } from '../../messages/translator.ts';
import type { Block, Report, Section } from './report.ts';

/** Rows that a table keeps at least: fewer are no table. */
const FEWEST_ROWS = 5;
/** Lines of the screen that are the shell's, and the closing sentence's. */
const KEPT_FREE = 5;

/**
 * What of a report fits a screen of `lines`: the sentences to read first, then tables in order while there is room, the
 * first one cut to it; last, what else there is and how to see it. A report that fits stays whole.
 */
export function firstScreen(
  report: Report,
  lines: number,
  render: (report: Report) => string,
  { fill, texts }: Translator,
): Report {
  const height = (one: Report) => render(one).split('\n').length;
  if (height(report) <= lines) return report;
  const most = lines - KEPT_FREE;
  const kept: Section[] = [];
  const opening = (sections: readonly Section[]): Report => ({ ...report, sections, limits: [] });
  for (const section of report.sections) {
    const whole = opening([...kept, section]);
    if (height(whole) <= most) {
      kept.push(section);
      continue;
    }
    // The answer is in the first table: its first rows are worth more than none.
    if (kept.length === 0)
      kept.push(cutSection(section, (cut) => height(opening([cut])) <= most, texts.ui.screenRows, fill));
    break;
  }
  const left = report.sections.slice(kept.length).map(({ heading }) => heading);
  const rest: Section = {
    heading: texts.ui.screenMore,
    blocks: [{ kind: 'paragraph', text: fill(texts.ui.screenLeft, { headings: left, count: left.length }) }],
  };
  return opening([...kept, rest]);
}

/** The first table of a section with as many rows as fit, said where some do not. */
function cutSection(
  section: Section,
  fits: (section: Section) => boolean,
  words: string,
  fill: Translator['fill'],
): Section {
  const at = section.blocks.findIndex(({ kind }) => kind === 'table');
  const block = section.blocks[at];
  if (block?.kind !== 'table') return section;
  const { table } = block;
  const plain = table.rows.filter(({ mark }) => mark !== 'total');
  const totals = table.rows.filter(({ mark }) => mark === 'total');
  const cutTo = (rows: number): Section => {
    const note = fill(words, { shown: rows, all: plain.length });
    const cut: Block = {
      kind: 'table',
      table: {
        ...table,
        rows: [...plain.slice(0, rows), ...totals],
        notes: rows < plain.length ? [note] : table.notes,
      },
    };
    return { ...section, blocks: [...section.blocks.slice(0, at), cut] };
  };
  let rows = plain.length;
  while (rows > FEWEST_ROWS && !fits(cutTo(rows))) rows--;
  return cutTo(rows);
}
