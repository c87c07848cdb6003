import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/base/issue.ts';
import { translator } from '../../../src/messages/translator.ts';
import { cellText } from '../../../src/report/model/cells.ts';
import type { Table } from '../../../src/report/model/report.ts';
import { briefCsv, briefFigures } from '../../../src/report/tables/contract.ts';
import {
  BRIEF_TABLE_NAMES,
  BRIEF_TABLES,
  type BriefTableName,
  briefTableAlias,
  briefTableName,
} from '../../../src/report/tables/registry.ts';
import type { BriefTable, BriefTableOptions } from '../../../src/report/tables/table.ts';
import { briefMoney, changeTexts, differenceTexts } from '../../../src/report/tables/words.ts';
import { chosenPeriod } from '../../../src/study/brief-tables/options.ts';
import { datasetOf } from '../../support/dataset.ts';

const fr = await translator('fr');
const en = await translator('en');
/** Sentences with the no-break spaces that the text files hold, written here as plain ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/**
 * Five organisations in Laval (l1 … l5), five in Estrie (e1 … e5). Mission money of 2022-2023: 100 000 each in Laval, 300 000
 * in Estrie. Of 2023-2024: 130 000 in Laval, 350 000 in Estrie but 1 100 000 for e5. Milieu de vie (Laval and e1): floor
 * 400 000; hébergement (e2 … e5): 1 000 000. 500 000 people in Laval, 100 000 in Estrie. l1 has a project of 50 000 besides.
 */
const ORGANISATIONS = ['l1', 'l2', 'l3', 'l4', 'l5', 'e1', 'e2', 'e3', 'e4', 'e5'];
const rowOf = (organisation: string, period: string, amount: number, mode = 'Mission globale') => {
  const laval = organisation.startsWith('l');
  const milieu = laval || organisation === 'e1';
  return {
    period,
    region: laval ? '13 Laval' : '05 Estrie',
    quartier: laval ? 'Rive' : 'Plateau',
    organisation,
    typology: milieu ? 'Milieu de vie' : 'Hébergement',
    mode,
    amount,
    floor: milieu ? 400_000 : 1_000_000,
    population: laval ? 500_000 : 100_000,
  };
};
const dataset = datasetOf(
  [
    ...ORGANISATIONS.map((name) => rowOf(name, '2022-2023', name.startsWith('l') ? 100_000 : 300_000)),
    ...ORGANISATIONS.map((name) =>
      rowOf(name, '2023-2024', name === 'e5' ? 1_100_000 : name.startsWith('l') ? 130_000 : 350_000),
    ),
    rowOf('l1', '2023-2024', 50_000, 'Projet ponctuel'),
  ],
  ['floor', 'population'],
);

const made = (name: BriefTableName, options: BriefTableOptions = {}, language = fr): BriefTable =>
  BRIEF_TABLES[name](dataset, options, language);
const lead = (name: BriefTableName, options: BriefTableOptions = {}, language = fr): string[] =>
  made(name, options, language).lead.map(plain);
/** A table as a person reads it. */
const shown = ({ columns, rows }: Table, language = fr): string[][] =>
  rows.map((row) => row.cells.map((cell, at) => plain(cellText(cell, columns[at]!, language.numbers))));
const marks = ({ rows }: Table) => rows.map(({ mark }) => mark ?? '');

