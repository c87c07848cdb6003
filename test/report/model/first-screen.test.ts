import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/messages/translator.ts';
import { firstScreen } from '../../../src/report/model/first-screen.ts';
import type { Report, Section } from '../../../src/report/model/report.ts';

const section = (heading: string, rows: number): Section => ({
  heading,
  blocks: [
    {
      kind: 'table',
      table: {
        id: heading,
        caption: heading,
        columns: [{ id: 'a', header: 'a', kind: 'text' }],
        rows: [
          ...Array.from({ length: rows }, (_, at) => ({ cells: [`${heading}${at}`] })),
          { cells: ['Ensemble'], mark: 'total' as const },
        ],
        notes: ['une note'],
      },
    },
  ],
});
const report = (...sections: Section[]): Report => ({
  title: 'T',
  lead: ['L'],
  sections,
  limits: ['limite'],
});
/** A line for each thing: what a terminal would print, more or less. */
const lines = ({ title, lead, sections, limits }: Report): string =>
  [
    title,
    ...lead,
    ...sections.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) =>
        block.kind === 'table'
          ? [...block.table.rows.map(({ cells }) => String(cells[0])), ...block.table.notes]
          : block.kind === 'paragraph'
            ? [block.text]
            : [],
      ),
    ]),
    ...limits,
  ].join('\n');

describe('what a terminal shows first', async () => {
  const fr = await translator('fr');

  it('is the whole report where it fits', () => {
    const whole = report(section('Un', 3));
    expect(firstScreen(whole, 40, lines, fr)).toBe(whole);
  });

  it('is whole parts while there is room, then what else there is and how to see it', () => {
    const shown = firstScreen(
      report(section('Un', 5), section('Deux', 50), section('Trois', 3)),
      30,
      lines,
      fr,
    );
    expect(shown.sections.map(({ heading }) => heading)).toEqual(['Un', 'Le reste']);
    const said = lines(shown);
    expect(said.split('\n').length).toBeLessThanOrEqual(30);
    expect(said).toContain('2 autres parties («\u00A0Deux\u00A0», «\u00A0Trois\u00A0») et les notes');
    expect(said).toContain('--all');
    expect(said).not.toContain('limite');
  });

  it('cuts a first table that does not fit, keeps its totals and says how many rows are left', () => {
    const shown = firstScreen(report(section('Un', 100)), 30, lines, fr);
    const said = lines(shown).split('\n');
    expect(said.length).toBeLessThanOrEqual(30);
    expect(said).toContain('Ensemble');
    expect(said.some((line) => /^\d+ lignes sur 100\.$/.test(line))).toBe(true);
  });
});
