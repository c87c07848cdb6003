import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { equiteHere, NO_FIGURE, UNFORESEEN } from '../support/in-process.ts';

/** One run of a command on a damaged file. */
export interface DamagedRun {
  readonly cells: readonly (readonly string[])[];
  readonly changes: readonly Change[];
  readonly args: readonly string[];
}

interface Change {
  readonly kind: 'cell' | 'header' | 'column' | 'row' | 'drop';
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const HEADER = [
  'Exercice',
  'Région',
  'Organisme',
  'Typologie',
  'Secteur',
  'Mode',
  'Montant',
  'Seuil',
  'Participants',
];
const REGIONS = ['13 Laval', '09 Côte-Nord', '05 Estrie', '07 Outaouais'];

/** Twenty-four organisations over two years: enough for every study to have something to say. */
const ROWS: readonly (readonly string[])[] = Array.from({ length: 24 }, (_, i) =>
  ['2022-2023', '2023-2024'].map((period, year) => [
    period,
    REGIONS[i % 4]!,
    `Organisme ${i}`,
    i % 3 === 0 ? 'Hébergement' : 'Milieu de vie',
    i % 2 === 0 ? 'Jeunes' : 'Femmes',
    i % 5 === 0 ? 'Entente' : 'Mission globale',
    `${90_000 + 7_500 * ((i * 7) % 13) + 1_000 * year}.25`,
    '150000',
    String(20 + 3 * i),
  ]),
).flat();

/** Numbers that are none, or as large, small and many-digited as a file can have them. */
const NUMBERS = [
  ...[
    '1E308',
    '-1E308',
    '1e999',
    '9'.repeat(300),
    '1E15',
    '999999999999999',
    '-999999999999999.99',
    '1e14',
    '4e-320',
  ],
  ...[
    '0',
    '-0',
    '0.00',
    '-5',
    '0.001',
    '1e-9',
    '12,5',
    '(1 234)',
    '',
    ' ',
    '-',
    'x',
    '$',
    '1.2.3',
    '٣٤',
    '1e',
    '=1+1',
  ],
];
/** Names of things that every object has, and texts that some reader might run. */
const NAMES = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'prototype',
    '__defineGetter__',
    'then',
  ],
  ...[
    '<script>',
    '=cmd|’ /C calc’!A0',
    '\u001b[31mrouge',
    '\u202eabc',
    'a\u200bb',
    '\u0000',
    '{n}',
    "'{'",
    '%s',
    '𝔘'.repeat(9),
  ],
  ...[
    'organisation',
    'amount',
    'Total',
    'Organisme',
    '2023-2024',
    'Région',
    '#1',
    'null',
    'true',
    '99 Nulle part',
  ],
];

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('cell', 'cell', 'cell', 'header', 'column', 'row', 'drop'),
  row: fc.nat(ROWS.length - 1),
  column: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(6, 7, 8) }, { weight: 1, arbitrary: fc.nat(8) }),
  text: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
    { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
  ),
});

const format = (...formats: string[]) => fc.constantFrom(...formats).map((name) => ['--format', name]);
const TABLES = [
  'average-by-region',
  'claim',
  'additions',
  'region-sheet',
  'growth',
  'territories',
  'posters',
];
const COMPARABLE = [
  ...[
    'typologie',
    'typologie,secteur',
    'near=participants:1,k=3',
    'typologie,near=montant:1',
    'typologie,other=region',
  ],
  ...['participants:10/20', 'constructor', '__proto__', 'near=__proto__:1', 'toString:1/2'],
];
const COMMANDS: readonly fc.Arbitrary<readonly string[]>[] = [
  format('table', 'json', 'csv', 'md', 'html').map((how) => ['check', ...how]),
  fc
    .tuple(
      format('table', 'json', 'csv', 'md', 'html'),
      fc.constantFrom('region', 'sector,typology', 'constructor', '__proto__'),
    )
    .map(([how, by]) => ['measure', ...how, '--by', by]),
  fc
    .tuple(
      format('table', 'json', 'csv', 'md', 'html'),
      fc.constantFrom(...COMPARABLE),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([how, comparable, per, one]) => [
      ...['gaps', ...how, '--comparable', comparable, '--draws', '9'],
      ...(per ? ['--per', 'participants', '--factor', 'participants'] : []),
      ...(one ? ['--period', '2023-2024'] : []),
    ]),
  fc
    .tuple(format('table', 'json', 'csv', 'md', 'html'), fc.constantFrom(...TABLES))
    .map(([how, table]) => ['tables', ...how, '--table', table]),
];

export const aDamagedRun: fc.Arbitrary<DamagedRun> = fc.record({
  cells: fc.constant(ROWS),
  changes: fc.array(change, { minLength: 1, maxLength: 6 }),
  args: fc.oneof(...COMMANDS),
});

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function textOf({ cells, changes }: DamagedRun): string {
  let rows = cells.map((row) => [...row]);
  const header = [...HEADER];
  for (const { kind, row, column, text } of changes) {
    const own = rows[row % Math.max(1, rows.length)];
    if (kind === 'cell' && own) own[column] = text;
    if (kind === 'header') header[column] = text;
    if (kind === 'column') for (const each of rows) each[column] = text;
    if (kind === 'row' && own) rows.splice(row, 0, [...own]);
    if (kind === 'drop') rows = rows.filter((_, i) => i % (row + 2) !== column);
  }
  return [header, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
}

const folder = newFolder('damaged');

/** The run is refused with its cause, or says nothing that is no figure; a ledger in it balances. */
export async function expectSound(damaged: DamagedRun): Promise<void> {
  const file = join(folder, 'export.csv');
  writeFileSync(file, textOf(damaged));
  const [command = '', ...flags] = damaged.args;
  const { code, stdout, stderr } = await equiteHere([command, file, ...flags], 'fr');
  expect(stderr).not.toMatch(UNFORESEEN);
  expect([0, 1, 2]).toContain(code);
  if (code === 2) {
    expect(stderr).toContain('Erreur');
    return;
  }
  expect(stderr).not.toMatch(NO_FIGURE);
  if (flags.includes('json')) expectBalanced(JSON.parse(stdout));
  else if (flags.includes('csv')) expect(stdout.slice(stdout.indexOf('\n'))).not.toMatch(NO_FIGURE);
  // The script of a page is ours, and the same on every page.
  else expect(stdout.replace(/<script>.*?<\/script>/s, '')).not.toMatch(NO_FIGURE);
}

interface Printed {
  readonly ledger: Readonly<Record<string, string>>;
}

function expectBalanced({ ledger }: Printed): void {
  const cents = (key: string) => {
    const [whole = '0', fraction = ''] = String(ledger[key]).replace('-', '').split('.');
    const size = BigInt(whole + fraction.padEnd(30, '0'));
    return String(ledger[key]).startsWith('-') ? -size : size;
  };
  const count = (key: string) => Number(ledger[key]);
  expect(count('accepted') + count('merged') + count('set_aside')).toBe(count('rows'));
  expect(cents('amount_accepted') + cents('amount_merged') + cents('amount_set_aside')).toBe(
    cents('amount_read'),
  );
}
