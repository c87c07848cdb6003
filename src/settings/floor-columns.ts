import { foldHeader } from '../clean/headers.ts';

/** Columns of a file of floors. All but the amount may be absent: a floor without a typology holds for every one. */
export const FLOOR_KEYS = ['typology', 'territory', 'period', 'amount', 'source'] as const;
export type FloorKey = (typeof FLOOR_KEYS)[number];

/** Words that head each column, folded: those of DOMAIN §3 and of the tables that coalitions print. */
const WORDS: Readonly<Record<FloorKey, readonly string[]>> = {
  typology: ['typologie', 'typologies', 'typology', 'type', 'types', 'categorie', 'category'],
  territory: [
    'territoire',
    'territoires',
    'territory',
    'territories',
    'region',
    'regions',
    'desserte',
    'portee',
    'niveau',
    'level',
    'area served',
  ],
  period: ['exercice', 'exercices', 'periode', 'period', 'annee', 'year', 'fiscal year'],
  amount: ['seuil plancher', 'seuil', 'seuils', 'plancher', 'floor', 'threshold', 'montant', 'amount'],
  source: ['source', 'sources', 'reference', 'references', 'provenance'],
};

/** Columns of each key by position from 0; several where more than one could be it. */
export function floorColumns(headers: readonly string[]): ReadonlyMap<FloorKey, readonly number[]> {
  const fits = headers.map(fitOf);
  return new Map(
    FLOOR_KEYS.map((key) => {
      const own = fits.flatMap((fit, at) => (fit?.key === key ? [{ at, exact: fit.exact }] : []));
      const exact = own.filter((fit) => fit.exact);
      return [key, (exact.length > 0 ? exact : own).map(({ at }) => at)];
    }),
  );
}

/** The key whose word comes first in a header: `Seuil par typologie` is an amount, `Type d’organisme` a typology. */
function fitOf(header: string): { key: FloorKey; exact: boolean } | undefined {
  const text = foldHeader(header);
  const found = FLOOR_KEYS.flatMap((key) =>
    WORDS[key].flatMap((word) => {
      const at = ` ${text} `.indexOf(` ${word} `);
      return at < 0 ? [] : [{ key, at, exact: text === word }];
    }),
  );
  return found.sort((a, b) => a.at - b.at || Number(b.exact) - Number(a.exact))[0];
}
