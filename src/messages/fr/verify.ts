// Words of `verify`, and its sentences by code, in French.
import type { ClaimCodes } from '../claim-codes.ts';
import type { verify as english } from '../en/verify.ts';
import type { Advice, SameShape, Sentences } from '../shapes.ts';
import { THE_ROLE } from './roles.ts';

export const claimSentences = (): Sentences<ClaimCodes> => ({
  'claims-floors':
    'Les affirmations de {claims} reposent sur un fichier de seuils planchers ({floors}). Un fichier que nomme un fichier d’affirmations n’est pas ouvert sans qu’une personne le demande.',
  'claims-version':
    'Les affirmations ont été écrites par équité {theirs}; elles sont relues par équité {ours}.',
  'claims-new':
    '{n, plural, one {Une affirmation qu’équité {ours} fait sur ces mêmes lignes n’est pas dans le fichier : elle est nouvelle depuis la version {theirs}, ou en a été retirée} other {# affirmations qu’équité {ours} fait sur ces mêmes lignes ne sont pas dans le fichier : elles sont nouvelles depuis la version {theirs}, ou en ont été retirées}} ({claims}{more, plural, =0 {} other {, et # de plus}}).',
  'claims-settings': 'Des réglages ne sont pas ceux des affirmations : {keys}.',
  'claims-own-settings':
    '{files} ne règle pas cette relecture : les affirmations sont refaites avec les réglages qu’elles portent.',
  'claims-column': `Les affirmations prenaient la colonne « {column} » pour ${THE_ROLE}, et ces données n’ont pas de telle colonne : ce rôle est cherché sous ses noms habituels.`,
  'claims-without': 'Ces données n’ont pas de colonne pour : {roles}.',
  'claims-none': '{file} ne contient aucune affirmation : il n’y a rien à vérifier.',
  'seal-missing':
    '{file} ne porte pas de sceau (le nombre d’affirmations et leur empreinte) : on ne peut pas savoir si une affirmation a été retirée ou modifiée.',
  'claims-count':
    'Le sceau compte {said, plural, one {# affirmation} other {# affirmations}}, et le fichier en contient {found, number} : {found, plural, =0 {toutes ont été retirées} other {des affirmations ont été retirées ou ajoutées}}.',
  'claims-altered':
    'L’empreinte des affirmations de {file} n’est plus celle de son sceau : une affirmation a été modifiée, ajoutée, retirée ou déplacée depuis que le fichier a été écrit.',
  'head-altered':
    'L’empreinte de l’en-tête de {file} (réglages, définition, données, édition, version) n’est plus celle de son sceau : il a été modifié depuis que le fichier a été écrit.',
  'claims-twice': 'Une même affirmation se trouve plus d’une fois dans le fichier : {claims}.',
  'claims-missing':
    '{n, plural, one {Une affirmation que l’étude fait sur ces mêmes lignes n’est pas dans le fichier} other {# affirmations que l’étude fait sur ces mêmes lignes ne sont pas dans le fichier}} : {claims}{more, plural, =0 {} other {, et # de plus}}.',
  'claims-versions':
    'Le fichier dit venir d’équité {theirs}, et des affirmations d’une autre version : {others}.',
  'claims-rows':
    'Les lignes que le fichier dit être celles de toutes ses affirmations (nombre et empreinte) ne sont pas celles des affirmations, ou ne vont pas avec leur empreinte.',
  'claims-definition': 'Les réglages du fichier ne mènent pas à la définition de « comparable » qu’il donne.',
  'claims-audience':
    'Le fichier se dit {audience, select, public {destiné au public} other {à usage interne}}, et ses réglages disent le contraire.',
});

export const claimAdvice = (): Advice<ClaimCodes> => ({
  'claims-floors': 'ajouter --floors {floors}, ou le chemin de ce fichier',
  'claims-own-settings': 'pour les appliquer par-dessus, ajouter --settings FICHIER',
  'claims-column': 'la nommer avec --map {role}="COLONNE"',
});

