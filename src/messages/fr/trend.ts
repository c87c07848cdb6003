// Words of `trend`, and its sentences by code, in French.
import type { TrendCodes } from '../../study/trend/codes.ts';
import type { trend as english } from '../en/trend.ts';
import type { Advice, SameShape, Sentences } from '../shapes.ts';

export const trendSentences: Sentences<TrendCodes> = {
  'trend-one-period':
    'Il faut au moins deux exercices pour voir une évolution{periods, select, none {} other {; les données ont {periods}}}.',
  'index-silent': 'L’indice ({source}) ne dit rien de {periods}.',
  'index-line':
    '{file}, ligne {line} : « {year} » et « {value} » ne sont pas une année et un indice plus grand que 0.',
  'base-unknown':
    '« {period} » n’est pas un exercice des données : ses dollars ne peuvent être ceux des tableaux.',
  'break-unknown': '« {period} » n’est pas un exercice précédé d’un autre auquel on puisse le comparer.',
  'trend-public-format':
    'L’édition publique de plusieurs exercices n’a que des constats en mots, sans chiffre : elle ne s’écrit pas en {format}.',
  'trend-not-joined':
    '{a} et {b} ne peuvent être comparés : {left} {left, plural, one {est montré} other {sont montrés}}, et les changements, le suivi des organismes et l’indexation commencent à {from}.',
  'trend-no-period':
    '{n, plural, one {Une inscription ne nomme aucun exercice et n’est} other {# inscriptions ne nomment aucun exercice et ne sont}} dans aucun.',
  'trend-regions-merged': 'Régions réunies pour que les deux côtés de la date aient les mêmes : {pairs}.',
  'trend-one-side': 'D’un seul côté de {period}, donc dans aucun changement : {labels}.',
};

export const trendAdvice: Advice<TrendCodes> = {
  'trend-one-period': 'nommer la colonne avec {flag}"COLONNE", ou donner les fichiers de plusieurs années',
  'index-silent':
    'ajouter une ligne par exercice nommé, ou une par année civile qu’il touche (année, indice)',
  'index-line': 'deux colonnes : année ou exercice, indice (2023-2024; 158,1); ou --index canada',
  'base-unknown': 'exercices : {periods}',
  'break-unknown': 'exercices : {periods}',
  'trend-public-format': 'prendre --format table, md, html, docx ou csv',
  'trend-not-joined': 'les motifs sont sous le premier tableau; equite controler FICHIER dit quoi faire',
};

