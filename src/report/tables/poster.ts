import { existing } from '../../base/existing.ts';
import { Refusal } from '../../base/issue.ts';
import type { Dataset } from '../../clean/types.ts';
import { unitTable } from '../../compare/unit-table.ts';
import type { Translator } from '../../messages/translator.ts';
import { type BriefOptions, inPeriod, moneyOf } from '../../study/brief-tables/options.ts';
import type { Poster, Posters } from '../../study/brief-tables/posters.ts';
import { numberOf } from '../../study/gaps/figure.ts';
import { findOrganisation } from '../../study/peers/find-organisation.ts';
import { plainLabel } from '../brief/names.ts';
import type { Chart } from '../charts/chart.ts';
import { figureCell, reasonText } from '../gaps/cells.ts';
import type { Table } from '../model/report.ts';
import { orNone } from './scope.ts';

/**
 * The poster of the organisation that a person named. Throws Refusal where nobody, or more than one, answers to the name,
 * and (`organisation-not-in-table`) where it has no money of that kind in the period. `dataset`: all records, `rows`: those
 * that the posters were made of.
 */
export function posterNamed(
  dataset: Dataset,
  rows: Dataset,
  { period, posters }: Posters,
  options: BriefOptions,
  wanted: string,
): Poster {
  const everywhere = unitTable(dataset, 'organisation');
  const found = findOrganisation(everywhere, wanted);
  const year = unitTable(inPeriod(moneyOf(rows, options).dataset, period), 'organisation');
  const own = year.key.indexOf(everywhere.key[found]!);
  // The posters stand in the stable order of the units.
  if (own >= 0) return posters[year.rank[own]!]!;
  throw new Refusal({
    level: 'error',
    code: 'organisation-not-in-table',
    args: { organisation: everywhere.name(found), period: orNone(period) },
  });
}

/** Grant, floor, shortfall and their ratio, a line each. */
export function posterTable(poster: Poster, period: string, money: string, translator: Translator): Table {
  const { fill, texts } = translator;
  const words = texts.briefTables;
  const { columns } = words.posters;
  const known = 'value' in poster.floor;
  // To the cent where the grant has cents, so that the three lines add up.
  const digits = Number.isInteger(poster.grant) ? 0 : 2;
  const wealth = numberOf(poster.relativeWealth);
  return {
    id: 'poster',
    caption: fill(words.poster.caption, { money, period: orNone(period) }),
    columns: [
      { id: 'measure', header: words.sheet.measure, kind: 'text' },
      { id: 'value', header: words.sheet.value, kind: 'money', digits },
    ],
    rows: [
      { cells: [columns.grant, poster.grant] },
      { cells: [columns.floor, figureCell(poster.floor, translator)] },
      ...(known
        ? [{ cells: [columns.shortfall, { exact: existing(poster.shortfall) }], mark: 'accent' as const }]
        : []),
      ...(wealth === undefined
        ? []
        : [{ cells: [columns.wealth, { figure: wealth, kind: 'share' as const }] }]),
    ],
    notes: [...words.posters.notes, words.poster.floorNote],
  };
}

/** The poster as a picture; undefined without a floor. */
export function posterChart(
  poster: Poster,
  period: string,
  money: string,
  translator: Translator,
): Chart | undefined {
  const { fill, numbers, texts } = translator;
  const part = numberOf(poster.relativeWealth);
  const floor = numberOf(poster.floor);
  if (part === undefined || floor === undefined) return undefined;
  const words = texts.briefTables.poster.drawn;
  const share = numbers.percent(part, 0);
  const about = [plainLabel(poster.region), poster.typology, period]
    .filter((label) => label !== '')
    .join(' · ');
  const lacking = Number(poster.shortfall);
  const table = posterTable(poster, period, money, translator);
  const alt = posterLead(poster, period, money, translator).join(' ');
  return {
    id: 'poster',
    title: fill(words.title, { organisation: poster.organisation, share }),
    subtitle: '',
    foot: [],
    alt,
    data: { ...table, id: 'figure-poster', caption: '', notes: [] },
    drawing: {
      kind: 'poster',
      name: poster.organisation,
      about,
      part,
      share,
      said: words.said,
      receives: fill(words.receives, { grant: numbers.money(poster.grant, 0) }),
      floor: fill(words.floor, { floor: numbers.money(floor, 0) }),
      lacking: lacking > 0 ? fill(words.lacking, { shortfall: numbers.money(lacking, 0) }) : '',
    },
  };
}

/** Who it is, what it receives, what it lacks. */
export function posterLead(poster: Poster, period: string, kind: string, translator: Translator): string[] {
  const { fill, numbers, texts } = translator;
  const words = texts.briefTables.poster;
  const { organisation, region, typology, grant, floor, shortfall, relativeWealth } = poster;
  const about = [plainLabel(region), typology].filter((label) => label !== '').join(' · ');
  const wealth = numbers.percent(numberOf(relativeWealth) ?? 0);
  const money = (x: number) => numbers.money(x, Number.isInteger(grant) ? 0 : 2);
  const receives = fill(words.receives, {
    organisation,
    grant: money(grant),
    period: orNone(period),
    money: kind,
  });
  const against =
    'undefined' in floor
      ? fill(words.none, { why: reasonText(floor.undefined, translator) })
      : Number(shortfall) > 0
        ? fill(words.short, { floor: money(floor.value), shortfall: money(Number(shortfall)), wealth })
        : fill(words.met, { floor: money(floor.value), wealth });
  return [about, receives, against].filter((line) => line !== '');
}