/** Figures of sentences that are said of regions and of sectors alike. */
const TOLD = {
  told: 'combien on peut juger',
  all: 'groupes du fichier',
  below: 'sous leurs comparables',
  belowCount: 'combien sont sous leurs comparables',
  above: 'au-dessus de leurs comparables',
  aboveCount: 'combien sont au-dessus',
  comparable: 'financement comparable',
  comparableCount: 'combien ont un financement comparable',
  unsettled: 'non tranchés par les tirages',
  unsettledCount: 'combien ne sont pas tranchés',
  untold: 'combien dont on ne peut rien dire',
  few: 'combien ont trop peu d’organismes',
  minimum: 'organismes qu’il faut',
  band: 'bande de financement comparable',
};

const LACKING = {
  value: 'ce qui manque en tout',
  named: 'ce qui manque aux groupes nommés',
  groups: 'groupes qui reçoivent moins',
  belowCount: 'groupes nommés',
  median: 'par le hasard seul, médiane',
  rangeLow: 'par le hasard seul, de',
  rangeHigh: 'par le hasard seul, à',
  beyond: 'au-delà du hasard',
};

const EXTREMES = {
  lowest: 'le plus bas',
  highest: 'le plus haut',
  low: 'reçu ÷ comparables, le plus bas',
  high: 'reçu ÷ comparables, le plus haut',
  told: 'groupes dont on peut juger',
  low_median: 'hasard, le plus bas, médiane',
  low_rangeLow: 'hasard, le plus bas, de',
  low_rangeHigh: 'hasard, le plus bas, à',
  high_median: 'hasard, le plus haut, médiane',
  high_rangeLow: 'hasard, le plus haut, de',
  high_rangeHigh: 'hasard, le plus haut, à',
};

