import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../src/messages/translator.ts';
import { namesText } from '../../src/report/diff/words.ts';
import { diffResults } from '../../src/study/diff/diff.ts';
import type { FlatValue } from '../../src/study/diff/subject.ts';
import { newFolder } from '../support/folder.ts';
import { equite } from '../support/run.ts';

const french = await translator('fr');
const REGIONS = ['13 Laval', '09 Côte-Nord', '05 Estrie'];
const TYPES = ['Hébergement', 'Milieu de vie'];
const YEARS = ['2022-2023', '2023-2024'];
const HEADER = 'Exercice,Région,Organisme,Typologie,Secteur,Montant,Seuil plancher';
/** Thirty-six organisations over two years: six of each type in each of three regions, no two amounts alike. */
const rows = YEARS.flatMap((year, y) =>
  Array.from(
    { length: 36 },
    (_, i) =>
      `${year},${REGIONS[i % 3]},Organisme ${i},${TYPES[Math.floor(i / 3) % 2]},${i < 15 ? 'Jeunes' : 'Femmes'},${100_000 + 1_000 * i + ((i * i * (7 + y)) % 31) * 211}.10,250000`,
  ),
);
/** One organisation of a type and of a region of its own, with a sector that is there: nobody’s comparable. */
const STRANGER = YEARS.map((year) => `${year},16 Montérégie,Abeille,Accueil,Femmes,123456.70,250000`);

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  measure: ['measure', '--by', 'region'],
  check: ['check'],
  peers: ['peers', '--comparable', 'typology'],
  nearest: ['peers', '--comparable', 'typology,near=Seuil plancher,k=3', '--period', '2023-2024'],
  gaps: ['gaps', '--period', '2023-2024', '--draws', '99'],
  trend: ['trend', '--draws', '99'],
  robustness: ['robustness', '--draws', '99'],
  allocate: ['allocate', '--envelope', '100000', '--within', 'equal', '--within', 'proportional'],
};

let cwd = '';
const result = (command: string, file: string): unknown => {
  const out = `${command}-${file}.json`;
  const [name, ...flags] = COMMANDS[command]!;
  const ran = equite([name!, `${file}.csv`, ...flags, '--format', 'json', '-q', '-o', out], { cwd });
  expect([command, ran.stderr, ran.code]).toEqual([command, '', 0]);
  return JSON.parse(readFileSync(join(cwd, out), 'utf8'));
};

beforeAll(() => {
  cwd = newFolder('diff-places');
  const write = (name: string, list: readonly string[]) =>
    writeFileSync(join(cwd, `${name}.csv`), [HEADER, ...list].join('\n'));
  write('a', rows);
  write('reversed', rows.toReversed());
  write('stranger', [...STRANGER, ...rows]);
});

/** Every figure that differs, but for the account of how the file was read, whose example is the first amount. */
const differing = (before: unknown, after: unknown): readonly string[] =>
  diffResults(before, after).parts.flatMap(({ part, changes, came, left }) =>
    part === 'reading'
      ? []
      : [
          ...changes.map(({ names, key }) => [part, ...names, key].join(' · ')),
          ...came.map(({ names }) => ['+', part, ...names].join(' · ')),
          ...left.map(({ names }) => ['-', part, ...names].join(' · ')),
        ],
  );

describe('places in a file or in a list are no figures', () => {
  it.each(Object.keys(COMMANDS))('%s: the same rows in another order change nothing', (command) => {
    // Of properties that do not hold, one organisation stands as the example: any of those that show it.
    const told = differing(result(command, 'a'), result(command, 'reversed'));
    expect(told.filter((one) => !/^axiom .* · (?:example|shown)$/.test(one))).toEqual([]);
  });

  it('gaps: one organisation that is nobody’s comparable, put first, moves nothing of any other', () => {
    const [before, after] = [result('gaps', 'a'), result('gaps', 'stranger')];
    const verdicts = diffResults(before, after).parts.filter(
      ({ part, by }) => part === 'verdict' && by.join() === 'region',
    );
    const who = verdicts.flatMap(({ changes }) => changes.filter(({ key }) => /organisation/.test(key)));
    expect(who).toEqual([]);
    expect(verdicts.flatMap(({ came }) => came.map(({ names }) => names))).toEqual([['16 Montérégie']]);
  });

  it('peers: one organisation put first leaves the peers of the others as they are', () => {
    const near = differing(result('nearest', 'a'), result('nearest', 'stranger'));
    expect(near.filter((one) => one.startsWith('unit · Organisme'))).toEqual([]);
    expect(near).toContain('+ · unit · Abeille');
  });

  it('gaps: an organisation that changes type is told so, beside what moves with it', () => {
    const [first, ...rest] = rows.toReversed();
    writeFileSync(
      join(cwd, 'retyped.csv'),
      [HEADER, ...rest.toReversed(), first!.replace('Milieu de vie', 'Hébergement')].join('\n'),
    );
    const { parts } = diffResults(result('gaps', 'a'), result('gaps', 'retyped'));
    const labels = parts.flatMap(({ part, changes }) =>
      part === 'unit' ? changes.filter(({ key }) => ['region', 'sector', 'typology'].includes(key)) : [],
    );
    expect(labels).toMatchObject([
      {
        names: ['Organisme 35'],
        key: 'typology',
        before: { text: 'Milieu de vie' },
        after: { text: 'Hébergement' },
      },
    ]);
  });

  it('allocate: a target is called by the part to be reached, whatever its place', () => {
    const target = (share: number, floor: string) => ({ share, floor, comparables: '0.00' });
    const [before, after] = [
      { outlook: { targets: [target(0.8, '1.00'), target(1, '5.00')] } },
      { outlook: { targets: [target(0.5, '0.50'), target(0.8, '2.00'), target(1, '5.00')] } },
    ];
    const { parts } = diffResults(before, after);
    expect(parts).toMatchObject([
      { part: 'target', changes: [{ names: ['0.8'], key: 'floor' }], came: [{ names: ['0.5'] }] },
    ]);
    const [{ changes }] = parts as [(typeof parts)[number]];
    expect(namesText('target', changes[0]!, french)).toBe('80\u00a0%');
  });

  it('a type that comes moves no figure of another', () => {
    const told = (side: unknown) =>
      diffResults({}, side).parts.flatMap(({ part, came }) =>
        part === 'before' || part === 'convergence' || part === 'lens' ? came.map(({ names }) => names) : [],
      );
    for (const command of ['allocate', 'trend']) {
      const names = told(result(command, 'a')).flat();
      expect(names).toContain('Hébergement');
      // No type is called by its number.
      expect(names.filter((name) => /^\d+$/.test(name))).toEqual([]);
    }
  });
});

