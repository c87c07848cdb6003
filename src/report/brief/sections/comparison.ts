import { groupsTold, type ToldRole } from '../../../study/claims/verdict-claims.ts';
import { numberOf } from '../../../study/gaps/figure.ts';
import { type FundingOfGroup, fundingBy } from '../../../study/gaps/funding.ts';
import { figureCell, moneyCell } from '../../gaps/cells.ts';
import { withheldRows } from '../../gaps/withheld.ts';
import type { Block, CellValue, Row, Table } from '../../model/report.ts';
import type { BriefContext, BriefSection } from '../context.ts';
import { mapFigure } from '../figures/map.ts';
import { placeName, plainLabel } from '../names.ts';
import { spanOf } from '../span.ts';

/** Every region, then every sector, in one short table each; the map of regions where they are the known ones. */
export const comparison: BriefSection = (context) => {
  const words = context.translator.texts.brief.front;
  const map = mapFigure(context);
  const tables = (['region', 'sector'] as const).flatMap((role) => tableOf(role, context) ?? []);
  if (tables.length === 0) return undefined;
  const blocks: Block[] = [
    ...lowestText(context).map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'paragraph', text: words.comparison.reading },
    ...(map ? [{ kind: 'chart', chart: map } as const] : []),
    ...tables.map((table) => ({ kind: 'table', table }) as const),
  ];
  return { id: 'comparison', heading: words.headings.comparison, blocks };
};

/** The region told to be the furthest below, in one sentence; of an edition of one region, page one has said it. */
function lowestText({ gaps, region, translator }: BriefContext): string[] {
  const found = fundingBy(gaps.funding, ['region']);
  const lowest = found && region === undefined ? groupsTold(found, 'below')[0] : undefined;
  const ratio = lowest && numberOf(lowest.ratio);
  if (!lowest || ratio === undefined) return [];
  const { fill, numbers, texts } = translator;
  return [
    fill(texts.brief.front.comparison.lowest, {
      of: placeName(lowest.labels[0]!, translator).of,
      ratio: numbers.percent(ratio, 0),
      typed: gaps.comparison.definition.exact.includes('typology') ? 'yes' : 'no',
    }),
  ];
}

/** A group a row: how many, received against comparables, what can be said, what is lacking where it is told. */
function tableOf(role: ToldRole, { gaps, region, translator }: BriefContext): Table | undefined {
  const found = fundingBy(gaps.funding, [role]);
  if (!found || found.groups.length === 0) return undefined;
  const { fill, texts } = translator;
  const words = texts.brief.front.comparison;
  const below = groupsTold(found, 'below').length > 0;
  const lacking = (group: FundingOfGroup): CellValue =>
    group.verdict === 'below' ? moneyCell(group.lacking, translator) : null;
  const rows = [...found.groups]
    .sort((a, b) => (numberOf(a.ratio) ?? 9e9) - (numberOf(b.ratio) ?? 9e9))
    .map(
      (group): Row => ({
        cells: [
          plainLabel(group.labels[0]!),
          group.n,
          figureCell(group.ratio, translator),
          words.verdicts[group.verdict],
          ...(below ? [lacking(group)] : []),
        ],
        ...(role === 'region' && group.labels[0] === region ? { mark: 'accent' } : {}),
      }),
    );
  const total: Row = {
    cells: [
      words.all,
      found.groups.reduce((sum, { n }) => sum + n, 0),
      null,
      null,
      ...(below ? [moneyCell(found.lacking.named, translator)] : []),
    ],
    mark: 'total',
  };
  const { columns } = words;
  const name = role === 'region' ? 'region' : 'sector';
  return {
    id: `summary-by-${role}`,
    caption: fill(words.caption, { role }),
    columns: [
      { id: name, header: fill(columns.label, { role }), kind: 'text' },
      { id: 'n', header: fill(columns.n, { period: spanOf(gaps) }), kind: 'count' },
      { id: 'ratio', header: columns.ratio, kind: 'share', digits: 0 },
      { id: 'verdict', header: columns.verdict, kind: 'text' },
      ...(below ? [{ id: 'lacking', header: columns.lacking, kind: 'money', digits: 0 } as const] : []),
    ],
    rows: [...rows, ...withheldRows(gaps.withheld, [role], below ? 5 : 4, translator), total],
    notes: below ? [words.note] : [],
  };
}
