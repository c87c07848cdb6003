import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Chart, ChartDrawing } from '../../../src/report/charts/chart.ts';

/**
 * Charts of real size from the fictitious sample, last fiscal year: 18 regions with their names, 13 sectors, 5
 * typologies, some 1 170 organisations. Figures are computed here in a plain way; what matters is that they look real.
 */
export interface Organisation {
  readonly region: string;
  readonly sector: string;
  readonly typology: string;
  readonly amount: number;
  readonly floor: number;
  readonly population: number;
}

const FILE = fileURLToPath(new URL('../../../data/samples/psoc-fictif.csv', import.meta.url));

function read(): Organisation[] {
  const rows: Record<string, string>[] = parse(readFileSync(FILE), { columns: true });
  const found = new Map<string, Organisation>();
  for (const row of rows.filter((r) => r.Exercice === '2023-2024')) {
    const before = found.get(row['No organisme']!);
    found.set(row['No organisme']!, {
      region: row.Région!,
      sector: row.Secteur!,
      typology: row.Typologie!,
      floor: Number(row['Seuil plancher']),
      population: Number(row.Population),
      amount: (before?.amount ?? 0) + Number(row.Montant),
    });
  }
  return [...found.values()];
}

const organisations = read();

export function groups(by: 'region' | 'sector' | 'typology'): Map<string, Organisation[]> {
  const found = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    const label = organisation[by];
    if (label === '') continue;
    found.set(label, [...(found.get(label) ?? []), organisation]);
  }
  return found;
}

const total = (list: readonly Organisation[]) => list.reduce((sum, { amount }) => sum + amount, 0);
const mean = (list: readonly Organisation[]) => total(list) / list.length;
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** A chart with the words around it. */
export function chartOf(drawing: ChartDrawing, words: Partial<Chart> = {}): Chart {
  return {
    id: drawing.kind,
    title: 'Le constat en une phrase, avec son chiffre',
    subtitle: 'Mesure, unité, exercice 2023-2024',
    foot: ['Source : données fictives (psoc-fictif.csv).'],
    alt: 'Ce que montre le graphique, en mots.',
    data: { id: 'data', caption: '', columns: [], rows: [], notes: [] },
    drawing,
    ...words,
  };
}

const REGION = '09 Côte-Nord';
const FOOT = [
  'Source : données fictives imitant le PSOC, exercice 2023-2024, 1 158 organismes.',
  'Comparable ici : tous les organismes, sans critère de type ni de taille. Écartées : 7 lignes sans secteur.',
];

/** Lorenz points of a list of amounts. */
function lorenzPoints(list: readonly Organisation[]): [number, number][] {
  const sorted = list.map(({ amount }) => Math.max(0, amount)).sort((a, b) => a - b);
  const sum = sorted.reduce((a, b) => a + b, 0);
  let running = 0;
  const points: [number, number][] = [[0, 0]];
  for (const [i, x] of sorted.entries()) {
    running += x;
    points.push([(i + 1) / sorted.length, running / sum]);
  }
  return points;
}

export const lorenzChart = chartOf(
  {
    kind: 'lorenz',
    x: { label: 'Part des organismes, du moins financé au plus financé', kind: 'share', digits: 0 },
    y: { label: 'Part des montants reçus', kind: 'share', digits: 0 },
    curves: [
      { name: 'Québec', points: lorenzPoints(organisations) },
      {
        name: 'Côte-Nord',
        points: lorenzPoints(groups('region').get(REGION)!),
        accent: true,
      },
      { name: 'Hébergement', points: lorenzPoints(groups('typology').get('Hébergement')!) },
    ],
    reading: {
      x: 0.5,
      text: 'Sur la Côte-Nord, la moitié la moins financée des organismes reçoit 29,6 % des montants.',
    },
  },
  {
    title: 'La moitié la moins financée des organismes de la Côte-Nord reçoit 29,6 % des montants',
    subtitle: 'Montant total par organisme, exercice 2023-2024, n = 36 et 1 158',
    foot: FOOT,
  },
);

export const rankedChart = chartOf(
  {
    kind: 'ranked-dots',
    value: { label: 'Montant moyen par organisme', kind: 'money', digits: 0 },
    rows: [...groups('region')]
      .map(([label, list]) => {
        const value = mean(list);
        const spread =
          Math.sqrt(list.reduce((sum, { amount }) => sum + (amount - value) ** 2, 0)) / list.length;
        return list.length < 6
          ? { label, value: undefined, n: list.length, absent: 'trop peu pour une moyenne' }
          : {
              label,
              value,
              low: value - 2 * spread,
              high: value + 2 * spread,
              n: list.length,
              accent: label === REGION,
            };
      })
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
    reference: { label: 'Québec', value: mean(organisations) },
  },
  {
    title:
      'Un organisme de la Côte-Nord reçoit en moyenne 156 121 $, soit 85 000 $ de moins que l’ensemble du Québec',
    subtitle: 'Montant moyen par organisme, exercice 2023-2024, n = 1 158; traits : intervalle à 95 %',
    foot: FOOT,
  },
);