describe('a file of one year', () => {
  const year = datasetOf(
    ORGANISATIONS.map((name) => rowOf(name, '2023-2024', 130_000)),
    ['floor', 'population'],
  );
  const of = (name: BriefTableName, language = fr) => BRIEF_TABLES[name](year, {}, language);

  it('is not put beside itself: no growth, and no year twice', () => {
    const { title, lead: said, tables } = of('growth');
    expect(title).toBe('Croissance par région, en 2023-2024');
    expect(said.map(plain)).toEqual(['Le fichier n’a qu’un exercice : il en faut deux pour une croissance.']);
    expect(plain(tables[0]!.caption)).toBe(
      'Croissance de l’argent de chaque région : mission globale, en 2023-2024 (n = 10 organismes)',
    );
    expect(tables[0]!.columns.map(({ id }) => id)).toEqual([
      'territory',
      'n_last',
      'last',
      'change',
      'growth',
      'growth_per_organisation',
    ]);
    // 5 × 130 000 $, and a reason, not a zero, where there is nothing to compare.
    const [laval] = shown(tables[0]!).filter(([name]) => name === '13 Laval');
    expect(laval?.slice(1, 3)).toEqual(['5', '650 000 $']);
    for (const cell of laval?.slice(3) ?? ['none']) expect(cell).toMatch(/^\p{L}/u);
    // No rank, and nothing said of ranks.
    expect(tables[0]!.notes.join()).not.toMatch(/Rang/u);
    expect(of('growth', en).title).toBe('Growth by region, in 2023-2024');
  });

  it('adds nothing to the year before, of which there is none', () => {
    expect(plain(of('additions').tables[0]!.caption)).toBe(
      'Ce que chaque exercice ajoute au précédent : mission globale, en 2023-2024 (n = 10 organismes)',
    );
    expect(plain(of('additions', en).tables[0]!.caption)).toBe(
      'What each year adds to the year before: core operating funding, in 2023-2024 (n = 10 organisations)',
    );
  });
});

