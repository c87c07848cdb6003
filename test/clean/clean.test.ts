import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { clean } from '../../src/clean/clean.ts';
import { Replay } from '../../src/clean/replay.ts';
import { tableFrom, tableOf } from '../support/table.ts';

describe('cleaning', () => {
  it('gives columns of the same length, labels as codes, blanks as -1, numbers or NaN', async () => {
    const { dataset } = await clean(
      [
        {
          table: tableFrom(`
            Organisme;Région;Montant;Plancher;Population
            A;Estrie;près de 1 000,50 $;2 000,00 $;497 819
            B;;2 000,25 $;;n.d.
            A;Estrie;3 000,00 $;2 500,75 $;497 819`),
        },
      ],
      { regions: 'free' },
    );
    expect(dataset.n).toBe(3);
    expect([...dataset.amount]).toEqual([1000.5, 2000.25, 3000]);
    expect([...dataset.approximate]).toEqual([1, 0, 0]);
    expect([...dataset.line]).toEqual([2, 3, 4]);
    expect(dataset.labels.get('organisation')).toMatchObject({ header: 'Organisme', values: ['A', 'B'] });
    expect([...(dataset.labels.get('organisation')?.codes ?? [])]).toEqual([0, 1, 0]);
    expect([...(dataset.labels.get('region')?.codes ?? [])]).toEqual([0, -1, 0]);
    expect([...(dataset.numbers.get('floor')?.values ?? [])]).toEqual([2000, Number.NaN, 2500.75]);
    expect([...(dataset.numbers.get('population')?.values ?? [])]).toEqual([497819, Number.NaN, 497819]);
  });

  it('reports cells of a number column that are no numbers', async () => {
    const { issues } = await clean([{ table: tableFrom('Montant;Plancher\n1;10\n2;dix\n3;30') }], {});
    expect(issues).toEqual([
      {
        code: 'number-unreadable',
        args: { role: 'floor', column: 'Plancher' },
        level: 'warning',
        count: 1,
        places: [{ file: 'a.csv', line: 3, column: 'Plancher', value: 'dix' }],
      },
    ]);
  });

  it('reads floors as the amounts are where they do not say, and leaves them out where nothing says', async () => {
    const settled = await clean([{ table: tableFrom('Montant;Plancher\n1,5;2.000\n2;3.000') }], {});
    expect([...(settled.dataset.numbers.get('floor')?.values ?? [])]).toEqual([2000, 3000]);
    const open = await clean([{ table: tableFrom('Montant;Plancher\n1;2.000\n2;3.000') }], {});
    expect(open.dataset.numbers.has('floor')).toBe(false);
    expect(open.files[0]?.roles.find(({ role }) => role === 'floor')?.column.because.code).toBe(
      'decimal-unclear',
    );
    const needed = clean([{ table: tableFrom('Montant;Plancher\n1;2.000\n2;3.000') }], { needed: ['floor'] });
    await expect(needed).rejects.toMatchObject({
      issues: [{ code: 'decimal-unclear', args: { column: 'Plancher' } }],
    });
  });

  it('takes typed cells as they are, without the noise of formulas', async () => {
    const table = tableOf(
      ['Année', 'Montant'],
      [
        [2024, 0.1 + 0.2],
        [2024, 1234.5],
        ['2024', -7],
      ],
    );
    const { dataset, ledger } = await clean([{ table }], {});
    expect([...dataset.amount]).toEqual([0.3, 1234.5, -7]);
    expect(ledger.amountAccepted).toBe('1227.80');
    expect(dataset.labels.get('period')?.values).toEqual(['2024']);
  });

  it('reads a large file again instead of keeping it', async () => {
    const table = tableFrom('Montant\n1\n2');
    let reads = 0;
    const counted = {
      ...table,
      rows: () => {
        reads += 1;
        return table.rows();
      },
    };
    const passes = async (kept?: number) => {
      reads = 0;
      const replay = new Replay(counted, kept);
      const seen = [];
      for (let pass = 0; pass < 2; pass++) for await (const batch of replay.rows()) seen.push(...batch);
      return { reads, rows: seen.length };
    };
    expect(await passes(10)).toEqual({ reads: 2, rows: 4 });
    expect(await passes()).toEqual({ reads: 1, rows: 4 });
  });
});

