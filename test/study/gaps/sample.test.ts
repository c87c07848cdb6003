import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../../src/base/random.ts';
import type { Dataset } from '../../../src/clean/types.ts';
import { fundingBy } from '../../../src/study/gaps/funding.ts';
import { gaps } from '../../../src/study/gaps/gaps.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { datasetOf } from '../../support/dataset.ts';
import { SAME_TYPE } from './support.ts';

/** `SIMULATIONS=1` asks all twelve seeds; a few are enough to see a list that moves. */
const SEEDS = process.env.SIMULATIONS ? 12 : 4;

type Row = Readonly<Record<'organisation' | 'region' | 'typology', string> & { amount: number }>;

/** One row an organisation of 2023-2024, from the sample as it stands in the repository. */
function sampleRows(): Row[] {
  const path = fileURLToPath(new URL('../../../data/samples/psoc-fictif.csv', import.meta.url));
  const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const cellsOf = (line: string) =>
    (line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? []).map((cell) =>
      cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'),
    );
  const names = cellsOf(header.replace(/^\uFEFF/, ''));
  const at = (name: string) => names.indexOf(name);
  const rows = new Map<string, Row>();
  for (const line of lines) {
    const cells = cellsOf(line);
    if (cells[at('Exercice')] !== '2023-2024') continue;
    const organisation = cells[at('No organisme')]!;
    rows.set(organisation, {
      organisation,
      region: cells[at('Région')]!,
      typology: cells[at('Typologie')]!,
      amount: (rows.get(organisation)?.amount ?? 0) + Number(cells[at('Montant')]),
    });
  }
  return [...rows.values()];
}

const regionsOf = (dataset: Dataset, seed: number) =>
  fundingBy(
    gaps(studyUnits(dataset, 'organisation'), { definition: SAME_TYPE, by: [['region']], seed }).funding,
    ['region'],
  )!;

describe('the sample', () => {
  let rows: readonly Row[] = [];
  beforeAll(() => {
    rows = sampleRows();
  });

  it('has the same named regions whatever the seed', () => {
    const dataset = datasetOf(rows);
    const named = Array.from({ length: SEEDS }, (_, seed) =>
      regionsOf(dataset, seed + 1)
        .groups.filter(({ verdict }) => ['below', 'above', 'unsettled'].includes(verdict))
        .map(({ labels, verdict }) => `${labels[0]} ${verdict}`),
    );
    expect(named[0]!.length).toBeGreaterThan(0);
    for (const own of named) expect(own).toEqual(named[0]);
  }, 60_000);

  it('lacks more than chance gives, and with regions dealt at random no more', () => {
    const planted = regionsOf(datasetOf(rows), 1).lacking;
    expect(Number(planted.value)).toBeGreaterThan(planted.chance!.high);
    const regions = new Random(3).shuffle(Int32Array.from(rows.keys()));
    const dealt = regionsOf(
      datasetOf(rows.map((row, i) => ({ ...row, region: rows[regions[i]!]!.region }))),
      1,
    );
    expect(Number(dealt.lacking.value)).toBeGreaterThan(dealt.lacking.chance!.low);
    expect(Number(dealt.lacking.value)).toBeLessThan(dealt.lacking.chance!.high);
    expect(dealt.groups.filter(({ verdict }) => verdict === 'below' || verdict === 'above')).toEqual([]);
  }, 60_000);
});