describe('tables of a brief, as an advocate reads them', () => {
  it('1: the mean grant by region and year, with the organisations behind each', () => {
    const { tables, data } = made('average-by-region', { region: '13' });
    expect(shown(tables[0]!)).toEqual([
      ['05 Estrie', '300 000 $', '500 000 $'],
      ['13 Laval', '100 000 $', '130 000 $'],
      ['Ensemble', '200 000 $', '315 000 $'],
    ]);
    expect(marks(tables[0]!)).toEqual(['', 'accent', 'total']);
    expect(shown(tables[1]!)).toEqual([
      ['05 Estrie', '5', '5'],
      ['13 Laval', '5', '5'],
      ['Ensemble', '10', '10'],
    ]);
    expect(plain(tables[0]!.caption)).toBe(
      'Subvention moyenne par organisme, par région et par exercice : mission globale (n = 10 organismes en 2023-2024)',
    );
    expect(data.columns.map(({ id }) => id).slice(0, 4)).toEqual([
      'territory',
      'n_2022-2023',
      'total_2022-2023',
      'mean_2022-2023',
    ]);
    expect(lead('average-by-region', { region: 'laval' })).toEqual([
      'En 2023-2024, un organisme reçoit en moyenne 315 000 $ (mission globale; n = 10). En 2022-2023, c’était 200 000 $ : +115 000 $ (+57,5 %) en tout, en dollars de chaque exercice.',
      'Par région, la moyenne va de 130 000 $ (Laval, n = 5) à 500 000 $ (Estrie, n = 5), soit 370 000 $ d’écart.',
      'Laval : 130 000 $ en moyenne (n = 5), 185 000 $ sous la moyenne de tous; rang 2 sur 2.',
    ]);
    expect(lead('average-by-region', { period: '2022-2023' }, en)[0]).toBe(
      'In 2022-2023, an organisation receives $200,000 on average (core operating funding; n = 10).',
    );
  });

  it('2: the claim, organisations × floor = need', () => {
    const { tables } = made('claim');
    // Milieu de vie: 6 × 400 000 = 2,4 M; received 5 × 130 000 + 350 000 = 1,0 M. Hébergement: 4 × 1 M; received 3 × 350 000 + 1,1 M.
    expect(shown(tables[0]!)).toEqual([
      [
        'Hébergement',
        '4',
        '1 000 000 $',
        '4 000 000 $',
        '2 150 000 $',
        '1 850 000 $',
        '1 950 000 $',
        '3',
        '75,0 %',
      ],
      [
        'Milieu de vie',
        '6',
        '400 000 $',
        '2 400 000 $',
        '1 000 000 $',
        '1 400 000 $',
        '1 400 000 $',
        '6',
        '100,0 %',
      ],
      ['Total', '10', 'plusieurs', '6 400 000 $', '3 150 000 $', '3 250 000 $', '3 350 000 $', '9', '90,0 %'],
    ]);
    // 6,4 − 3,2 would stand beside 3,3: two decimals are the fewest that add up.
    expect(lead('claim')).toEqual([
      '10 organismes × leur seuil plancher = 6,40 M$; reçu : 3,15 M$ (mission globale); manque : 3,25 M$.',
      '9 (90,0 %) sont sous leur seuil; les y amener tous coûterait 3,4 M$, sans rien retirer aux autres.',
    ]);
    expect(lead('claim', { region: 'Laval' }, en)).toEqual([
      '5 organisations × $400,000 = $2,000,000; received: $650,000 (core operating funding); missing: $1,350,000.',
      'All are under their floor; bringing them up would cost $1.4M.',
    ]);
    expect(plain(made('claim', { region: 'Laval' }).title)).toBe(
      'Calcul de la revendication, 2023-2024 : 13 Laval',
    );
    // Above the floors: said as such, without a minus sign.
    const floors = { entries: [{ amount: 100_000, source: 'campagne' }] };
    expect(lead('claim', { floors })[0]).toContain('au-delà du besoin : 2,2 M$');
    expect(made('claim', { floors }).limits.map(plain)).toContain(
      'Seuils planchers : fichier fourni; sources : « campagne ».',
    );
  });

  it('2: a type without a floor has no need, rather than a need of 0', () => {
    const floors = { entries: [{ typology: 'Hébergement', amount: 1_000_000, source: 'campagne' }] };
    const { tables, limits, issues } = made('claim', { floors });
    expect(shown(tables[0]!)[1]!.slice(0, 5)).toEqual(['Milieu de vie', '0', '6', 'aucun', '']);
    expect(limits.map(plain)).toContain(
      '6 organismes sans seuil plancher connu n’entrent pas dans les besoins.',
    );
    expect(issues.map(({ code }) => code)).toEqual(['floors-from-table']);
    const lost = { entries: [...floors.entries, { typology: 'Regroupement', amount: 1, source: 's' }] };
    expect(made('claim', { floors: lost }).issues.map(({ code }) => code)).toContain('floors-unused');
    const none = { entries: [{ typology: 'Regroupement', amount: 1, source: 's' }] };
    expect(() => made('claim', { floors: none })).toThrow(Refusal);
  });

  it('3: additions per year', () => {
    const { tables } = made('additions');
    expect(shown(tables[0]!)).toEqual([
      ['2022-2023', '10', '2 000 000 $', 'premier exercice du fichier', ''],
      ['2023-2024', '10', '3 150 000 $', '1 150 000 $', '115 000 $'],
    ]);
    expect(lead('additions')).toEqual([
      'De 2022-2023 à 2023-2024, le total passe de 2,0 M$ à 3,2 M$ : +1,2 M$ en un an (mission globale).',
    ]);
    expect(lead('additions', { money: 'all' }, en)).toEqual([
      'From 2022-2023 to 2023-2024, the total goes from $2.0M to $3.2M: +$1.2M in one year (all funding modes).',
    ]);
    expect(lead('additions', { period: '2022-2023' })).toEqual([
      'Le fichier n’a qu’un exercice : il en faut deux pour un ajout.',
    ]);
  });

  it('4: the sheet of one region, and of all', () => {
    // Need 5 × 400 000; before 500 000: 1 500 000 short, of which 150 000 came. The pool of 1 150 000: 5/6 of the people.
    const { tables, title } = made('region-sheet', { region: '13' });
    expect(plain(title)).toBe('Fiche de région : 13 Laval, 2023-2024');
    expect(shown(tables[0]!)).toEqual([
      ['Organismes (n)', '5'],
      ['Besoin (somme des seuils)', '2 000 000 $'],
      ['Reçu l’exercice précédent', '500 000 $'],
      ['Ajout de l’exercice', '150 000 $'],
      ['Reçu', '650 000 $'],
      ['Écart avant l’ajout', '1 500 000 $'],
      ['Part de l’écart comblée', '10,0 %'],
      ['Ajout selon la population', '958 333 $'],
      ['Ajout selon le nombre d’organismes', '575 000 $'],
    ]);
    expect(lead('region-sheet', { region: '13' })).toEqual([
      'Laval : pour atteindre leur seuil plancher, ses 5 organismes auraient besoin de 2 000 000 $; ils avaient reçu 500 000 $ l’exercice précédent. L’ajout de 150 000 $ comble 10,0 % de l’écart de 1 500 000 $.',
      'Répartis autrement, les ajouts de toutes les régions (1,2 M$) auraient donné à Laval 958 333 $ selon la population et 575 000 $ selon le nombre d’organismes, au lieu de 150 000 $.',
    ]);
    expect(lead('region-sheet', {}, en)).toEqual([
      'All organisations together would need $6.4M to be at their floor; the top-up of 2023-2024 ($1.2M) closes 26.1% of what was missing.',
      'Split by inhabitants, the same money would have given more to one region of 2; the largest difference: Laval, $958,333 in place of $150,000.',
    ]);
    // Less than the year before closes nothing, and is nothing to share out otherwise.
    const less = datasetOf(
      [
        { ...rowOf('l1', '2022-2023', 100_000) },
        { ...rowOf('l1', '2023-2024', 80_000) },
        { ...rowOf('e1', '2022-2023', 100_000) },
        { ...rowOf('e1', '2023-2024', 100_000) },
      ],
      ['floor', 'population'],
    );
    const sheetOf = (options: BriefTableOptions) =>
      BRIEF_TABLES['region-sheet'](less, options, fr).lead.map(plain);
    expect(sheetOf({})).toEqual([
      'Pour être à leur seuil plancher, tous les organismes réunis auraient besoin de 800 000 $; ils reçoivent 180 000 $.',
    ]);
    expect(sheetOf({ region: '13' })).toEqual([
      'Laval : pour atteindre son seuil plancher, son seul organisme aurait besoin de 400 000 $; il avait reçu 100 000 $ l’exercice précédent. Ce qu’il reçoit baisse de 20 000 $, et l’écart de 300 000 $ se creuse.',
    ]);
    const all = made('region-sheet').tables;
    expect(all.map(({ id }) => id)).toEqual(['region-sheet', 'region-sheet-split']);
    expect(shown(all[1]!).at(-1)).toEqual(['Ensemble', '10', '1 150 000 $', '1 150 000 $', '1 150 000 $']);
  });

  it('5: growth and rank', () => {
    const { tables } = made('growth', { region: 'estrie' });
    expect(shown(tables[0]!)).toEqual([
      ['05 Estrie', '5', '5', '1 500 000 $', '2 500 000 $', '1 000 000 $', '66,7 %', '1', '66,7 %'],
      ['13 Laval', '5', '5', '500 000 $', '650 000 $', '150 000 $', '30,0 %', '2', '30,0 %'],
      ['Ensemble', '10', '10', '2 000 000 $', '3 150 000 $', '1 150 000 $', '57,5 %', '', '57,5 %'],
    ]);
    expect(marks(tables[0]!)).toEqual(['accent', '', 'total']);
    expect(lead('growth', { region: 'estrie' })).toEqual([
      'De 2022-2023 à 2023-2024, le total passe de 2,0 M$ à 3,2 M$ : +1,2 M$, +57,5 %, et +57,5 % pour la moyenne par organisme (mission globale).',
      'Par région, la croissance va de +30,0 % (Laval, +150 000 $, n = 5) à +66,7 % (Estrie, +1,0 M$, n = 5).',
      'Estrie : +66,7 % (+1 000 000 $; n = 5), rang 1 sur 2; +66,7 % pour la moyenne par organisme.',
    ]);
  });

  it('6: territories, per organisation and per inhabitant', () => {
    expect(shown(made('territories').tables[0]!)).toEqual([
      ['05 Estrie', '5', '2 500 000 $', '500 000 $', '185 000 $', '1', '25,00 $', '1'],
      ['13 Laval', '5', '650 000 $', '130 000 $', '−185 000 $', '2', '1,30 $', '2'],
      ['Ensemble', '10', '3 150 000 $', '315 000 $', '', '', '', ''],
    ]);
    expect(lead('territories', { region: 'laval' }, en)).toEqual([
      'The average is $315,000 per organisation (core operating funding; n = 10). It goes from $130,000 (Laval, n = 5; −$185,000) to $500,000 (Estrie, n = 5; +$185,000).',
      'Per inhabitant, it goes from $1.30 (Laval) to $25.00 (Estrie). The order is the same.',
      'Laval: $130,000 per organisation (n = 5), $185,000 below the average of all, rank 2 of 2; $1.30 per inhabitant, rank 2 of 2.',
    ]);
    // Nobody counts the people of a quartier: no such columns for people, the same columns as ever for machines.
    const { tables, data } = made('territories', { territory: 'quartier' });
    expect(tables[0]!.columns.map(({ id }) => id)).not.toContain('per');
    expect(data.columns.map(({ id }) => id)).toContain('per');
  });

  it('9: posters, the least funded first, and one of them', () => {
    const { tables } = made('posters', { most: 2 });
    expect(shown(tables[0]!)).toEqual([
      ['l1', '130 000 $', '400 000 $', '270 000 $', '32,5 %'],
      ['l2', '130 000 $', '400 000 $', '270 000 $', '32,5 %'],
      ['Total (10 qui ont un seuil)', '3 150 000 $', '6 400 000 $', '3 350 000 $', '49,2 %'],
    ]);
    expect(lead('posters')).toEqual([
      '9 des 10 organismes dont le seuil plancher est connu sont dessous (90,0 %; mission globale); il leur manque 3,4 M$ en tout.',
      'La moitié d’entre eux reçoivent 33,8 % de leur seuil ou moins.',
    ]);
    const one = made('posters', { organisation: 'l1' });
    expect(one.title).toBe('l1');
    expect(one.lead.map(plain)).toEqual([
      'Laval · Milieu de vie',
      'l1 reçoit 130 000 $ en 2023-2024 (mission globale).',
      'Son seuil plancher est de 400 000 $. Il lui manque 270 000 $ : l’organisme reçoit 32,5 % de ce qu’il faut pour réaliser sa mission.',
    ]);
    expect(one.data.rows).toHaveLength(1);
    expect(lead('posters', { organisation: 'e5' }, en).at(-1)).toBe(
      'Its floor is $1,000,000: it receives 110.0% of it.',
    );
    expect(() => made('posters', { organisation: 'nobody' })).toThrow(Refusal);
  });

  it('refuse an organisation that has no such money, by its name', () => {
    const rows = [rowOf('l1', '2023-2024', 10), rowOf('l2', '2023-2024', 5, 'Projet ponctuel')];
    const few = datasetOf(rows, ['floor', 'population']);
    expect(() => BRIEF_TABLES.posters(few, { organisation: 'l2' }, fr)).toThrow('organisation-not-in-table');
    expect(BRIEF_TABLES.posters(few, { organisation: 'l2', money: 'all' }, fr).title).toBe('l2');
  });

  it('refuse a region or a period that the data do not have', () => {
    for (const name of BRIEF_TABLE_NAMES) {
      expect(() => made(name, { region: 'Nulle-Part' })).toThrow('label-unknown');
      expect(() => made(name, { period: '1999' })).toThrow('period-not-in-data');
    }
    const without = {
      ...dataset,
      labels: new Map([...dataset.labels].filter(([role]) => role !== 'period')),
    };
    expect(() => chosenPeriod(without, { period: '1999' })).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ args: { period: '1999', periods: [], n: 0 } })],
      }),
    );
  });
});

