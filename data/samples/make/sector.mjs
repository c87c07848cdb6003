/**
 * What the fictitious programme looks like. Levels and contrasts echo figures that were published
 * (see LISEZMOI.md); no line of it describes a real organisation, and the floors are invented.
 */

/** First calendar year of each fiscal year (1 April to 31 March). */
export const YEARS = [2019, 2020, 2021, 2022, 2023];

export const fiscalYear = (start) => `${start}-${start + 1}`;

/** Indexation of recurrent amounts, in thousandths, by first calendar year. Fictitious. */
export const INDEXATION = { 2020: 18, 2021: 0, 2022: 29, 2023: 36 };

/** New recurrent money in dollars, by first calendar year: published additions × 1,200 / 3,000. */
export const TOP_UPS = { 2020: 16_000_000, 2021: 6_000_000, 2022: 4_000_000, 2023: 4_000_000 };

/** Floor in dollars by typology in 2019; raised by half in 2022, as one region did, and indexed in 2023. */
const FLOORS_2019 = {
  'Aide et entraide': 330_000,
  'Promotion et sensibilisation': 325_000,
  'Milieu de vie': 395_000,
  Hébergement: 760_000,
  Regroupement: 340_000,
};

export function floorOf(typology, year) {
  const thousandths = year < 2022 ? 1000 + 20 * (year - 2019) : year === 2022 ? 1560 : 1610;
  return Math.round((FLOORS_2019[typology] * thousandths) / 1_000_000) * 1000;
}

/** Typical mission grant of a typology before the level of the region is applied, in dollars. */
export const TYPICAL = {
  'Aide et entraide': 145_000,
  'Promotion et sensibilisation': 130_000,
  'Milieu de vie': 190_000,
  Hébergement: 430_000,
  Regroupement: 170_000,
};

/** Sector: weight among organisations, and share of each typology within it. */
export const SECTORS = [
  { name: 'Maisons des jeunes', weight: 11, typologies: [['Milieu de vie', 1]] },
  { name: 'Centres de femmes', weight: 6, typologies: [['Milieu de vie', 1]] },
  {
    name: 'Familles',
    weight: 13,
    typologies: [
      ['Milieu de vie', 0.6],
      ['Aide et entraide', 0.4],
    ],
  },
  {
    name: 'Santé mentale',
    weight: 13,
    typologies: [
      ['Aide et entraide', 0.5],
      ['Milieu de vie', 0.2],
      ['Promotion et sensibilisation', 0.18],
      ['Hébergement', 0.12],
    ],
  },
  {
    name: 'Personnes aînées',
    weight: 14,
    typologies: [
      ['Aide et entraide', 0.85],
      ['Milieu de vie', 0.15],
    ],
  },
  {
    name: 'Personnes handicapées',
    weight: 13,
    typologies: [
      ['Aide et entraide', 0.5],
      ['Promotion et sensibilisation', 0.3],
      ['Milieu de vie', 0.2],
    ],
  },
  { name: 'Proche aidance', weight: 5, typologies: [['Aide et entraide', 1]] },
  { name: 'Sécurité alimentaire', weight: 7, typologies: [['Aide et entraide', 1]] },
  {
    name: 'Itinérance',
    weight: 5,
    typologies: [
      ['Hébergement', 0.5],
      ['Milieu de vie', 0.3],
      ['Aide et entraide', 0.2],
    ],
  },
  {
    name: 'Dépendances',
    weight: 5,
    typologies: [
      ['Aide et entraide', 0.4],
      ['Promotion et sensibilisation', 0.3],
      ['Hébergement', 0.3],
    ],
  },
  { name: 'Violence conjugale – hébergement', weight: 4, typologies: [['Hébergement', 1]] },
  {
    name: 'Agressions à caractère sexuel',
    weight: 2,
    typologies: [
      ['Aide et entraide', 0.7],
      ['Promotion et sensibilisation', 0.3],
    ],
  },
  { name: 'Concertation et regroupements', weight: 2, typologies: [['Regroupement', 1]] },
];

/**
 * Territories: health region, name, number of organisations ever funded (published or plausible count × 1,200 / 3,000),
 * and mean of all modes per organisation in 2019 in dollars: published for 01, 06, 07 and 09; from the published
 * amount per inhabitant and a plausible count for 02, 08, 12 and 13; invented elsewhere.
 */
export const TERRITORIES = [
  { region: '01', name: 'Bas-Saint-Laurent', count: 48, mean: 176_500 },
  { region: '02', name: 'Saguenay–Lac-Saint-Jean', count: 80, mean: 151_500 },
  { region: '03', name: 'Capitale-Nationale', count: 108, mean: 205_000 },
  { region: '04', name: 'Mauricie', count: 54, mean: 176_000 },
  { region: '04', name: 'Centre-du-Québec', count: 45, mean: 149_000 },
  { region: '05', name: 'Estrie', count: 76, mean: 199_000 },
  { region: '06', name: 'Montréal', count: 212, mean: 294_300 },
  { region: '07', name: 'Outaouais', count: 52, mean: 267_000 },
  { region: '08', name: 'Abitibi-Témiscamingue', count: 46, mean: 150_400 },
  { region: '09', name: 'Côte-Nord', count: 40, mean: 120_600 },
  { region: '10', name: 'Nord-du-Québec', count: 6, mean: 98_000 },
  { region: '11', name: 'Gaspésie', count: 32, mean: 112_000 },
  { region: '11', name: 'Îles-de-la-Madeleine', count: 6, mean: 104_000 },
  { region: '12', name: 'Chaudière-Appalaches', count: 82, mean: 151_700 },
  { region: '13', name: 'Laval', count: 42, mean: 222_000 },
  { region: '14', name: 'Lanaudière', count: 56, mean: 218_000 },
  { region: '15', name: 'Laurentides', count: 64, mean: 238_000 },
  { region: '16', name: 'Montérégie-Centre', count: 40, mean: 250_000 },
  { region: '16', name: 'Montérégie-Est', count: 56, mean: 247_000 },
  { region: '16', name: 'Montérégie-Ouest', count: 42, mean: 244_000 },
  { region: '17', name: 'Nunavik', count: 8, mean: 77_000 },
  { region: '18', name: 'Terres-Cries-de-la-Baie-James', count: 5, mean: 106_000 },
];

/** Sectors that weigh more or less in some regions than in the whole of Québec. */
const TILT = {
  '06': { Itinérance: 2, 'Concertation et regroupements': 1.5, 'Maisons des jeunes': 0.7 },
  '07': { Itinérance: 1.4 },
  '09': { Itinérance: 0.5, 'Violence conjugale – hébergement': 1.3 },
};

export const weightOf = (sector, region) => sector.weight * (TILT[region]?.[sector.name] ?? 1);
