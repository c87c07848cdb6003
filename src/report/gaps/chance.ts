// How sure the gaps are: what chance alone would give, intervals, and what would change a finding.
import { isSmallestP, smallestP } from '../../measure/comparable-funding/limits.ts';
import { ALPHA } from '../../measure/comparable-funding/verdict.ts';
import type { Translator } from '../../messages/translator.ts';
import { extremesClaim } from '../../study/claims/verdict-claims.ts';
import type { Funding, FundingOfGroup } from '../../study/gaps/funding.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import { sayClaim } from '../claims/say.ts';
import type { CellValue, Column, Section, Table } from '../model/report.ts';
import { groupingName, roleName } from '../words/roles.ts';
import { absentCell, figureCell, probabilityText } from './cells.ts';
import { verdictText } from './groups.ts';
import { withheldRows } from './withheld.ts';

export interface Draws {
  /** Budget. */
  readonly draws: number;
  readonly seed: number;
}

/** The groupings that chance was asked of; cells of two roles only where they were asked for alone. */
export const dealtOf = ({ funding }: Gaps): readonly Funding[] => funding.filter(({ deals }) => deals > 0);

/** How sure: p, intervals, and what would change the finding; nothing where chance was not asked for. */
export function chanceSections(
  result: Gaps,
  draws: Draws,
  nameOf: (unit: number) => string,
  translator: Translator,
): Section[] {
  const roles = dealtOf(result);
  if (roles.length === 0) return [];
  const words = translator.texts.gaps;
  const tables = (of: readonly Funding[], make: (role: Funding) => Table) =>
    of.map((role) => ({ kind: 'table', table: make(role) }) as const);
  return [
    {
      id: 'chance',
      heading: words.chanceHeading,
      blocks: tables(roles, (role) => chanceTable(result, role, draws, translator)),
    },
    {
      id: 'influence',
      heading: words.influenceHeading,
      blocks: tables(
        roles.filter(({ by }) => by.length === 1),
        (role) => influenceTable(result, role, nameOf, translator),
      ),
    },
  ];
}

export function chanceTable(result: Gaps, role: Funding, { seed }: Draws, translator: Translator): Table {
  const { texts, fill, numbers } = translator;
  const words = texts.gaps;
  const columns = words.chanceColumns;
  const shown: Column[] = [
    ...role.by.map((one): Column => ({ id: one, header: roleName(one, translator), kind: 'text' })),
    { id: 'n', header: columns.compared, kind: 'count' },
    { id: 'ratio', header: columns.ratio, kind: 'share' },
    { id: 'verdict', header: words.byColumns.verdict, kind: 'text' },
    { id: 'chance_low', header: columns.chanceLow, kind: 'share' },
    { id: 'chance_high', header: columns.chanceHigh, kind: 'share' },
    { id: 'p', header: columns.p, kind: 'index', digits: 4 },
    { id: 'p_low', header: columns.pLow, kind: 'index', digits: 4 },
    { id: 'p_high', header: columns.pHigh, kind: 'index', digits: 4 },
    { id: 'bh', header: columns.bh, kind: 'index', digits: 4 },
    { id: 'detectable', header: columns.detectable, kind: 'share', digits: 0 },
    { id: 'shrunken', header: columns.shrunken, kind: 'share' },
  ];
  const extremes =
    role.by.length === 1 && (role.by[0] === 'region' || role.by[0] === 'sector')
      ? extremesClaim(result, role.by[0])
      : undefined;
  return {
    id: `chance-${role.by.join('-')}`,
    caption: fill(words.chanceCaption, { role: groupingName(role.by, translator) }),
    columns: shown,
    rows: [
      ...role.groups.map((group) => ({ cells: [...group.labels, ...chanceCells(group, translator)] })),
      ...withheldRows(result.withheld, role.by, shown.length, translator),
    ],
    notes: [
      ...(extremes ? [sayClaim(extremes, translator)] : []),
      ...(role.tested > 0
        ? [fill(words.chanceNotes[0]!, { tested: role.tested, alpha: numbers.percent(ALPHA, 0) })]
        : []),
      words.chanceNotes[1]!,
      fill(words.chanceNotes[2]!, {
        exact: role.exact ? 'yes' : 'no',
        deals: role.deals,
        draws: role.budget,
        seed,
        least: leastText(role, translator),
      }),
    ],
  };
}

/** The smallest p that the deals can give, where the p of a group is that: it says how many deals there were, not how clear the gap is. */
function leastText(role: Funding, translator: Translator): string {
  const isThere = role.groups.some(({ chance }) => 'p' in chance && isSmallestP(chance.p, role));
  return isThere ? probabilityText(smallestP(role), translator) : 'none';
}

function chanceCells(own: FundingOfGroup, translator: Translator): CellValue[] {
  const { chance } = own;
  const p = (x: number): CellValue =>
    x < 0.0001 ? { absent: probabilityText(x, translator), code: String(x) } : x;
  const opening = [own.compared, figureCell(own.ratio, translator), verdictText(own, translator)];
  if (!('p' in chance)) {
    // One word for what is withheld is enough in a row.
    const why = chance.undefined === 'not-shown' ? null : absentCell(chance.undefined, translator);
    return [...opening, why, null, null, null, null, null, null, null];
  }
  const named = own.verdict === 'below' || own.verdict === 'above';
  return [
    ...opening,
    chance.range.low,
    chance.range.high,
    p(chance.p),
    p(chance.low),
    p(chance.high),
    p(chance.screening),
    'value' in own.detectable ? own.detectable.value : absentCell(own.detectable.undefined, translator),
    // Naming selects the large ones: what is left of them once drawn to the others is printed beside the named only.
    named ? figureCell(own.shrunken, translator) : null,
  ];
}

export function influenceTable(
  { units }: Gaps,
  role: Funding,
  nameOf: (unit: number) => string,
  translator: Translator,
): Table {
  const { texts, fill } = translator;
  const words = texts.gaps;
  const columns = words.influenceColumns;
  return {
    id: `influence-${role.by.join('-')}`,
    caption: fill(words.influenceCaption, { role: groupingName(role.by, translator) }),
    columns: [
      ...role.by.map((one) => ({ id: one, header: roleName(one, translator), kind: 'text' }) as const),
      { id: 'n', header: words.byColumns.n, kind: 'count' },
      { id: 'gap', header: columns.gap, kind: 'money' },
      { id: 'organisation', header: columns.organisation, kind: 'text' },
      { id: 'amount', header: columns.amount, kind: 'money' },
      { id: 'becomes', header: columns.becomes, kind: 'money' },
      { id: 'flip', header: columns.flip, kind: 'count' },
    ],
    rows: role.groups.map(({ labels, influence }) => {
      if (!('most' in influence))
        return {
          cells: [...labels, null, absentCell(influence.undefined, translator), null, null, null, null],
        };
      const { most, flip, n, gap } = influence;
      const own =
        'unit' in most ? [nameOf(most.unit), units.receives[most.unit]!, most.gap] : [null, null, null];
      return {
        cells: [
          ...labels,
          n,
          gap,
          ...own,
          'units' in flip
            ? flip.units.length
            : { absent: flip.undefined === 'one-sided' ? words.influenceNone : '–', code: flip.undefined },
        ],
      };
    }),
    notes: [],
  };
}
