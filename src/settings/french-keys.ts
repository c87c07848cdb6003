import { fold } from '../base/text.ts';

/** French twins of the keys of a settings file: key → twins, as they are written; folded, they are compared. A key that is the same in both has none. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  lang: ['langue'],
  currency: ['monnaie', 'devise'],
  map: ['colonnes'],
  set: ['valeurs'],
  header: ['en_tête'],
  encoding: ['encodage'],
  delimiter: ['séparateur'],
  decimal: ['signe_décimal'],
  sheet: ['feuille', 'feuilles'],
  regions: ['système_de_régions', 'système_régions'],
  period: ['exercice'],
  repair: ['réparer'],
  fiscal_start: ['début_exercice', 'début_d_exercice'],
  amounts_in: ['montants_en'],
  where: ['filtre', 'filtres'],
  unit: ['unité'],
  by: ['par', 'regroupements'],
  floors: ['seuils', 'seuils_planchers'],
  floor_money: ['argent_des_seuils'],
  per: ['dénombrements'],
  factors: ['facteurs'],
  draws: ['tirages'],
  seed: ['germe'],
  reports: ['rapports', 'mémoires'],
  brief: ['mémoire', 'signature'],
  scenarios: ['scénarios'],
  used: ['versé', 'versés'],
  requested: ['demandé', 'demandés'],
  money: ['argent'],
  index: ['indice', 'indice_des_prix'],
  base: ['dollars_de', 'dollars_constants_de'],
  break: ['rupture', 'date_déclarée'],
  replay: ['partage_publié', 'partages_publiés'],
  merge_duplicates: ['fusionner_doublons', 'fusionner_les_doublons'],
  same_as: ['même_que', 'mêmes'],
  homonyms: ['homonymes'],
  overlap: ['chevauchement'],
  undecided: ['à_décider'],
  files: ['fichiers'],
};
const SECTION = { ...COMMON, match: ['noms', 'nom'] };
const EDITION = { ...COMMON, name: ['nom'], for: ['pour'], template: ['modèle'] };
const SCENARIO = {
  name: ['nom'],
  envelope: ['enveloppe', 'enveloppes'],
  between: ['entre_régions', 'entre_les_régions'],
  within: ['entre_organismes', 'entre_les_organismes', 'règle', 'règles'],
  minimum: ['chèque_minimum'],
  below_minimum: ['sous_le_minimum'],
  maximum: ['chèque_maximum'],
  cap: ['plafond'],
  keep: ['gardé'],
  new: ['nouveaux'],
  protect: ['protégés'],
  need: ['besoin', 'besoins'],
  shares: ['parts'],
};
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
  contact: ['personne_ressource'],
  logo: ['logotype'],
  source: ['provenance'],
  date: ['date_du_mémoire'],
  ask: ['demande'],
};
const SUPPRESSION = {
  fewest: ['minimum'],
  percent: ['pourcentage'],
  largest: ['plus_grands'],
};

/** The words of a value that has French twins: yes and no, and what some keys choose from. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  unit: { organisme: 'organisation', ligne: 'row' },
  homonyms: { separes: 'apart', ensemble: 'together' },
  overlap: { garder: 'keep' },
  regions: { libre: 'free' },
  floor_money: { tout: 'all', tous: 'all' },
  money: { tout: 'all', tous: 'all' },
  below_minimum: { rien: 'nothing', minimum: 'minimum' },
};
/** Words that an English word of this key may be typed as. */
export const wordsFor = (key: string): readonly string[] => Object.keys(WORDS[key] ?? {});

const YES: Readonly<Record<string, string>> = {
  oui: 'true',
  vrai: 'true',
  yes: 'true',
  non: 'false',
  faux: 'false',
  no: 'false',
};
export const YES_WORDS = Object.keys(YES);
const YES_OR_NO = new Set(['header', 'repair', 'merge_duplicates', 'public']);

export type Twins = Readonly<Record<string, readonly string[]>>;

/** Keys whose value has keys of its own, and what those are. */
const INSIDE: Readonly<Record<string, Twins>> = {
  files: SECTION,
  reports: EDITION,
  scenarios: SCENARIO,
  brief: BRIEF,
  comparable: DEFINITION,
  suppression: SUPPRESSION,
};

/** The English key that a key of the file stands for: itself where it is none's twin. */
export function englishKey(key: string, twins: Twins = COMMON): string {
  if (Object.hasOwn(twins, key)) return key;
  const folded = fold(key);
  return Object.keys(twins).find((english) => twins[english]!.some((twin) => fold(twin) === folded)) ?? key;
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
