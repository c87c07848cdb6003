import type { Value } from '../../measure/types.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Explanation } from '../../study/gaps/explain.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { CellValue, Row, Section, Table } from '../model/report.ts';
import { roleName, roleNames } from '../words/roles.ts';
import { absentCell, figureCell } from './cells.ts';

/** What goes with the gap of each region to the others: composition, rates, all declared factors. */
export function explanationSection({ explanation }: Gaps, translator: Translator): Section[] {
  if ('undefined' in explanation || explanation.regionLabels.length < 2) return [];
  const table = explanationTable(explanation, translator);
  return [
    { id: 'explanation', heading: translator.texts.gaps.explainHeading, blocks: [{ kind: 'table', table }] },
  ];
}

export function explanationTable(explanation: Explanation, translator: Translator): Table {
  const words = translator.texts.gaps;
  const columns = words.explainColumns;
  const bands = hasBands(explanation);
  return {
    id: 'explanation',
    caption: words.explainCaption,
    columns: [
      { id: 'region', header: roleName('region', translator), kind: 'text' },
      { id: 'n', header: columns.n, kind: 'count' },
      { id: 'gap', header: columns.gap, kind: 'money' },
      { id: 'composition', header: columns.composition, kind: 'money' },
      { id: 'rate', header: columns.rate, kind: 'money' },
      { id: 'low', header: columns.low, kind: 'share', digits: 0 },
      { id: 'high', header: columns.high, kind: 'share', digits: 0 },
      ...(bands
        ? ([
            { id: 'factors_low', header: columns.oaxacaLow, kind: 'money' },
            { id: 'factors_high', header: columns.oaxacaHigh, kind: 'money' },
          ] as const)
        : []),
      { id: 'borrowed', header: columns.borrowed, kind: 'count' },
    ],
    rows: explanation.regionLabels.map((label, region) => regionRow(explanation, label, region, translator)),
    notes: notes(explanation, translator),
  };
}

/** Whether what goes with all factors is shown: of single organisations, it is not in a public edition. */
const hasBands = ({ need: { bands } }: Explanation): boolean =>
  bands.some(({ low }) => !('undefined' in low && low.undefined === 'not-shown'));

function regionRow(explanation: Explanation, label: string, region: number, translator: Translator): Row {
  const { compositions, need } = explanation;
  const band = need.bands.find((one) => one.region === region);
  const factors: CellValue[] = !hasBands(explanation)
    ? []
    : band
      ? [figureCell(band.low, translator), figureCell(band.high, translator)]
      : [null, null];
  const found = compositions[0]?.regions[region];
  if (!found || 'undefined' in found) {
    const why = found ? absentCell(found.undefined, translator) : null;
    return { cells: [label, band?.n ?? null, why, null, null, null, null, ...factors, null] };
  }
  return {
    cells: [
      label,
      band?.n ?? null,
      found.gap,
      found.composition,
      found.rate,
      shareCell(found.lowShare, translator),
      shareCell(found.highShare, translator),
      ...factors,
      found.borrowed.cells,
    ],
  };
}

/** Beyond this many times the gap, a part of it says nothing: the gap is next to none. */
const MOST_SHARE = 2;

function shareCell(share: Value, translator: Translator): CellValue {
  if ('value' in share && Math.abs(share.value) > MOST_SHARE)
    return { absent: '–', code: 'gap-next-to-none' };
  return figureCell(share, translator);
}

function notes(explanation: Explanation, translator: Translator): string[] {
  const { need } = explanation;
  const { fill, numbers, texts } = translator;
  const words = texts.gaps;
  const factors = roleNames(need.factors, translator);
  const variation =
    'value' in need.r2 && 'value' in need.residualCv && 'value' in need.cv
      ? [
          fill(words.explainNotes[2]!, {
            r2: numbers.percent(need.r2.value),
            cv: numbers.percent(need.residualCv.value),
            before: numbers.percent(need.cv.value),
          }),
        ]
      : [];
  return [
    words.explainNotes[0]!,
    ...(factors === '' || !hasBands(explanation) ? [] : [fill(words.explainNotes[1]!, { factors })]),
    ...(factors === '' ? [] : variation),
  ];
}
