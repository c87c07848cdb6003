import { existing } from '../../base/existing.ts';
import { own } from '../../base/own.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Denominators, OrderPair, PerRegion } from '../../study/gaps/denominators.ts';
import { numberOf } from '../../study/gaps/figure.ts';
import type { Gaps, Withholding } from '../../study/gaps/gaps.ts';
import type { CellValue, Column, Row, Section, Table } from '../model/report.ts';
import { roleName } from '../words/roles.ts';
import { figureCell } from './cells.ts';
import { withheldRows } from './withheld.ts';

/** The money of each region under every denominator at hand, side by side, and where the orders disagree. */
export function denominatorsSection({ denominators }: Gaps, translator: Translator): Section[] {
  if (!('per' in denominators) || denominators.per.length < 2) return [];
  const table = denominatorsTable(denominators, translator);
  return [
    {
      id: 'denominators',
      heading: translator.texts.gaps.denominatorsHeading,
      blocks: [{ kind: 'table', table }],
    },
  ];
}

function denominatorName({ name }: PerRegion, { texts, fill }: Translator): string {
  const names: Readonly<Record<string, string>> = texts.gaps.denominatorNames;
  return own(names, name) ?? fill(texts.gaps.denominatorOther, { name });
}

export function denominatorsTable(
  denominators: Denominators,
  translator: Translator,
  withheld?: Withholding,
): Table {
  const words = translator.texts.gaps;
  const { labels, per, agreement } = denominators;
  const columns: Column[] = [
    { id: 'region', header: roleName('region', translator), kind: 'text' },
    { id: 'n', header: words.byColumns.n, kind: 'count' },
    ...per.flatMap((one): Column[] => [
      ...(one.name === 'inhabitant'
        ? [{ id: 'inhabitants', header: words.denominatorCount, kind: 'count' } as const]
        : []),
      {
        id: `per_${one.name}`,
        header: denominatorName(one, translator),
        kind: 'money',
        digits: one.name === 'organisation' ? 0 : 2,
      },
      { id: `rank_${one.name}`, header: words.rank, kind: 'count' },
    ]),
  ];
  const rows = labels.map(
    (label, region): Row => ({
      cells: [
        label,
        per[0]?.rows[region]?.n ?? null,
        ...per.flatMap((one): CellValue[] => {
          const row = one.rows[region]!;
          return [
            ...(one.name === 'inhabitant' ? [numberOf(row.count) ?? null] : []),
            figureCell(row.per, translator),
            row.rank ?? null,
          ];
        }),
      ],
    }),
  );
  return {
    id: 'denominators',
    caption: words.denominatorsCaption,
    columns,
    rows: [...rows, ...withheldRows(withheld, ['region'], columns.length, translator)],
    notes: agreement.map((pair) => agreementText(pair, denominators, translator)),
  };
}

function agreementText(pair: OrderPair, { labels, per }: Denominators, translator: Translator): string {
  const { fill, numbers, texts } = translator;
  const nameOf = (name: string) =>
    denominatorName(existing(per.find((one) => one.name === name)), translator);
  const correlation = numberOf(pair.correlation);
  return fill(texts.gaps.agreement, {
    first: nameOf(pair.first),
    second: nameOf(pair.second).toLowerCase(),
    opposite: pair.opposite,
    pairs: pair.pairs,
    correlation: correlation === undefined ? 'none' : numbers.decimal(correlation, 2),
    regions:
      pair.changeHalf.length === 0 ? 'none' : pair.changeHalf.map((region) => labels[region]!).join(', '),
  });
}