export const verify = (): SameShape<ReturnType<typeof english>> => ({
  title: 'Affirmations de {claims} relues sur {files}',
  titleAlone: 'Affirmations de {claims}',
  lead: '{n, plural, one {Une affirmation} other {# affirmations}} : {holds, plural, =0 {aucune ne tient} one {une tient} other {# tiennent}}, {fails, plural, =0 {aucune n’est contredite} one {une ne tient pas} other {# ne tiennent pas}}, {unchecked, plural, =0 {aucune ne reste sans vérification} one {une ne peut pas être vérifiée} other {# ne peuvent pas être vérifiées}}.',
  sameData: 'Les données sont les fichiers mêmes des affirmations, octet pour octet.',
  otherData:
    'Les données ne sont pas les fichiers mêmes des affirmations{rows, plural, =-1 {} =0 {; chaque affirmation vérifiée repose pourtant sur les mêmes lignes} one {; une affirmation repose sur d’autres lignes} other {; # affirmations reposent sur d’autres lignes}}.',
  verdicts: {
    'does-not-hold': 'Ne tiennent pas',
    'cannot-be-checked': 'Ne peuvent pas être vérifiées',
    holds: 'Tiennent',
  },
  verdict: {
    'does-not-hold': 'ne tient pas',
    'cannot-be-checked': 'ne peut pas être vérifiée',
    holds: 'tient',
  },
  fileHeading: 'Le fichier d’affirmations lui-même',
  fileLead:
    '{n, plural, one {Le fichier d’affirmations n’est pas tel qu’il a été écrit, ou se contredit} other {Le fichier d’affirmations n’est pas tel qu’il a été écrit, ou se contredit (# constats)}} : voir ci-dessous.',
  fileAnnotation: 'Fichier d’affirmations',
  stated: '{name} : « {text} »',
  today: 'Sur ces données : « {text} »',
  otherSeed: 'Avec le germe {seed} : « {text} »',
  otherSeedNone: 'Avec le germe {seed}, l’étude ne fait pas cette affirmation.',
  readsTheSame: 'Arrondie, la phrase se lirait de même : seules changent des décimales qu’elle n’écrit pas.',
  faults: {
    'figures-differ': 'Ses chiffres ne sont plus les mêmes.',
    'text-altered': 'La phrase ne dit pas ses propres chiffres : elle a été modifiée.',
    'value-altered': 'La valeur n’est pas le chiffre sur lequel porte la phrase : elle a été modifiée.',
    'about-altered': 'La clé, la convention ou la référence n’est pas celle du chiffre.',
    'rows-altered':
      'Le nombre ou l’empreinte de ses lignes n’est pas celui des lignes de son filtre, sur ces mêmes données.',
    'moves-with-seed':
      'Elle bouge avec le germe : refaite avec un autre germe, elle ne dit plus la même chose. Il faut plus de tirages, ou ne pas l’affirmer.',
    'not-made': 'Sur ces mêmes données, l’étude ne fait pas cette affirmation.',
  },
  remarks: {
    'rows-differ': 'repose sur d’autres lignes : {before, number} alors, {after, number} maintenant',
    reworded: 'dite en d’autres mots par une autre version ou sous d’autres réglages; ses nombres concordent',
    'draws-only':
      'mêmes lignes dans un autre ordre : seuls les tirages au hasard changent, d’un peu, et ce qui en découle',
    'within-draws':
      'tient aussi sous un autre germe; ses chiffres tirés au hasard ne bougent pas plus que leur erreur',
  },
  whyNot: {
    'schema-newer':
      'le fichier suit un schéma plus récent que celui que lit cette version (équité {version})',
    'sentence-unknown': 'cette version ne connaît pas cette phrase',
    'column-missing': 'les données n’ont pas de colonne pour ce rôle : {role}',
    'group-absent': 'aucune ligne des données n’a « {label} » ({role})',
    guarded: 'trop peu pour l’avancer : n = {n, number} ({guard})',
    'no-value': '{reason}',
    withheld: 'l’édition publique de ces données ne la présente pas : un organisme pourrait être reconnu',
    'said-otherwise':
      'cette version dit cette ligne avec d’autres chiffres ou d’autres mots; aucun de ceux des deux ne diffère',
    'not-made': 'l’étude de ces données ne fait pas cette affirmation',
  },
  columns: {
    claim: 'Affirmation',
    why: 'Pourquoi',
    figure: 'Chiffre',
    before: 'Alors',
    after: 'Maintenant',
    difference: 'Différence',
    value: 'Valeur',
    remark: 'Remarque',
  },
  absent: 'absent',
  points: '{n, plural, one {{value} point} other {{value} points}}',
  differencesCaption: '{name} : ce qui diffère',
  uncheckedCaption: 'Affirmations sans vérification, et pourquoi',
  holdsCaption: 'Affirmations qui tiennent',
  shown: '{shown, number} sur {all, number}; --format csv ou json les donne toutes.',
  limitExact:
    'Comparaison : nombres d’organismes et argent au cent, exactement; autres chiffres, à un milliardième près. Tirages au hasard refaits avec le même germe et le même nombre ({draws, number}; germe {seed}), puis avec un autre germe ({other}) : une affirmation tient si elle tient sous les deux.',
  limitText:
    'La phrase de chaque affirmation est redite, dans les deux langues, à partir de ses chiffres : une phrase modifiée à la main ne tient pas.',
  limitRows:
    'Les lignes sont comparées par leur empreinte, qui ne dépend ni du fichier, ni de l’ordre des lignes.',
  /** Titles of annotations. */
  annotation: 'Affirmation : {name}',
  change: '{figure} : {before}, maintenant {after}',
  line: 'Phrase du document',
  names: {
    covered: 'Qui a des comparables',
    cost: 'Coût de la parité',
    regionsTold: 'Constat sur les régions',
    sectorsTold: 'Constat sur les secteurs',
    regionsLacking: 'Ce qui manque, par région',
    sectorsLacking: 'Ce qui manque, par secteur',
    regionsExtremes: 'Régions extrêmes',
    sectorsExtremes: 'Secteurs extrêmes',
    chance: 'Part du hasard',
    explained: 'Composition par types',
    opposed: 'Composition par types',
    levels: 'Où se trouve l’inégalité',
    floor: 'Seuil plancher',
    group: 'Écart du groupe',
    inhabitants: 'Par habitant',
    mission: 'Part de la mission globale',
    organisation: 'Écart de l’organisme',
  },
  about: {
    sentence: 'sorte de phrase',
    filter: 'filtre',
    key: 'clé',
    convention: 'convention',
    reference: 'référence',
  },
  figures: {
    covered: {
      n: 'organismes',
      covered: 'organismes comparés',
      share: 'leur part des organismes',
      money: 'leur part de l’argent',
      fewest: 'comparables ailleurs qu’il faut avoir',
      pooled: 'plusieurs exercices réunis',
    },
    regionsTold: TOLD,
    sectorsTold: TOLD,
    regionsLacking: LACKING,
    sectorsLacking: LACKING,
    regionsExtremes: EXTREMES,
    sectorsExtremes: EXTREMES,
    chance: {
      region: 'région',
      gap: 'écart par organisme en moyenne',
      p: 'p familial',
      tested: 'groupes examinés',
      detectable: 'écart décelable',
      direction: 'sens de l’écart',
      verdict: 'constat',
    },
    cost: {
      covered: 'organismes qui ont une référence',
      reference: 'référence',
      below: 'organismes sous la référence',
      cost: 'coût pour les y amener',
      part: 'ce coût, en part de ce que tous reçoivent',
      under: 'organismes sous 90 % de la référence',
    },
    explained: {
      region: 'région',
      gap: 'écart par organisme aux autres régions',
      low: 'part qui va de pair avec la composition, au moins',
      high: 'part qui va de pair avec la composition, au plus',
      direction: 'sens de l’écart',
      parts: 'une ou deux parts',
      types: 'types compris',
      factors: 'facteurs déclarés',
    },
    opposed: {
      region: 'région',
      gap: 'écart par organisme aux autres régions',
      composition: 'ce qui va de pair avec la composition',
      rate: 'ce qui tient aux montants à type égal',
      direction: 'sens de l’écart',
    },
    levels: {
      strata: 'part entre groupes de comparables',
      groups: 'part entre régions',
      within: 'part à l’intérieur des régions',
      chance: 'part des régions par le hasard seul',
      chanceLow: 'par le hasard seul, de',
      chanceHigh: 'par le hasard seul, à',
    },
    floor: {
      money: 'argent comparé aux seuils',
      under: 'organismes sous leur seuil',
      n: 'organismes dont le seuil est connu',
      shortfall: 'ce qui leur manque',
      wealth: 'reçu ÷ seuil, organisme médian',
    },
    group: {
      group: 'groupe',
      compared: 'organismes comparés',
      ratio: 'reçu ÷ comparables d’ailleurs',
      gap: 'écart par organisme en moyenne',
      low: 'intervalle, de',
      high: 'intervalle, à',
      lacking: 'ce qui manque',
      shrunken: 'rapport rapproché',
      direction: 'sens de l’écart',
      verdict: 'constat',
      turned: 'un seul organisme changerait le constat',
    },
    inhabitants: {
      lowest: 'région la plus basse',
      low: 'par habitant, région la plus basse',
      highest: 'région la plus haute',
      high: 'par habitant, région la plus haute',
      opposite: 'paires de régions en ordre inverse',
      pairs: 'paires de régions',
    },
    mission: {
      share: 'part de la mission globale',
      mission: 'mission globale',
      total: 'tout le financement',
    },
    organisation: {
      name: 'organisme',
      amount: 'reçu',
      peers: 'comparables',
      of: 'organismes du groupe de comparables, lui compris',
      base: 'référence',
      gap: 'écart à la référence',
      ratio: 'reçu ÷ référence',
      rank: 'rang, du plus faible montant',
      floor: 'seuil plancher',
      wealth: 'reçu ÷ seuil',
      direction: 'sens de l’écart',
      reference: 'référence retenue',
      ratioKind: 'rapport donné',
      ranked: 'rang donné',
      tied: 'à égalité',
      floored: 'seuil connu',
    },
  },
  words: {
    yes: 'oui',
    no: 'non',
    none: 'aucune',
    apart: 'rarement donné par le hasard',
    unreachable: 'trop peu pour rien en dire',
    not: 'pas distingué du hasard',
    less: 'moins',
    more: 'plus',
    one: 'une',
    two: 'deux',
    some: 'oui',
    same: 'égal',
    mission: 'mission globale',
    all: 'tous les montants',
    elsewhere: 'la moyenne des comparables d’ailleurs',
    reference: 'la référence choisie',
  },
});