const populations = new Map(organisations.map(({ region, population }) => [region, population]));
const everyone = [...populations.values()].reduce((a, b) => a + b, 0);

export const denominatorsChart = chartOf(
  {
    kind: 'two-denominators',
    x: { label: 'Montant moyen par organisme', kind: 'money', digits: 0 },
    y: { label: 'Montant par habitant', kind: 'money', digits: 0 },
    points: [...groups('region')].map(([label, list]) => ({
      label: label.slice(3),
      x: mean(list),
      y: total(list) / populations.get(label)!,
      accent: label === REGION,
    })),
    reference: { label: 'Québec', x: mean(organisations), y: total(organisations) / everyone },
    quarters: {
      lowX: {
        lowY: 'moins par organisme, moins par habitant',
        highY: 'moins par organisme, plus par habitant',
      },
      highX: {
        lowY: 'plus par organisme, moins par habitant',
        highY: 'plus par organisme, plus par habitant',
      },
    },
  },
  {
    title:
      'La Côte-Nord est au 4e rang par habitant et au 14e par organisme : les deux ordres se contredisent',
    subtitle: 'Montant moyen par organisme et par habitant, 18 régions sociosanitaires, 2023-2024',
    foot: FOOT,
  },
);

const regions = [...groups('region').keys()];
const sectors = [...groups('sector').keys()].sort();

export const heatChart = chartOf(
  {
    kind: 'heat',
    value: { label: 'Écart à la médiane du secteur', kind: 'share', digits: 0 },
    centre: 0,
    centreLabel: 'la médiane du secteur',
    signed: true,
    rows: regions,
    columns: sectors,
    accents: [regions.indexOf(REGION)],
    cells: regions.map((region) =>
      sectors.map((sector) => {
        const list = groups('region')
          .get(region)!
          .filter((o) => o.sector === sector);
        const reference = middle(
          groups('sector')
            .get(sector)!
            .map(({ amount }) => amount),
        );
        if (list.length === 0) return { absent: 'aucun' };
        if (list.length < 3) return { absent: 'trop peu' };
        return { value: middle(list.map(({ amount }) => amount)) / reference - 1, n: list.length };
      }),
    ),
  },
  {
    title: 'Sur la Côte-Nord, la médiane est sous celle du secteur dans 8 secteurs sur 9',
    subtitle: 'Médiane de la région par rapport à celle du secteur dans l’ensemble du Québec, 2023-2024',
    foot: FOOT,
  },
);

export const stripsChart = chartOf(
  {
    kind: 'strips',
    value: { label: 'Montant total par organisme', kind: 'money', digits: 0 },
    medianLabel: 'médiane',
    floorLabel: 'plancher',
    accentLabel: 'organismes de la Côte-Nord',
    rows: [...groups('typology')].map(([label, list]) => {
      const below = list.filter(({ amount, floor }) => amount < floor).length / list.length;
      return {
        label,
        values: list.map(({ amount }) => amount),
        accents: list.flatMap(({ region }, i) => (region === REGION ? [i] : [])),
        median: middle(list.map(({ amount }) => amount)),
        floor: list[0]!.floor,
        note: `${Math.round(below * 100)}\u00a0% sous le plancher`,
      };
    }),
  },
  {
    title: 'Plus de neuf organismes sur dix reçoivent moins que le plancher de leur typologie',
    subtitle: 'Montant total par organisme et par typologie, exercice 2023-2024, n = 1 158',
    foot: FOOT,
  },
);

export const waterfallChart = chartOf(
  {
    kind: 'waterfall',
    value: { label: 'Montant moyen par organisme', kind: 'money', digits: 0 },
    start: { label: 'Québec, moyenne', value: 241_020 },
    steps: [
      { label: 'Composition : types d’organismes', value: 8_140 },
      { label: 'Taux : même type, autre montant', value: -93_039 },
    ],
    end: { label: 'Côte-Nord, moyenne', value: 156_121 },
  },
  {
    title: 'À composition égale, un organisme de la Côte-Nord reçoit 93 039 $ de moins',
    subtitle: 'Décomposition de Kitagawa de l’écart des moyennes, exercice 2023-2024',
    foot: FOOT,
  },
);

export const dumbbellsChart = chartOf(
  {
    kind: 'dumbbells',
    value: { label: 'Montant moyen par organisme', kind: 'money', digits: 0 },
    rows: [...groups('region')].map(([label, list]) => ({
      label,
      before: mean(list),
      after: 0.9 * mean(list) + 0.1 * mean(organisations),
      accent: label === REGION,
    })),
    beforeLabel: 'avant',
    afterLabel: 'après',
    reference: { value: mean(organisations), label: 'Québec' },
  },
  {
    title: 'La Côte-Nord se rapproche de la moyenne du Québec',
    subtitle: 'Montant moyen par organisme, avant et après un partage, exercice 2023-2024',
    foot: FOOT,
  },
);

export const sampleCharts: readonly Chart[] = [
  lorenzChart,
  rankedChart,
  denominatorsChart,
  heatChart,
  stripsChart,
  waterfallChart,
  dumbbellsChart,
];
