import { DecimalSum } from '../../base/decimal-sum.ts';
import { existing } from '../../base/existing.ts';
import { compareLabels } from '../../base/text.ts';
import { type AlikePair, allAlikePairs } from '../../clean/names.ts';
import type { Cleaned, Dataset, JoinedLabel, LabelColumn } from '../../clean/types.ts';
import type { Translator } from '../../messages/translator.ts';
import type { CsvTable } from '../formats/csv.ts';

/**
 * Every pair of labels that were joined already, and every pair that may mean one thing, a line each, with what tells whether they do: to be ticked in a
 * spreadsheet and read back (`ticked-pairs.ts` of the shell knows the columns by their order of `PAIR_COLUMNS`).
 */
export function pairsCsv({ dataset, joined }: Cleaned, { texts: { ui } }: Translator): CsvTable {
  const roles: Readonly<Record<string, string>> = ui.roles;
  const figures = new Map<string, readonly Figures[]>();
  const figuresOf = (role: string, code: number): Figures => {
    const known = figures.get(role) ?? figuresOfColumn(dataset, existing(dataset.labels.get(role)));
    figures.set(role, known);
    return known[code]!;
  };
  const line = ({ role, label, under, why }: AlikePair) => {
    const { values } = existing(dataset.labels.get(role));
    const [one, other] = [figuresOf(role, label), figuresOf(role, under)];
    return [
      '',
      roles[role] ?? role,
      values[label]!,
      values[under]!,
      one.rows,
      { exact: one.amount.toString() },
      other.rows,
      { exact: other.amount.toString() },
      regionsText(dataset, role, one),
      ui.pairWhy[why],
    ];
  };
  const joinedLine = ({ role, label, under, rows, rowsUnder }: JoinedLabel) => [
    ui.pairJoined,
    roles[role] ?? role,
    label,
    under,
    rows,
    undefined,
    rowsUnder,
    undefined,
    '',
    ui.pairWhy.typing,
  ];
  return {
    header: PAIR_COLUMNS.map((key) => ui.pairColumns[key]),
    rows: [...joined.map(joinedLine), ...allAlikePairs(dataset).map(line)],
  };
}

/** In the order of the file. */
export const PAIR_COLUMNS = [
  'same',
  'role',
  'label',
  'under',
  'rows',
  'amount',
  'rowsUnder',
  'amountUnder',
  'regions',
  'why',
] as const;

interface Figures {
  rows: number;
  readonly amount: DecimalSum;
  readonly regions: Set<number>;
}

function figuresOfColumn(dataset: Dataset, { values, codes }: LabelColumn): readonly Figures[] {
  const found = values.map((): Figures => ({ rows: 0, amount: new DecimalSum(), regions: new Set() }));
  const regions = dataset.labels.get('region')?.codes;
  for (let record = 0; record < dataset.n; record++) {
    const own = found[codes[record]!];
    if (!own) continue;
    own.rows++;
    own.amount.add(dataset.amount[record]!);
    own.regions.add(regions?.[record] ?? -1);
  }
  return found;
}

/** Where an organisation is; other labels are everywhere. */
function regionsText({ labels }: Dataset, role: string, { regions }: Figures): string {
  if (role !== 'organisation') return '';
  const values = labels.get('region')?.values ?? [];
  return [...regions]
    .flatMap((code) => values[code] ?? [])
    .sort(compareLabels)
    .join(', ');
}
