import type { Translator } from '../../messages/translator.ts';
import type { GroupChange } from '../../study/trend/changes.ts';
import type { GroupYear } from '../../study/trend/group-years.ts';
import type { Trend } from '../../study/trend/trend.ts';
import { probabilityText } from '../gaps/cells.ts';
import type { Row, Table } from '../model/report.ts';
import { groupingName } from '../words/roles.ts';
import { groupsOf, roleColumns } from './tables.ts';
import { endsOf, rangeText, signedCell, yearsText } from './words.ts';

/** How the ratio of each group changed, what may be said of it, and when it would be at parity. */
export function changesTable(
  study: Trend,
  { all, same }: Trend['changes'][number],
  translator: Translator,
): Table {
  const { fill, texts } = translator;
  const { columns, verdicts } = texts.trend;
  const { first, last } = endsOf(study);
  const groups = groupsOf(study, all.by);
  const lastOf = (labels: readonly string[]) =>
    groups.find((one) => one.labels.join() === labels.join())?.years.at(-1);
  const dealt = same.groups.some(({ chance }) => chance !== undefined);
  const span = all.groups.some(({ labels }) => isApart(lastOf(labels))) ? study.years.span : undefined;
  return {
    id: `changes-by-${all.by.join('-')}`,
    caption: fill(texts.trend.changesCaption, { role: groupingName(all.by, translator), first, last }),
    columns: [
      ...roleColumns(all.by, translator),
      { id: 'verdict', header: columns.verdict, kind: 'text' },
      { id: 'change', header: columns.change, kind: 'text' },
      { id: 'low', header: columns.low, kind: 'text' },
      { id: 'high', header: columns.high, kind: 'text' },
      { id: 'same', header: columns.same, kind: 'text' },
      ...(dealt ? ([{ id: 'p', header: columns.chance, kind: 'text' }] as const) : []),
      ...(span === undefined
        ? []
        : ([
            { id: 'parity', header: columns.parity, kind: 'text' },
            { id: 'range', header: columns.range, kind: 'text' },
          ] as const)),
    ],
    rows: all.groups.map((own): Row => {
      const alike = same.groups.find(({ labels }) => labels.join() === own.labels.join());
      const known = 'value' in own.change ? own.change : undefined;
      return {
        cells: [
          ...own.labels,
          verdicts[own.verdict],
          signedCell(known?.value, translator),
          signedCell(known?.low, translator),
          signedCell(known?.high, translator),
          alike ? sameText(alike, translator) : null,
          ...(dealt ? [alike?.chance ? probabilityText(alike.chance.p, translator) : null] : []),
          ...(span === undefined
            ? []
            : isApart(lastOf(own.labels))
              ? [yearsText(own.parity?.years, translator), rangeText(own, translator)]
              : ['', '']),
        ],
      };
    }),
    notes: [
      fill(texts.trend.changeNote, { first, last }),
      ...(dealt ? [texts.trend.chanceNote, ...chanceApart(all.groups, same.groups, translator)] : []),
      ...(span === undefined ? [] : [fill(texts.trend.parityNote, { first, last, span })]),
    ],
  };
}

/** Changes told by their intervals that growth dealt at random makes as well: which question each answers is said. */
function chanceApart(
  all: readonly GroupChange[],
  same: readonly GroupChange[],
  { fill, texts }: Translator,
): string[] {
  const names = all
    .filter(({ labels, verdict }) => {
      const alike = same.find((one) => one.labels.join() === labels.join());
      return (verdict === 'closing' || verdict === 'widening') && (alike?.chance?.p ?? 0) > 0.05;
    })
    .map(({ labels }) => labels.join(', '));
  return names.length === 0
    ? []
    : [fill(texts.trend.chanceApart, { names: names.join('; '), n: names.length })];
}

/** `+8.2 % →←`: the change, and the sign of what may be said of it where something may. */
function sameText({ change, verdict }: GroupChange, translator: Translator): string | null {
  if (!('value' in change)) return null;
  const [sign = ''] = translator.texts.trend.verdicts[verdict].split(' ');
  return `${signedCell(change.value, translator)}${verdict === 'untold' ? '' : ` ${sign}`}`;
}

/**
 * Is there a gap to close: of a group that may be at parity already, years to it mean nothing. Without chance, the interval says
 * so alone.
 */
function isApart(year: GroupYear | undefined): boolean {
  const own = year?.funding;
  if (!own) return false;
  if ('p' in own.chance) return own.verdict === 'below' || own.verdict === 'above';
  return 'low' in own.interval && (own.interval.low > 1 || own.interval.high < 1);
}