describe('who moves the gap of a region', () => {
  it('is named, in every result that says it', () => {
    // By hand: Laval receives 10, 10 and 100 against 30 and 30 elsewhere; without the 100 the gap of + 10 becomes − 20.
    const list = ['Z', 'Y', 'X'].map((name, i) => `${YEARS[1]},13 Laval,${name},T,S,${[10, 100, 10][i]},0`);
    const others = ['W', 'V'].map((name) => `${YEARS[1]},05 Estrie,${name},T,S,30,0`);
    writeFileSync(join(cwd, 'hand.csv'), [HEADER, ...others, ...list].join('\n'));
    const flags = ['--fewest', '1', '--draws', '9', '--comparable', 'typology', '--format', 'json', '-q'];
    const read = (command: string, key: string) => {
      const ran = equite([command, 'hand.csv', ...flags], { cwd });
      expect(ran.code).toBe(0);
      const found = JSON.parse(ran.stdout) as Record<string, unknown>;
      const groups = command === 'gaps' ? (found.verdicts as Record<string, unknown>).region : found[key];
      return (groups as { label: string; influence: unknown }[]).find(({ label }) => label === '13 Laval')!
        .influence;
    };
    for (const [command, key] of [
      ['gaps', 'verdicts'],
      ['robustness', 'asked'],
    ] as const) {
      expect(read(command, key)).toMatchObject({
        n: 3,
        gap: 10,
        most: { organisation: 'Y', gap: -20 },
        flip: { organisations: ['Y'], gap: -20 },
      });
    }
  });

  it('is its row where no column names anyone, its region too where two bear one name', () => {
    // The same by hand: 10, 10 and 100 against 30 and 30; of those without a name the 100 stands on line 3.
    const told = (file: string, commands: readonly (readonly string[])[], lines: readonly string[]) => {
      writeFileSync(join(cwd, file), lines.join('\n'));
      const flags = ['--fewest', '1', '--draws', '9', '--comparable', 'typology', '--format', 'json', '-q'];
      return commands.map((command) => {
        const ran = equite([...command, file, ...flags], { cwd });
        const { verdicts, asked } = JSON.parse(ran.stdout);
        const groups = (verdicts?.region ?? asked) as { label: string; influence: unknown }[];
        return groups.find(({ label }) => label === '13 Laval')!.influence;
      });
    };
    const amounts = [
      ['13 Laval', 10],
      ['13 Laval', 100],
      ['13 Laval', 10],
      ['05 Estrie', 30],
      ['05 Estrie', 30],
    ] as const;
    const unnamed = told(
      'unnamed.csv',
      [['gaps', '--unit', 'row']],
      ['Région,Typologie,Montant', ...amounts.map(([region, amount]) => `${region},T,${amount}`)],
    );
    const row = 'unnamed.csv:3';
    expect(unnamed).toMatchObject([{ most: { organisation: row }, flip: { organisations: [row] } }]);
    const namesakes = told(
      'namesakes.csv',
      [['gaps'], ['robustness']],
      [
        'No,Organisme,Région,Typologie,Montant',
        ...amounts.map(
          ([region, amount], i) => `${i},${i === 1 || i === 4 ? 'Phare' : i},${region},T,${amount}`,
        ),
      ],
    );
    for (const influence of namesakes)
      expect(influence).toMatchObject({
        most: { organisation: 'Phare (13 Laval)' },
        flip: { organisations: ['Phare (13 Laval)'] },
      });
  });

  it('is compared by name', () => {
    const text = (value: FlatValue | undefined) => (value && 'text' in value ? value.text : undefined);
    const flip = (organisations: readonly string[]) => ({
      verdicts: { region: [{ label: 'Laval', influence: { flip: { organisations } } }] },
    });
    const [change] = diffResults(flip(['A', 'B']), flip(['C'])).parts.flatMap(({ changes }) => changes);
    expect([text(change?.before), text(change?.after)]).toEqual(['A, B', 'C']);
  });
});
