import { lackingClaim, type ToldRole } from '../../../study/claims/verdict-claims.ts';
import { dollarsOf, numberOf } from '../../../study/gaps/figure.ts';
import { fundingBy } from '../../../study/gaps/funding.ts';
import type { GroupGaps } from '../../../study/gaps/groups.ts';
import { figureCell, moneyCell } from '../../gaps/cells.ts';
import { groupsBy } from '../../gaps/groups.ts';
import { withheldRows } from '../../gaps/withheld.ts';
import type { Block, CellValue, Table } from '../../model/report.ts';
import type { BriefContext, BriefSection } from '../context.ts';
import { shortfallOf } from '../front.ts';
import { spanOf } from '../span.ts';

/** What is lacking between regions or sectors, beside what chance gives; then need − received = lacking, by type. */
export const needs: BriefSection = (context) => {
  const { gaps, translator } = context;
  const { fill, numbers, texts } = translator;
  const words = texts.brief.front;
  const wealth = gaps.overall.floor && numberOf(gaps.overall.floor.medianRelativeWealth);
  const floors = floorsTable(context);
  const role = shortfallOf(gaps)?.role ?? 'region';
  const blocks: Block[] = [
    ...lackingText(role, context).map((text): Block => ({ kind: 'paragraph', text })),
    ...(wealth === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            text: fill(words.needs.floorLead, { wealth: numbers.percent(wealth, 0) }),
          } as const,
        ]),
    ...(floors ? [{ kind: 'table', table: floors } as const] : []),
  ];
  return blocks.length === 0 ? undefined : { id: 'needs', heading: words.headings.needs, blocks };
};

/** Between all regions, or sectors; of the region of an edition, page one has said what is lacking. */
function lackingText(role: ToldRole, { gaps, region, translator }: BriefContext): string[] {
  if (region !== undefined) return [];
  const found = fundingBy(gaps.funding, [role]);
  const claim = lackingClaim(gaps, role);
  const value = found && dollarsOf(found.lacking.value);
  if (!found || !claim || value === undefined || value === 0 || !found.lacking.chance) return [];
  const { fill, numbers, texts } = translator;
  const short = shortfallOf(gaps);
  return [
    fill(texts.brief.front.needs.lacking, {
      role,
      period: spanOf(gaps),
      years: gaps.periods.length,
      value: numbers.shortMoney(value),
      median: numbers.shortMoney(found.lacking.chance.median),
      rangeHigh: numbers.shortMoney(found.lacking.chance.high),
      beyond: claim.words.beyond ?? 'none',
      named: short?.role === role ? numbers.shortMoney(short.named) : 'none',
      belowCount: short?.role === role ? short.count : 0,
    }),
  ];
}

/** Need, received, lacking and the part met, by type; undefined without floors. */
function floorsTable({ gaps, region, translator }: BriefContext): Table | undefined {
  const { overall, floorMoney } = gaps;
  const types = groupsBy(gaps, ['typology']);
  if (!overall.floor || types.length === 0) return undefined;
  const { fill, texts } = translator;
  const words = texts.brief.front.needs;
  const cells = ({ floor }: GroupGaps): CellValue[] =>
    floor && floor.n > 0
      ? [
          floor.n,
          { exact: floor.need },
          moneyCell(floor.paid, translator),
          moneyCell(floor.shortfall, translator),
          figureCell(floor.relativeWealth, translator),
        ]
      : [0, null, null, null, null];
  return {
    id: 'needs-by-type',
    caption: fill(words.caption, {
      money: floorMoney ?? 'all',
      everywhere: region === undefined ? 'no' : 'yes',
    }),
    columns: [
      { id: 'typology', header: words.columns.type, kind: 'text' },
      { id: 'n', header: fill(words.columns.n, { period: spanOf(gaps) }), kind: 'count' },
      { id: 'need', header: words.columns.need, kind: 'money', digits: 0 },
      { id: 'paid', header: words.columns.paid, kind: 'money', digits: 0 },
      { id: 'lacking', header: words.columns.lacking, kind: 'money', digits: 0 },
      { id: 'met', header: words.columns.met, kind: 'share', digits: 0 },
    ],
    rows: [
      ...types.map((group) => ({ cells: [group.labels[0]!, ...cells(group)] })),
      ...withheldRows(gaps.withheld, ['typology'], 6, translator),
      { cells: [words.all, ...cells(overall)], mark: 'total' as const },
    ],
    notes: [],
  };
}
