import { own } from '../../../base/own.ts';
import { fold } from '../../../base/text.ts';
import type { Verdict } from '../../../measure/comparable-funding/types.ts';
import { groupsTold } from '../../../study/claims/verdict-claims.ts';
import { numberOf } from '../../../study/gaps/figure.ts';
import { fundingBy } from '../../../study/gaps/funding.ts';
import type { Chart, TileTone } from '../../charts/chart.ts';
import { col, linesBy } from '../../model/columns.ts';
import type { BriefContext } from '../context.ts';
import { placeName, plainLabel } from '../names.ts';
import { frameOf } from './frame.ts';
import { periodOf } from './regions.ts';

/** Where each region of the health network lies among the others: column, row; drawn for this project. */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  nunavik: [3, 0],
  'terres cries de la baie james': [2, 1],
  'nord du quebec': [3, 1],
  'abitibi temiscamingue': [1, 2],
  'saguenay lac saint jean': [3, 2],
  'cote nord': [5, 2],
  outaouais: [0, 3],
  laurentides: [1, 3],
  lanaudiere: [2, 3],
  'mauricie et centre du quebec': [3, 3],
  'capitale nationale': [4, 3],
  'bas saint laurent': [5, 3],
  'gaspesie iles de la madeleine': [6, 3],
  laval: [1, 4],
  montreal: [2, 4],
  'chaudiere appalaches': [4, 4],
  monteregie: [2, 5],
  estrie: [3, 5],
};

const TONES: Readonly<Record<Verdict, { readonly tone: TileTone; readonly sign: string }>> = {
  below: { tone: 'below', sign: '▼' },
  above: { tone: 'above', sign: '▲' },
  comparable: { tone: 'even', sign: '≈' },
  untold: { tone: 'open', sign: '?' },
  unsettled: { tone: 'open', sign: '?' },
  few: { tone: 'few', sign: '' },
};
const KEY = ['below', 'above', 'comparable', 'untold', 'few'] as const;

/** The regions as tiles, where the file's regions are those of the health network; undefined elsewhere. */
export function mapFigure(context: BriefContext): Chart | undefined {
  const { gaps, region, translator } = context;
  const found = fundingBy(gaps.funding, ['region']);
  if (!found) return undefined;
  const { fill, numbers, texts } = translator;
  const words = texts.brief.front.mapFigure;
  const all = found.groups.map((group) => {
    const name = plainLabel(group.labels[0]!);
    return { group, name, at: own(PLACES, fold(name)), value: numberOf(group.ratio) };
  });
  // A region without a place would be left out of the map: then there is none.
  const placed = all.flatMap((one) => (one.at ? [{ ...one, at: one.at }] : []));
  if (placed.length < 3 || placed.length < all.length) return undefined;
  const mine = placed.find(({ group }) => group.labels[0] === region && region !== undefined);
  const shown = new Set(placed.map(({ group }) => TONES[group.verdict].tone));
  return {
    ...frameOf(context, {
      id: 'map',
      title:
        mine?.value === undefined
          ? fill(words.title, {
              below: groupsTold(found, 'below').length,
              above: groupsTold(found, 'above').length,
            })
          : fill(words.titleOwn, {
              name: placeName(mine.group.labels[0]!, translator).plain,
              ratio: numbers.percent(mine.value, 0),
            }),
      subtitle: fill(words.subtitle, { period: periodOf(context) }),
      alt: fill(words.alt, { regions: placed.length }),
      data: {
        id: 'figure-map',
        caption: '',
        ...linesBy(placed, [
          col.text('region', texts.ui.roles.region, ({ name }) => name),
          col.share('ratio', texts.gaps.byColumns.ratio, ({ value }) => value ?? null),
          col.text(
            'verdict',
            texts.gaps.byColumns.verdict,
            ({ group }) => texts.brief.front.comparison.verdicts[group.verdict],
          ),
        ]),
        notes: [],
      },
    }),
    drawing: {
      kind: 'tiles',
      value: { label: texts.gaps.byColumns.ratio, kind: 'share', digits: 0 },
      tiles: placed.map(({ group, name, at, value }) => ({
        label: name,
        short: placeName(group.labels[0]!, translator).short,
        at,
        value,
        absent: '–',
        ...TONES[group.verdict],
        ...(group.labels[0] === region ? { accent: true } : {}),
      })),
      key: KEY.filter((verdict) => shown.has(TONES[verdict].tone)).map((verdict) => ({
        ...TONES[verdict],
        text: words.key[verdict],
      })),
    },
  };
}