export const trend = (): SameShape<ReturnType<typeof english>> => ({
  title: 'L’évolution : {files} (de {first} à {last})',
  current: 'Tous les montants sont en dollars courants : aucun indice n’est donné (--index).',
  constant:
    'Les dollars constants sont ceux de {base}; indice : {source}{date, select, none {} other {, jusqu’en {date}}} ({values}). Les autres montants sont en dollars courants.',
  dollars: '{base, select, none {dollars courants} other {dollars de {base}}}',
  leadMoney:
    'De {first} à {last}, les organismes passent de {n0, number} à {n1, number}, et {money, select, mission {l’argent de la mission globale} other {l’argent}} de {total0} à {total1} en dollars courants{real, select, none {} other {, soit {real} en dollars de {base}}}.',
  leadChanges:
    '{role, select, region {Les régions et leurs comparables d’ailleurs, de {first} à {last} : l’écart {closing, plural, =0 {ne se referme pour aucune} one {se referme pour une ({closingNames})} other {se referme pour # ({closingNames})}} et {widening, plural, =0 {ne s’élargit pour aucune} one {s’élargit pour une ({wideningNames})} other {s’élargit pour # ({wideningNames})}}{steady, plural, =0 {} other {; il reste le même à 5 points près pour #}}{untold, plural, =0 {} other {; pour #, on ne peut le dire}}{few, plural, =0 {} one {; une a trop peu d’organismes comparés} other {; # ont trop peu d’organismes comparés}}.} sector {Les secteurs et leurs comparables d’ailleurs, de {first} à {last} : l’écart {closing, plural, =0 {ne se referme pour aucun} one {se referme pour un ({closingNames})} other {se referme pour # ({closingNames})}} et {widening, plural, =0 {ne s’élargit pour aucun} one {s’élargit pour un ({wideningNames})} other {s’élargit pour # ({wideningNames})}}{steady, plural, =0 {} other {; il reste le même à 5 points près pour #}}{untold, plural, =0 {} other {; pour #, on ne peut le dire}}{few, plural, =0 {} one {; un a trop peu d’organismes comparés} other {; # ont trop peu d’organismes comparés}}.} other {Les groupes ({role}) et leurs comparables d’ailleurs, de {first} à {last} : l’écart {closing, plural, =0 {ne se referme pour aucun} one {se referme pour un ({closingNames})} other {se referme pour # ({closingNames})}} et {widening, plural, =0 {ne s’élargit pour aucun} one {s’élargit pour un ({wideningNames})} other {s’élargit pour # ({wideningNames})}}{steady, plural, =0 {} other {; il reste le même à 5 points près pour #}}{untold, plural, =0 {} other {; pour #, on ne peut le dire}}{few, plural, =0 {} one {; un a trop peu d’organismes comparés} other {; # ont trop peu d’organismes comparés}}.}}',
  leadPanel:
    '{both, plural, =0 {Aucun organisme n’est là} one {Un organisme est là} other {# organismes sont là}} en {first} et en {last}; d’un exercice au suivant, {arrivals, plural, =0 {aucun n’est arrivé} one {un est arrivé en tout} other {# sont arrivés en tout}} et {departures, plural, =0 {aucun n’est parti} one {un est parti} other {# sont partis}}.',
  leadLens:
    'Le changement de {change} entre {first} et {last} se décompose au cent : indexation {indexation}, argent neuf aux organismes présents {fresh}, arrivées {arrivals}, départs {departures}.',
  leadConvergence:
    '{p, select, none {Les moins financés ont crû {sign, select, down {plus} other {moins}} vite (β = {beta}).} told {Des {n, number} organismes des deux exercices, les moins financés ont crû {sign, select, down {plus} other {moins}} vite que ne le donne à lui seul le retour à la moyenne : β = {beta}, contre {low} à {high} quand les deux années de chacun sont tirées au hasard.} other {Des {n, number} organismes des deux exercices : β = {beta}, ce que le retour à la moyenne donne à lui seul (de {low} à {high} quand les deux années de chacun sont tirées au hasard); on ne peut en tirer ni rapprochement ni éloignement.}}',
  yearsHeading: 'Les années se comparent-elles?',
  overallHeading: 'Tous les organismes, d’un exercice à l’autre',
  overallCaption: 'Tous les organismes, d’un exercice à l’autre ({dollars})',
  columns: {
    period: 'Exercice',
    n: 'n',
    total: 'Total',
    mean: 'Moyenne',
    median: 'Médiane',
    realTotal: 'Total, dollars de {base}',
    realMean: 'Moyenne, dollars de {base}',
    realGrowth: 'Croissance réelle',
    realTotalGrowth: 'Croissance réelle du total',
    totalGrowth: 'Croissance du total',
    addition: 'Ajout',
    growth: 'Croissance',
    growthRank: 'Rang de croissance',
    meanRank: 'Rang de moyenne',
    gini: 'Gini',
    hoover: 'Hoover',
    mcloone: 'McLoone',
    cv: 'CV',
    under: 'Sous le seuil',
    lacking: 'Manque au seuil',
    mission: 'Part de la mission globale',
    change: 'Changement',
    low: 'Intervalle à 95 %, de',
    high: 'à',
    same: 'Changement, mêmes organismes',
    chance: 'p par hasard',
    verdict: 'Constat',
    parity: 'Années jusqu’à la parité',
    range: 'Fourchette',
  },
  ratioHeading: 'Par {role} : l’écart se referme-t-il?',
  ratioCaption: 'Reçu ÷ comparables d’ailleurs, d’un exercice à l’autre, par {role}',
  changesCaption: 'De {first} à {last} : comment le rapport a changé, par {role}',
  ratioNote:
    'La même mesure que « equite ecarts », chaque exercice en lui-même : ▼ moins, ▲ plus, ≈ comparable (à {band} près), (?) on ne peut le dire, · trop peu pour en juger, … non tranché.',
  changeNote:
    'Changement : le rapport de {last} sur celui de {first}, moins 1, avec l’intervalle des changements propres aux organismes (ce qui reste le même d’une année à l’autre n’y entre pas). Cet intervalle répond à une question précise : si ces organismes étaient tirés d’une population plus grande, où se trouverait le changement? L’écart se referme ou s’élargit quand le changement se distingue de l’absence de changement pour tous les groupes ensemble (Holm, 5 %) et que le rapport s’approche ou s’éloigne de 100 %; stable : à 5 points près. Mêmes organismes : ceux des deux exercices, comparés à ceux des deux exercices.',
  chanceNote:
    'p par hasard : les mêmes organismes, chacun avec ce qu’il avait, et les taux de croissance distribués au hasard entre comparables : à quelle fréquence le plus grand changement de tous les groupes serait aussi net. Petit : le groupe n’a pas changé comme ses comparables, et le hasard l’explique mal. Près de 1 : des taux aussi inégaux, distribués au hasard, changeraient d’ordinaire les rapports davantage.',
  chanceApart:
    '{names} : le changement est établi par son intervalle, mais des taux de croissance distribués au hasard entre comparables en donneraient souvent un aussi net. L’écart a changé; rien n’établit que {n, plural, one {ce groupe ait} other {ces groupes aient}} été {n, plural, one {traité} other {traités}} autrement que {n, plural, one {ses} other {leurs}} comparables.',
  parityNote:
    'Années jusqu’à la parité : au rythme vu de {first} à {last} ({span, plural, one {un an} other {# ans}}), à partir du rapport de {last}, pour les groupes dont l’écart est établi, que son changement le soit ou non; fourchette : aux deux bouts de l’intervalle du changement. « Jamais » : le rythme éloigne de la parité, ou il n’y en a pas. Ce n’est pas une prévision.',
  never: 'jamais',
  soonLate: 'de {soonest} à {latest}',
  verdicts: {
    closing: '→← se referme',
    widening: '←→ s’élargit',
    steady: '= stable',
    untold: '? on ne peut le dire',
    few: '· trop peu',
  },
  meansCaption: 'Moyenne par organisme, croissance et rang, par {role} ({dollars})',
  detailsCaption: 'Chaque exercice, par {role} (montants en dollars courants)',
  panelHeading: 'Qui est arrivé, qui est parti : les organismes suivis d’année en année',
  panelCaption: 'D’un exercice au suivant',
  panelColumns: {
    step: 'De … à …',
    kind: 'Quoi',
    n: 'Organismes',
    money: 'Argent',
    share: 'Part de l’argent',
    organisation: 'Organisme',
    before: 'Avant',
    after: 'Après',
  },
  panelNote:
    'Un organisme est suivi par son identifiant, sinon par son nom (et sa région, là où un nom se trouve dans plusieurs). Arrivées, retours et changements sont des parts de l’argent du second exercice; les départs, de celui du premier. Les noms réunis par une table d’équivalences (--same-as) n’en font qu’un.',
  kinds: {
    stayers: 'présents aux deux',
    arrival: 'arrivée',
    return: 'retour',
    departure: 'départ',
    moved: 'autre région',
    reclassified: 'autre type',
    renamed: 'autre nom',
  },
  passagesCaption: 'Arrivées, départs, déménagements et changements de nom',
  equivalentsCaption: 'Noms comptés pour un seul (table d’équivalences)',
  convergenceHeading: 'Les organismes se rapprochent-ils les uns des autres?',
  convergenceCaption: 'Les mêmes organismes en {first} et en {last} : dispersion (σ) et rattrapage (β)',
  convergenceColumns: {
    type: 'Organismes',
    n: 'n',
    sigma0: 'σ {period}',
    sigma1: 'σ {period}',
    beta: 'β',
    low: 'β par hasard, de',
    high: 'à',
    p: 'p',
    speed: 'Vitesse par an',
    everyone0: 'σ de tous, {period}',
    everyone1: 'σ de tous, {period}',
  },
  convergenceAll: 'tous',
  convergenceNote:
    'σ : écart type des logarithmes des montants; plus bas, plus proches. β : pente de la croissance annuelle sur le niveau de départ, en logarithmes; sous 0, les moins financés ont crû plus vite. Un montant haut par accident une année retombe de lui-même la suivante : ce retour à la moyenne donne un β sous 0 sans aucun rapprochement.{deals, plural, =0 {} other { Les deux années de chaque organisme sont donc tirées au hasard (# tirages) : β ne dit quelque chose que hors de la fourchette ainsi obtenue.}} Arrivées et départs n’y sont pas; ils sont dans le σ de tous.{without, plural, =0 {} one { Un organisme sans montant plus grand que 0 est laissé de côté.} other { # organismes sans montant plus grand que 0 sont laissés de côté.}}',
  lensHeading: 'Ce que l’indexation a fait, et ce qu’elle n’a pas fait',
  lensCaption: 'Le changement de l’argent de {first} à {last}, par {role}, au cent (dollars courants)',
  lensYearsCaption: 'Le changement de l’argent d’un exercice au suivant, au cent (dollars courants)',
  lensColumns: {
    step: 'De … à …',
    rate: 'Taux',
    before: 'Avant',
    indexation: 'Indexation',
    fresh: 'Neuf, aux présents',
    redistribution: 'Redistribution',
    arrivals: 'Arrivées',
    departures: 'Départs',
    moves: 'Changements de {role}',
    after: 'Après',
    change: 'Changement',
    group: 'Groupe',
  },
  lensNote:
    'Indexation : le taux sur ce qu’avait chaque organisme présent aux deux exercices. Le reste de leur changement est un gain ou une perte : les pertes sont allées à ceux qui gagnent (redistribution, 0 en tout) et le surplus est de l’argent neuf aux présents, à chacun selon son gain. C’est une comptabilité : elle dit ce qui a changé, non qui l’a décidé.',
  rate: {
    asked: 'Taux donné : {rate} par exercice (--indexation).',
    common:
      '{from} à {to} : {rate}, la croissance de {n, number} des {of, number} organismes qui ont un montant aux deux exercices.',
    prices: '{from} à {to} : {rate}, la hausse des prix; aucun taux n’est commun aux organismes.',
    none: '{from} à {to} : aucun taux n’est commun au quart des organismes; rien n’est compté comme indexation.',
  },
  total: 'Total',
  blank: '(en blanc)',
  sameHeading: '{rate} pour tous laisse chaque rapport, et élargit chaque écart en dollars',
  sameCaption: 'Les montants de {last}, et les mêmes montants haussés de {rate}, par {role}',
  sameColumns: {
    ratio: 'Rapport',
    ratioAfter: 'Rapport ensuite',
    gap: 'Écart par organisme',
    gapAfter: 'Écart ensuite',
    widening: 'Changement de l’écart',
  },
  sameNote:
    'Mesuré de nouveau, chaque montant haussé de {rate} : chaque écart en dollars grandit de {rate} lui aussi, au-dessus comme au-dessous.',
  breakHeading: 'Avant et après {date}',
  breakCaption:
    'Rapport aux comparables d’ailleurs en {before} et en {date}, mêmes organismes aux deux, par {role}; et le changement aux autres dates',
  breakColumns: {
    from: 'Rapport {period}',
    to: 'Rapport {period}',
    others: 'Aux autres dates',
    p: 'Aussi grand à ces dates',
  },
  breakNote:
    'Une différence de différences : le rapport se fait déjà aux comparables d’ailleurs, et son changement est celui du groupe moins le leur. Autres dates : le même changement de chaque autre exercice au suivant, en guise de placebo. Aussi grand : à combien des dates, celle-ci comprise, le changement est au moins aussi grand. Ce qui est arrivé à cette date est arrivé avec tout ce qui a changé alors : ceci dit ce qui va de pair, non pourquoi.',
  breakFew: 'Aucune autre date à laquelle comparer : rien ne dit si ce changement sort de l’ordinaire.',
  breakRank: '{as} sur {dates}',
  breakRange: 'de {low} à {high}',
  chart: {
    title:
      'De {first} à {last}, {role, select, region {l’écart {closing, plural, =0 {ne se referme pour aucune} one {se referme pour une} other {se referme pour #}} des {n, number} régions et {widening, plural, =0 {ne s’élargit pour aucune} one {s’élargit pour une} other {s’élargit pour #}}} sector {l’écart {closing, plural, =0 {ne se referme pour aucun} one {se referme pour un} other {se referme pour #}} des {n, number} secteurs et {widening, plural, =0 {ne s’élargit pour aucun} one {s’élargit pour un} other {s’élargit pour #}}} other {l’écart {closing, plural, =0 {ne se referme pour aucun} one {se referme pour un} other {se referme pour #}} des {n, number} groupes et {widening, plural, =0 {ne s’élargit pour aucun} one {s’élargit pour un} other {s’élargit pour #}}}}',
    subtitle:
      'Reçu ÷ comparables d’ailleurs, de {first} à {last}; trait à 100 % : ce que reçoivent les comparables',
    alt: 'Un cadre pour chacun des {n, number} groupes : son rapport aux comparables d’ailleurs à chaque exercice, avec un trait à 100 %. Les nombres sont dans le tableau qui suit.',
    slopeTitle:
      '{label} passe de {from} à {to} de ce que reçoivent ses comparables d’ailleurs : le plus grand des changements établis',
    slopeTitleNone:
      'Aucun des {n, number} changements de {first} à {last} ne se distingue de l’absence de changement',
    slopeTitleOwn: '{label} passe de {from} à {to} de ce que reçoivent ses comparables d’ailleurs',
    slopeSubtitle: 'Reçu ÷ comparables d’ailleurs, {first} et {last}',
    slopeAlt:
      'Une ligne pour chacun des {n, number} groupes, de son rapport en {first} à gauche à son rapport en {last} à droite. Les nombres sont dans le tableau qui suit.',
    reference: 'comparables d’ailleurs',
    axis: 'Reçu ÷ comparables d’ailleurs',
    gap: 'Les années qui ne se comparent pas ne sont pas reliées par un trait.',
  },
  limitMeasure:
    'Chaque exercice est comparé en lui-même, selon la même définition; le changement du rapport est celui du groupe par rapport à ses comparables d’ailleurs, non de son argent seul.',
  limitMoney:
    '{money, select, mission {La mission globale seule.} other {Tout l’argent du fichier; --money mission : la mission globale seule.}}',
  public: {
    lead: 'Édition publique : aucun organisme n’est nommé, et aucun chiffre n’est donné. Ce qu’une année cache, la différence de deux pourrait le dire; il n’y a donc ici que des constats, et seulement pour les groupes présentés à chaque exercice.',
    caption: 'Constats du premier et du dernier exercice, par {role}',
    hidden:
      '{n, plural, =0 {} one {Un groupe n’est pas présenté.} other {# groupes ne sont pas présentés.}} Règles : au moins {fewest, number} organismes, et aucun que l’on pourrait reconnaître.',
    note: 'Un constat porte sur le rapport du groupe à ses comparables d’ailleurs (▼ moins, ▲ plus, ≈ comparable); « se referme » et « s’élargit » : le changement se distingue de l’absence de changement, pour tous les groupes ensemble (Holm, 5 %).',
    change: 'L’écart',
  },
});
