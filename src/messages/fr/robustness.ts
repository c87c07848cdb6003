// Words of `robustness`, and its sentences by code, in French.
import type { RobustnessCodes } from '../../study/robustness/codes.ts';
import type { robustness as english } from '../en/robustness.ts';
import type { Advice, SameShape, Sentences } from '../shapes.ts';

export const robustnessSentences: Sentences<RobustnessCodes> = {
  'specifications-many':
    'Les choix font {n, number} combinaisons; au plus {most, number} sont calculées à la fois.',
  'typology-not-compared':
    'Un type d’organisme n’a pas de comparables d’autres types : rien ne peut être dit de son financement par rapport au leur.',
  'robustness-not-public':
    'Cette étude n’a pas d’édition publique : de ses nombreux tableaux, on pourrait déduire ce qu’un autre tableau tait.',
  'one-role': 'Un seul rôle est examiné à la fois ({roles}).',
};

export const robustnessAdvice: Advice<RobustnessCodes> = {
  'specifications-many': 'déclarer moins de définitions avec --comparable',
  'typology-not-compared': 'taper --by région ou --by secteur',
  'robustness-not-public': 'retirer public: true des réglages, ou garder ce résultat à l’interne',
  'one-role': 'ne taper --by qu’une fois',
};

export const robustness = (): SameShape<ReturnType<typeof english>> => ({
  title: 'Et si on définissait autrement? {files}{period, select, none {} other { ({period})}}',
  leadDeclared:
    'La même question peut se mesurer {n, plural, one {d’une seule façon} other {de # façons différentes}}{choices, plural, =0 {} one {, selon un choix} other {, selon # choix}}; {others, plural, =0 {aucun choix, dans ces données, ne change la question} one {un autre choix change la question et figure à part} other {# autres options changent la question et figurent à part}}. Façon demandée : {asked}.',
  leadNone:
    'De la façon demandée, personne n’est distingué du hasard : il n’y a pas de constat à mettre à l’épreuve.',
  leadNoChance:
    'Le hasard est laissé de côté (--draws 0) : personne ne peut être distingué, d’aucune façon, et rien ici ne dit qu’un constat tient ou tombe. Seuls les rapports se comparent.',
  leadSurvives:
    '{n, plural, =0 {Aucun constat ne tient de toutes ces façons.} one {{all, plural, one {Le seul constat tient} other {Un constat sur {all, number} tient}} de toutes ces façons : {names}.} other {# constats sur {all, number} tiennent de toutes ces façons : {names}.}}',
  leadDepends:
    '{n, plural, one {Un constat dépend} other {# constats dépendent}} de la définition : {names}.',
  leadDependsOne:
    '{name} (établi {told, plural, =1 {d’une façon} one {de # façon} other {de # façons}} sur {all, number}{hinge, select, none {} other {; surtout selon : {hinge}}})',
  leadEnters: 'Non nommés de la façon demandée, mais nommés par certaines des autres : {names}.',
  leadLeast:
    'La façon la moins favorable aux constats ({way}) en garde {kept, number} sur {all, number}{names, select, none {} other { : {names}}}.',
  leadSame:
    'À question égale, ce qui déplace le plus les rapports : {choice} ({option}), de {mean} en moyenne; au plus loin, {group} passe de {from} à {to}.',
  leadAnother:
    'Ce qui change le plus la question : {choice} ({option}); les rapports se déplacent de {mean} en moyenne, et {group} passe de {from} à {to}. C’est la réponse à une autre question : elle ne prouve ni ne réfute la première.',
  leadJoint:
    'Toutes les façons ensemble : si les mêmes montants étaient distribués au hasard entre organismes comparables de toutes ces façons, une courbe aussi écartée que celle de « {group} » se verrait avec p = {p}{least, select, yes {, le plus petit qu’autant de tirages puissent donner} other {}} ({deals, plural, one {un tirage, le même} other {# tirages, les mêmes}} pour toutes, entre {dealt, number} organismes sur {organisations, number}; {n, plural, =0 {aucun groupe} one {un groupe} other {# groupes}} sur {all, number} au seuil de 5 %).',
  leadPlacebo:
    'Fausses alertes : la même étude, refaite {times, number} fois avec des {role, select, region {régions tirées} sector {secteurs tirés} other {groupes tirés}} au sort entre comparables, {named, plural, =0 {n’a jamais nommé personne} other {a nommé quelqu’un # fois}} ({share}; intervalle à 95 % : de {low} à {high}). Il n’y avait rien à trouver.',
  told: {
    below: 'moins',
    above: 'plus',
    comparable: 'comparable',
    untold: 'on ne peut le dire',
    few: 'trop peu',
    unsettled: 'non tranché',
  },
  choices: {
    definition: 'qui est comparable',
    money: 'l’argent compté',
    reference: 'la façon de comparer',
    outliers: 'les montants extrêmes',
    zeros: 'les montants nuls ou négatifs',
    fewest: 'les comparables exigés',
    denominator: 'le dénominateur',
    floors: 'les seuils planchers',
    unit: 'l’unité',
    period: 'l’exercice',
  },
  options: {
    definition: '{name}',
    money: '{name, select, mission {mission globale seulement} other {tout l’argent}}',
    reference:
      '{name, select, relative {en parts de la médiane des comparables} other {en argent, par rapport à leur moyenne}}',
    outliers:
      '{name, select, capped {les 5 % les plus hauts de chaque groupe de comparables ramenés au suivant} without {les 5 % les plus hauts et les plus bas laissés de côté} other {tous les montants}}',
    zeros: '{name, select, without {laissés de côté} other {gardés}}',
    fewest: 'au moins {name} ailleurs',
    denominator: '{name, select, inhabitant {par habitant} other {par organisme}}',
    floors: '{name, select, share {le montant en part du seuil} other {les montants tels quels}}',
    unit: '{name, select, row {chaque subvention} other {l’organisme}}',
    period: '{name, select, none {tous} other {{name}}}',
  },
  box: {
    heading: 'Et si on définissait autrement?',
    holds:
      'Mesurés {n, plural, one {d’une seule façon} other {de # façons défendables}} (selon {choices}), {kept, plural, =0 {aucun des constats sur les régions ne tient de toutes} one {un constat sur les régions tient chaque fois : {names}} other {# constats sur les régions tiennent chaque fois : {names}}}{hangs, plural, =0 {} one {; un {kept, plural, =0 {} other {autre }}dépend de la façon : {hanging}} other {; # {kept, plural, =0 {} other {autres }}dépendent de la façon : {hanging}}}.',
    hangsOne: '{name} (établi {told, number} fois sur {all, number})',
    note: 'Un nombre de façons n’est pas une probabilité. Le détail se refait sur le même fichier avec l’étude de robustesse.',
  },
  curveHeading: 'La courbe : toutes les façons de mesurer la même question',
  curveTitle:
    '{group} : de {low} à {high} de ce que reçoivent les comparables d’ailleurs, selon {n, plural, one {une façon} other {# façons}} de le mesurer',
  curveSubtitle:
    'Reçu ÷ comparables d’ailleurs, de la façon la plus basse à la plus haute{period, select, none {} other {; {period}}}. Point plein : le hasard ne suffit pas. Dessous, ce que chaque façon a choisi.',
  curveAlt:
    'Un point par façon, du rapport le plus bas au plus haut : de {low} à {high}; {told, number} sur {n, number} se distinguent du hasard.',
  curveAsked: 'façon demandée',
  curveReference: 'comparables d’ailleurs',
  curveData: 'Chaque façon, et où elle place {group}',
  curveColumns: {
    way: 'Façon',
    ratio: 'Reçu ÷ comparables',
    low: 'À 95 %, de',
    high: 'À 95 %, à',
    verdict: 'Constat',
  },
  standingsCaption:
    'Où les façons de mesurer placent chaque {role, select, region {région} sector {secteur} other {groupe}}',
  standingsColumns: {
    verdict: 'Constat demandé',
    ratio: 'Rapport demandé',
    lowest: 'Le plus bas',
    median: 'Médian',
    highest: 'Le plus haut',
    told: 'Établi de',
    ways: 'Façons',
    p: 'p, toutes ensemble',
    fate: 'Sort du constat',
  },
  fates: {
    survives: 'tient de toutes les façons',
    depends: 'dépend de la définition',
    turns: 'se retourne',
    never: 'jamais établi',
    few: 'trop peu',
  },
  standingsNote:
    'Établi de : nombre de façons qui distinguent le groupe du hasard, d’un côté ou de l’autre. Façons : celles où le groupe est assez nombreux pour être jugé. Un nombre de façons n’est pas une probabilité : elles se ressemblent, et quelqu’un les a choisies. p, toutes ensemble : moyenne des rapports studentisés sur toutes les façons, les places tirées une seule fois pour toutes, sur l’ensemble des groupes (Simonsohn, Simmons et Nelson 2020; Westfall et Young 1993). Cette épreuve peut distinguer ce qu’une façon seule ne distingue pas.',
  movesHeading: 'Quel choix déplace le résultat',
  movesCaption: 'Ce que déplace chaque option, tout le reste étant égal',
  movesColumns: {
    choice: 'Choix',
    option: 'Option',
    question: 'Question',
    mean: 'Déplacement moyen, en points',
    farthest: 'Au plus loin',
    from: 'De',
    to: 'À',
    turns: 'Constats qui basculent',
  },
  questions: { same: 'la même', another: 'une autre' },
  movesNote:
    'Points : points de pourcentage du rapport, sur toutes les paires de façons qui ne diffèrent que par cette option et sur les groupes assez nombreux. Une option qui change la question est essayée seule, le reste comme demandé.{chance, select, yes { Constats qui basculent : établis de la façon demandée et non avec cette option, ou l’inverse.} other {}}',
  unrecordedHeading: 'Ce que le fichier ne dit pas',
  unrecordedSentence:
    '{possible, select, nothing {{group} ({ratio}) : le groupe n’ayant rien reçu en tout, aucun facteur qui multiplie le financement ne ferait un tel écart.} other {{group} ({ratio}) : {possible, select, yes {un facteur qui {multiplier, select, two {double} other {triple}} le financement devrait être présent chez {share} {side, select, below {des comparables d’ailleurs et chez aucun organisme d’ici} other {des organismes d’ici et chez aucun de leurs comparables}}} other {même un facteur qui triple le financement, présent chez {side, select, below {tous les comparables d’ailleurs et chez aucun organisme d’ici} other {tous les organismes d’ici et chez aucun de leurs comparables}}, n’y suffirait pas}} pour que tout l’écart lui soit dû. Sous × {smallest}, aucun facteur ne le pourrait.}}',
  unrecordedCaption: 'La force qu’il faudrait à un facteur absent du fichier',
  unrecordedColumns: {
    ratio: 'Rapport',
    smallest: 'Plus petit facteur',
    interval: 'Pour le bord de l’intervalle',
    share15: 'Présent chez, × 1,5',
    share2: 'Présent chez, × 2',
    share3: 'Présent chez, × 3',
    value: 'Valeur de robustesse',
    told: 'Pour n’être plus établi',
    gamma: 'Γ',
  },
  impossible: 'impossible',
  unrecordedNote:
    'Présent chez : part du côté mieux financé qui devrait porter le facteur, l’autre côté ne le portant pas du tout (Cornfield 1959). Valeur de robustesse : part de ce qui reste à la fois de l’appartenance au groupe et des montants que le facteur devrait expliquer pour que la différence soit nulle, ou ne soit plus établie (Cinelli et Hazlett 2020; moindres carrés à l’intérieur des groupes de comparables). Γ : de combien de fois la cote d’appartenir au groupe peut différer entre deux comparables avant que les rangs alignés cessent d’établir l’écart à 5 % (Rosenbaum 2002, 2018).',
  droppedHeading: 'Ce qu’on laisse de côté, un à la fois',
  droppedCaption: 'Ce qui fait basculer un constat quand on le laisse de côté',
  droppedColumns: { kind: 'Laissé de côté', name: 'Lequel', turns: 'Ce qui bascule' },
  droppedKinds: {
    criterion: 'critère',
    region: '{role, select, region {région} sector {secteur} other {groupe}}',
    period: 'exercice',
    organisation: 'organisme',
  },
  turn: '{group} : {from} → {to}',
  droppedNone: 'Rien de ce qu’on laisse de côté seul ne fait basculer un constat.',
  droppedNote:
    'Essayés : {criteria, plural, =0 {aucun critère} one {un critère} other {# critères}}, {groups, plural, one {un groupe} other {# groupes}}, {periods, plural, =0 {aucun exercice (moins de trois)} other {# exercices (sur la moyenne des années où un organisme est financé)}} et {organisations, plural, one {# organisme} other {# organismes}} sur {all, number}, un par un. Pour un organisme, le niveau que fixe le hasard est tenu tel quel{few, select, none {} other {; pour {few}, un organisme de moins, du groupe ou de ses comparables, en laisse moins de {fewest, number} : de si peu, rien n’est dit, et aucun constat ne bascule pour autant}}.',
  undoingCaption: 'À quoi tient chaque constat',
  undoingColumns: {
    verdict: 'Constat',
    untold: 'Organismes, constat levé',
    amounts: 'Leurs montants',
    turned: 'Organismes, écart nul',
    amountUntold: 'Argent, constat levé',
    amountTurned: 'Argent, écart nul',
  },
  undoingNote:
    'Organismes : les moins nombreux du groupe, les plus éloignés du côté de l’écart d’abord, sans lesquels le constat serait levé, s’il en reste au moins {fewest, number} (de moins, rien n’est dit), ou l’écart nul. Argent : ce que le groupe devrait recevoir de plus (ou de moins), en tout, le reste étant inchangé.',
  undoingNever: 'aucun nombre',
  undoingFew: 'aucun (il en faut {fewest, number})',
  powerHeading: 'Ce qui pouvait être trouvé, et ce qui trancherait le reste',
  powerCaption: 'Le plus petit écart trouvé 4 fois sur 5',
  powerColumns: {
    n: 'Comparés',
    detectable: 'Plus petit écart trouvé',
    verdict: 'Constat',
    tell: 'n pour l’écart vu',
    comparable: 'n pour « comparable »',
    share: 'Ou une colonne qui explique',
  },
  beyond: 'hors de portée',
  powerNote:
    'n pour l’écart vu : nombre d’organismes qu’il faudrait au groupe, à dispersion égale, pour qu’un écart aussi grand que celui qu’on voit soit trouvé 4 fois sur 5; pour « comparable » : pour établir, s’il n’y a pas d’écart, qu’il tient à ± {band} près. Ou une colonne : la part de ce qui diffère encore entre comparables qu’un critère de plus devrait expliquer, à nombre égal. Un groupe a les organismes qu’il a : là où n est hors de portée, il faudrait une colonne de plus; là où elle l’est aussi (plus de 90 %), ces données ne trancheront pas.',
  further:
    '{n, plural, =0 {Aucune autre colonne lue du fichier ne peut être un critère.} other {Les autres colonnes lues du fichier, selon la part de ce qui diffère entre comparables qu’elles expliquent : {columns}.}}',
  limitDeals:
    'Constat de chaque façon : ses propres tirages à l’intérieur de ses groupes de comparables, au plus {most, number}; de la façon demandée : {deals, number}, comme dans « ecarts ».',
  limitSame:
    'Même question : la phrase « reçoit moins que ses comparables » garde son sens. Les façons qui reviennent aux mêmes unités, aux mêmes montants et aux mêmes comparables comptent une fois.',
});
