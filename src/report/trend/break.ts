import { lastOf } from '../../base/existing.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Break } from '../../study/trend/breaks.ts';
import type { Column, Row, Section, Table } from '../model/report.ts';
import { groupingName, roleName } from '../words/roles.ts';
import { signedCell } from './words.ts';

/** Before and after a declared date. */
export function breakSection(found: Break, translator: Translator): Section {
  const { fill, texts } = translator;
  return {
    id: 'break',
    heading: fill(texts.trend.breakHeading, { date: found.date }),
    blocks: found.by.map((one) => ({ kind: 'table', table: breakTable(found, one, translator) })),
  };
}

function breakTable(
  { date, before }: Break,
  { changes, groups }: Break['by'][number],
  translator: Translator,
): Table {
  const { fill, numbers, texts } = translator;
  const { breakColumns: columns, columns: usual, verdicts, breakRank, breakRange } = texts.trend;
  const signed = (value: number): string => String(signedCell(value, translator));
  const dated = groups.some(({ placebos }) => placebos.length > 0);
  return {
    id: `break-by-${changes.by.join('-')}`,
    caption: fill(texts.trend.breakCaption, { before, date, role: groupingName(changes.by, translator) }),
    columns: [
      ...changes.by.map((role): Column => ({ id: role, header: roleName(role, translator), kind: 'text' })),
      { id: 'from', header: fill(columns.from, { period: before }), kind: 'share' },
      { id: 'to', header: fill(columns.to, { period: date }), kind: 'share' },
      { id: 'change', header: usual.change, kind: 'text' },
      { id: 'low', header: usual.low, kind: 'text' },
      { id: 'high', header: usual.high, kind: 'text' },
      { id: 'verdict', header: usual.verdict, kind: 'text' },
      ...(dated
        ? ([
            { id: 'others', header: columns.others, kind: 'text' },
            { id: 'rank', header: columns.p, kind: 'text' },
          ] as const)
        : []),
    ],
    rows: changes.groups.map((own, at): Row => {
      const { placebos, rank } = groups[at]!;
      const sizes = placebos.map(({ change }) => change).sort((a, b) => a - b);
      const known = 'value' in own.change ? own.change : undefined;
      return {
        cells: [
          ...own.labels,
          own.from ?? null,
          own.to ?? null,
          signedCell(known?.value, translator),
          signedCell(known?.low, translator),
          signedCell(known?.high, translator),
          verdicts[own.verdict],
          ...(dated
            ? [
                sizes.length === 0
                  ? ''
                  : sizes.length === 1
                    ? signed(sizes[0]!)
                    : fill(breakRange, { low: signed(sizes[0]!), high: signed(lastOf(sizes)) }),
                rank
                  ? fill(breakRank, {
                      as: numbers.count(Math.round(rank.p * rank.dates)),
                      dates: numbers.count(rank.dates),
                    })
                  : '',
              ]
            : []),
        ],
      };
    }),
    notes: [texts.trend.breakNote, ...(dated ? [] : [texts.trend.breakFew])],
  };
}