describe('whatever stands in a table', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('Total', '04', '2023-24', '1,5', '__proto__'),
  );
  const cell = fc.oneof(
    text,
    fc.double(),
    fc.constantFrom('a'.repeat(5000), '1-'.repeat(3000), ' '.repeat(9000)),
  );
  const headers = fc.constantFrom(
    'Montant',
    'Organisme',
    'Région',
    'Exercice',
    'Plancher',
    'NEQ',
    'constructor',
    '',
  );

  it('it is accounted for, or refused by a code', async () => {
    const table = fc
      .array(fc.oneof(headers, text), { minLength: 1, maxLength: 6 })
      .chain((header) =>
        fc.tuple(fc.constant(header), fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 })),
      );
    await fc.assert(
      fc.asyncProperty(table, async ([header, rows]) => {
        try {
          const { ledger, dataset } = await clean([{ table: tableOf(header, rows) }], {});
          expect(ledger.accepted + ledger.merged + ledger.setAside).toBe(rows.length);
          expect(dataset.amount.every(Number.isFinite)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const LABEL = fc.constantFrom('Santé mentale', 'Aînés', 'Hébergement', 'Familles', '');
const record = fc.record({
  organisation: fc.constantFrom('L’Éclaircie', 'Centre B', 'Maison C', 'Répit D', 'Groupe E'),
  sector: LABEL,
  start: fc.integer({ min: 2000, max: 2030 }),
  cents: fc.integer({ min: -99_999_999, max: 999_999_999 }),
});
const dialect = fc.record({
  group: fc.constantFrom('', ' ', '\u00A0', '\u202F', '’'),
  mark: fc.constantFrom('.', ','),
  sign: fc.constantFrom('', ' $', '\u00A0$'),
  brackets: fc.boolean(),
  year: fc.constantFrom<(start: number) => string>(
    (start) => `${start}-${start + 1}`,
    (start) => `${start}/${start + 1}`,
    (start) => `exercice ${start}-${start + 1}`,
  ),
  headers: fc.constantFrom(
    ['Organisme', 'Secteur', 'Exercice', 'Montant'],
    ['Organization name', 'Sector', 'Fiscal Year', 'Amount'],
    ['nom_organisme', 'secteur_activite', 'annee_financiere', 'montant_verse'],
  ),
});

describe('records written in any convention', () => {
  it('come back as they were, to the cent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 120 }),
        dialect,
        async (records, style) => {
          const rows = records.map(({ organisation, sector, start, cents }) => {
            const size = Math.abs(cents);
            const whole = String(Math.trunc(size / 100)).replace(/\B(?=(\d{3})+$)/g, style.group);
            const text = `${whole}${style.mark}${String(size % 100).padStart(2, '0')}${style.sign}`;
            const signed = cents >= 0 ? text : style.brackets ? `(${text})` : `-${text}`;
            return [organisation, sector, style.year(start), signed];
          });
          const { dataset, ledger } = await clean([{ table: tableOf(style.headers, rows) }], {
            needed: ['organisation', 'sector', 'period'],
          }).catch(async (error: unknown) => {
            // A sector blank on every row leaves no sector column: the one thing that may be refused here.
            if (records.some(({ sector }) => sector !== '')) throw error;
            return clean([{ table: tableOf(style.headers, rows) }], { needed: ['organisation', 'period'] });
          });
          expect(ledger).toMatchObject({ rows: records.length, accepted: records.length, setAside: 0 });
          expect([...dataset.amount]).toEqual(records.map(({ cents }) => cents / 100 || 0));
          const labels = (role: string) => {
            const column = dataset.labels.get(role);
            return [...(column?.codes ?? [])].map((code) => column?.values[code] ?? '');
          };
          expect(labels('organisation')).toEqual(records.map(({ organisation }) => organisation));
          expect(labels('period')).toEqual(records.map(({ start }) => `${start}-${start + 1}`));
          if (dataset.labels.has('sector'))
            expect(labels('sector')).toEqual(records.map(({ sector }) => sector));
        },
      ),
    );
  });
});