describe('every table of a brief', () => {
  it('is found by its name, its French name and its number', () => {
    expect(BRIEF_TABLE_NAMES).toEqual([
      'average-by-region',
      'claim',
      'additions',
      'region-sheet',
      'growth',
      'territories',
      'posters',
    ]);
    for (const name of BRIEF_TABLE_NAMES) {
      expect(briefTableName(name.toUpperCase())).toBe(name);
      expect(briefTableName(briefTableAlias(name))).toBe(name);
    }
    expect(briefTableName('Fiche région')).toBe('region-sheet');
    expect(briefTableName('9')).toBe('posters');
    expect(briefTableName('recette')).toBeUndefined();
  });

  it('says what, which money and how many in its caption, and has a cell under each header', () => {
    for (const language of [fr, en]) {
      for (const name of BRIEF_TABLE_NAMES) {
        const { tables, data, limits } = made(name, {}, language);
        expect(plain(tables[0]!.caption)).toMatch(/mission globale|core operating funding/);
        expect(plain(tables[0]!.caption)).toContain('n = 10');
        expect(limits.length).toBeGreaterThan(1);
        for (const { columns, rows } of [...tables, data]) {
          expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
          expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
        }
      }
    }
  });

  it('leaves no argument unfilled and keeps French typography', () => {
    for (const name of BRIEF_TABLE_NAMES) {
      for (const options of [{}, { region: '13' }, { money: 'all' as const }]) {
        const { title, lead: said, tables, limits } = made(name, options);
        const text = [
          title,
          ...said,
          ...limits,
          ...tables.flatMap(({ caption, notes }) => [caption, ...notes]),
        ];
        for (const sentence of text) {
          expect(sentence).not.toMatch(/[{}#]|undefined|NaN|none/);
          expect(sentence).not.toMatch(/ [:%$»]|[\s\u00a0][;!?]|[a-z]'[a-z]/i);
        }
      }
    }
  });

  it('gives machines its lines without words for people, and why a cell is empty', () => {
    const csv = briefCsv(made('additions'));
    expect(csv.header.slice(0, 4)).toEqual(['line', 'money', 'first_period', 'last_period']);
    const [first] = [...csv.rows];
    expect(first).toEqual([
      'row',
      'mission',
      '2022-2023',
      '2023-2024',
      '2022-2023',
      10,
      { exact: '2000000.00' },
      undefined,
      undefined,
      'addition=first-period',
    ]);
    const [total] = [...briefCsv(made('claim')).rows].slice(-1);
    expect(total!.slice(4, 6)).toEqual([undefined, 10]);
    expect(briefFigures('claim', made('claim')).get('claim.share_under')).toBe(0.9);
    expect(briefFigures('claim', made('claim')).get('claim.floor')).toBeUndefined();
  });
});

describe('figures that stand beside each other in a sentence', () => {
  /** The number that a text prints, in units of its last decimal. */
  const read = (text: string) => {
    const digits = plain(text).replace(/[^\d,]/g, '');
    return { value: Number(digits.replace(',', '')), decimals: digits.split(',')[1]?.length ?? 0 };
  };
  it('add up as printed, in millions or to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), fc.integer({ min: 0, max: 1e11 }), (x, y) => {
        const [less, more] = x < y ? [x, y] : [y, x];
        const [a, b, c] = differenceTexts(more / 100, less / 100, (more - less) / 100, fr).map(read);
        expect([b!.decimals, c!.decimals]).toEqual([a!.decimals, a!.decimals]);
        expect(a!.value - b!.value).toBe(c!.value);
      }),
    );
  });
  it('are said in millions from a million on, with the sign of the change', () => {
    expect(plain(briefMoney(395_190_000, fr))).toBe('395,2 M$');
    expect(briefMoney(395_190_000, en)).toBe('$395.2M');
    expect(plain(briefMoney(999_999, fr))).toBe('999 999 $');
    expect(plain(changeTexts(3e6, 1e6, fr).change)).toBe('−2,0 M$');
    expect(plain(changeTexts(1e6, 3e6, fr).change)).toBe('+2,0 M$');
  });
});
