import { GUARDS, guardMark } from '../../measure/guards.ts';
import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Equity, EquityBy } from '../../study/allocation/equity.ts';
import { figureCell } from '../gaps/cells.ts';
import type { CellValue, Column, Table } from '../model/report.ts';
import { centsCell } from '../words/cents.ts';
import { roleName } from '../words/roles.ts';
import { scenarioNames } from './names.ts';

/** Gini of amount ÷ floor, where enough have a floor. */
export const giniCell = ({ gini, floored }: Equity, translator: Translator): CellValue =>
  figureCell(gini, translator, guardMark(GUARDS.five, floored));
export const mclooneCell = ({ mcloone, floored }: Equity, translator: Translator): CellValue =>
  figureCell(mcloone, translator, guardMark(GUARDS.five, floored));

/** What is looked at before and after, of each region and type. */
const MEASURES = {
  lacking: { kind: 'money', cell: ({ lacking }: Equity) => centsCell(lacking) },
  under: { kind: 'count', cell: ({ under }: Equity) => under },
  gini: { kind: 'index', cell: giniCell },
  mcloone: { kind: 'index', cell: mclooneCell },
} as const satisfies Record<
  string,
  { kind: Column['kind']; cell: (one: Equity, translator: Translator) => CellValue }
>;
export type StandingMeasure = keyof typeof MEASURES;
export const STANDING_MEASURES = Object.keys(MEASURES) as StandingMeasure[];

/** One figure of how organisations stand before their floors, by region or type: before, and under each scenario. */
export function standingTable(
  { scene, before, scenarios }: AllocationStudy,
  role: 'region' | 'typology',
  measure: StandingMeasure,
  translator: Translator,
): Table | undefined {
  const codes = role === 'region' ? scene.regions : scene.types;
  if (!codes || before.overall.floored === 0) return undefined;
  const words = translator.texts.allocation;
  const of = (by: EquityBy) => (role === 'region' ? by.regions : by.types);
  const names = scenarioNames(scenarios, translator);
  const open = scenarios.flatMap(({ after }, k) => (after ? [{ after, name: names[k]!, k }] : []));
  const { kind, cell } = MEASURES[measure];
  const digits = kind === 'money' ? { digits: 0 } : {};
  const sides = [before, ...open.map(({ after }) => after)];
  const row = (name: string, pick: (by: EquityBy) => Equity, mark?: 'total') => ({
    cells: [name, pick(before).floored, ...sides.map((by) => cell(pick(by), translator))],
    ...(mark ? { mark } : {}),
  });
  return {
    id: `${measure}-by-${role}`,
    caption: translator.fill(words.standingCaption, {
      measure: words.standing[measure],
      role: roleName(role, translator),
    }),
    columns: [
      { id: role, header: roleName(role, translator), kind: 'text' },
      { id: 'n', header: words.byColumns.n, kind: 'count' },
      { id: 'before', header: words.byColumns.before, kind, ...digits },
      ...open.map(({ name, k }): Column => ({ id: `rule-${k + 1}`, header: name, kind, ...digits })),
    ],
    rows: [
      ...codes.labels.flatMap((label, code) =>
        of(before)[code]!.floored > 0 ? [row(label, (by) => of(by)[code]!)] : [],
      ),
      row(words.byColumns.total, ({ overall }) => overall, 'total'),
    ],
    notes: [],
  };
}
