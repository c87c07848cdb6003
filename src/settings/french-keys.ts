import { fold } from '../base/text.ts';

/** French twins of the keys of a settings file: key → twins, folded. A key that is the same in both has none. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  lang: ['langue'],
  currency: ['monnaie', 'devise'],
  map: ['colonnes'],
  set: ['valeurs'],
  header: ['en tete'],
  encoding: ['encodage'],
  delimiter: ['separateur'],
  decimal: ['signe decimal'],
  sheet: ['feuille', 'feuilles'],
  regions: ['systeme de regions', 'systeme regions'],
  period: ['exercice'],
  repair: ['reparer'],
  fiscal_start: ['debut exercice', 'debut d exercice'],
  amounts_in: ['montants en'],
  where: ['filtre', 'filtres'],
  unit: ['unite'],
  by: ['par', 'regroupements'],
  floors: ['seuils', 'seuils planchers'],
  floor_money: ['argent des seuils'],
  per: ['denombrements'],
  factors: ['facteurs'],
  draws: ['tirages'],
  seed: ['germe'],
  reports: ['rapports', 'memoires'],
  brief: ['memoire', 'signature'],
  merge_duplicates: ['fusionner doublons', 'fusionner les doublons'],
  same_as: ['meme que', 'memes'],
  homonyms: ['homonymes'],
  overlap: ['chevauchement'],
  undecided: ['a decider'],
  files: ['fichiers'],
};
const SECTION = { ...COMMON, match: ['noms', 'nom'] };
const EDITION = { ...COMMON, name: ['nom'], for: ['pour'], template: ['modele'] };
const DEFINITION = {
  name: ['nom'],
  preset: ['comparaison'],
  args: ['arguments'],
  exact: ['identique', 'identiques'],
  coarsened: ['tranches'],
  nearest: ['proche', 'proches'],
  caliper: ['distance'],
  other: ['autre'],
  only: ['seulement'],
};
const BRIEF = {
  coalition: ['regroupement'],
  title: ['titre'],
  contact: ['personne ressource'],
  logo: ['logotype'],
  source: ['provenance'],
  date: ['date du memoire'],
  ask: ['demande'],
};
const SUPPRESSION = {
  fewest: ['minimum'],
  percent: ['pourcentage'],
  largest: ['plus grands'],
};

/** The words of a value that has French twins: yes and no, and what some keys choose from. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  unit: { organisme: 'organisation', ligne: 'row' },
  homonyms: { separes: 'apart', ensemble: 'together' },
  overlap: { garder: 'keep' },
  regions: { libre: 'free' },
  floor_money: { tout: 'all', tous: 'all' },
};
const YES: Readonly<Record<string, string>> = {
  oui: 'true',
  vrai: 'true',
  yes: 'true',
  non: 'false',
  faux: 'false',
  no: 'false',
};
const YES_OR_NO = new Set(['header', 'repair', 'merge_duplicates', 'public']);

type Twins = Readonly<Record<string, readonly string[]>>;

/** Keys whose value has keys of its own, and what those are. */
const INSIDE: Readonly<Record<string, Twins>> = {
  files: SECTION,
  reports: EDITION,
  brief: BRIEF,
  comparable: DEFINITION,
  suppression: SUPPRESSION,
};

/** The English key that a key of the file stands for: itself where it is none's twin. */
export function englishKey(key: string, twins: Twins = COMMON): string {
  if (Object.hasOwn(twins, key)) return key;
  const folded = fold(key);
  return Object.keys(twins).find((english) => twins[english]!.includes(folded)) ?? key;
}

/** Twins at a place of the file. */
export const twinsAt = (path: readonly PropertyKey[]): Twins =>
  path.reduce<Twins>((twins, part) => (typeof part === 'string' ? (INSIDE[part] ?? {}) : twins), COMMON);

/** The same settings under English keys and words. A key said in both languages keeps its French form, an unknown key. */
export function inEnglish(data: unknown, twins: Twins = COMMON): unknown {
  if (Array.isArray(data)) return data.map((one) => inEnglish(one, twins));
  if (typeof data !== 'object' || data === null) return data;
  const said = new Set(Object.keys(data));
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const english = englishKey(key, twins);
      if (english !== key && said.has(english)) return [key, value];
      const inside = INSIDE[english];
      return [english, inside ? inEnglish(value, inside) : wordOf(english, value)];
    }),
  );
}

function wordOf(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const words = YES_OR_NO.has(key) ? YES : WORDS[key];
  return (words && Object.hasOwn(words, fold(value)) ? words[fold(value)] : undefined) ?? value;
}
