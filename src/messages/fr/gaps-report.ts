import type { SameShape } from '../catalogue.ts';
import type { gaps as english } from '../en/gaps-report.ts';

export const gaps: SameShape<typeof english> = {
  title: 'L’écart entre comparables : {files}{period, select, none {} other { ({period})}}',
  references: {
    median: 'la médiane de ses comparables',
    mean: 'la moyenne de ses comparables',
    'trimmed-mean': 'la moyenne de ses comparables, 10 % retirés à chaque bout',
    region: 'la médiane de ses comparables de {region}',
    'best-region':
      'la médiane de ses comparables dans la région où elle est la plus élevée (5 organismes au moins)',
    floor:
      'son seuil plancher{money, select, mission { (devant la mission globale)} all { (devant tous les montants du fichier)} other {}}',
  },
  referencesOfSeveral: {
    median: 'la médiane de leurs comparables',
    mean: 'la moyenne de leurs comparables',
    'trimmed-mean': 'la moyenne de leurs comparables, 10 % retirés à chaque bout',
    region: 'la médiane de leurs comparables de {region}',
    'best-region':
      'la médiane de leurs comparables dans la région où elle est la plus élevée (5 organismes au moins)',
    floor:
      'leur seuil plancher{money, select, mission { (devant la mission globale)} all { (devant tous les montants du fichier)} other {}}',
  },
  elsewhere: '{reference}, ceux des autres régions seulement',
  referenceLine:
    'Référence de chaque organisme : {reference}. L’écart est le montant moins la référence : sous 0, l’organisme reçoit moins.',
  times: {
    rare: 'moins d’une fois sur 1 000',
    thousand: '{n, number} fois sur 1 000',
    hundred: '{n, number} fois sur 100',
  },
  byCaption: 'Ce que les organismes reçoivent et ce que reçoivent leurs comparables',
  floorCaption:
    'Ce que les organismes reçoivent {money, select, mission {pour leur mission globale} other {en tout}}, et à combien s’élèvent leurs seuils planchers',
  wealthNote:
    'Richesse relative : {money, select, mission {mission globale ÷ seuil plancher} other {tous les montants du fichier ÷ seuil plancher}}.',
  byHeading: 'Par {by}',
  byColumns: {
    n: 'n',
    covered: 'Avec référence',
    mean: 'Reçu en moyenne',
    standardised: 'À composition de l’ensemble',
    parity: 'Reçu ÷ référence',
    gap: 'Écart total',
    medianGap: 'Écart médian',
    under: 'Sous 90 %',
    shortfall: 'Manque à la référence',
    paid: 'Reçu',
    need: 'Seuils planchers',
    underFloor: 'Sous le seuil',
    floorShort: 'Manque au seuil',
    wealth: 'Richesse relative médiane',
  },
  byNotes: [
    'Reçu ÷ référence : somme des montants sur somme des références, pour les organismes qui en ont une. À composition de l’ensemble : moyenne que recevrait le groupe avec la composition par types de tous les organismes, chaque type à la moyenne du groupe.',
    'Reçu ÷ référence : somme des montants sur somme des références, pour les organismes qui en ont une.',
    'Manque à la référence : ce qu’il faudrait pour y amener ceux qui sont dessous, les autres restant où ils sont.',
  ],
  standardisedNote:
    'Les types absents d’un groupe sont laissés hors de son niveau à composition de l’ensemble : il manque ici jusqu’à {share} de la composition.',
  standardisedBlank:
    '– : il manque au groupe des types qui font plus de {most} de la composition de l’ensemble.',
  overall: 'Ensemble',
  chanceHeading: 'À quel point est-ce sûr : le hasard donnerait-il ces écarts?',
  chanceCaption:
    'Par {role}, devant les comparables d’ailleurs, et ce que donnerait une distribution au hasard',
  chanceColumns: {
    compared: 'n comparés',
    ratio: 'Reçu ÷ attendu',
    low: 'Intervalle à 95 %, de',
    high: 'Intervalle à 95 %, à',
    gap: 'Écart par organisme',
    p: 'p',
    smallest: 'Plus petit p possible',
    holm: 'p (Holm)',
    bh: 'p (BH)',
    needed: 'n pour p < 5 %',
  },
  chanceNotes: [
    'Attendu : la moyenne des organismes d’ailleurs dans le même groupe de comparables. p : part des distributions au hasard des mêmes montants, à l’intérieur des groupes de comparables, qui donnent un écart au moins aussi grand, dans un sens ou dans l’autre. Holm : pour affirmer; BH (Benjamini-Hochberg) : pour dépister; les deux sur les {looked, number} examinés.',
    'L’intervalle répond à une autre question : si ces organismes étaient tirés d’une population plus grande, où se trouverait le rapport? Il est donné à partir de 10 organismes.',
    'Exact là où toutes les distributions peuvent être énumérées (100 000 au plus; {exact, number} cas); sinon {draws, number} distributions au hasard, germe {seed}.',
  ],
  chanceOverall:
    'Les {groups, number} à la fois : p = {p} (part des carrés à l’intérieur des groupes de comparables qui se trouve entre eux : {observed}).',
  influenceHeading: 'Ce qui changerait le constat',
  influenceCaption:
    'Par {role}, l’organisme qui pèse le plus sur l’écart, et combien il en faudrait pour en renverser le signe',
  influenceColumns: {
    organisation: 'Sans cet organisme',
    amount: 'il reçoit',
    gap: 'Écart par organisme',
    becomes: 'serait de',
    flip: 'Retraits qui renverseraient le signe',
  },
  influenceNone: 'aucun retrait n’y suffit',
  parityHeading: 'Ce que coûte la parité',
  parityCaption: {
    reference: 'Coût pour amener à la référence tous ceux qui sont dessous, par région et par type',
    floor:
      'Coût pour amener tous les organismes à leur seuil plancher {money, select, mission {(mission globale)} other {(tous les montants du fichier)}}, par région et par type',
  },
  parityTotal: 'Total',
  parityBelow: 'Dessous',
  parityNone: '(en blanc)',
  parityNote:
    'Le manque de chaque organisme est arrondi au cent; lignes et colonnes donnent le total au cent près.',
  levelsHeading: 'Où se trouve l’inégalité',
  levelsCaption: 'L’inégalité en trois étages dont la somme est exacte',
  levelsColumns: {
    middle: 'Étage du milieu',
    index: 'Indice',
    n: 'n',
    strata: 'Entre groupes de comparables',
    groups: 'Entre régions ou secteurs, à l’intérieur',
    within: 'D’un organisme à l’autre',
    total: 'Total',
    strataShare: 'Part',
    groupsShare: 'Part',
    withinShare: 'Part',
  },
  levelsNote:
    'Premier étage : ce que des différences légitimes peuvent expliquer. Deuxième : ce qui va de pair avec la région (ou le secteur) entre comparables. Troisième : d’un organisme à l’autre.{negatives, plural, =0 {} one { Un montant négatif est laissé de côté.} other { # montants négatifs sont laissés de côté.}}',
  levelsNames: { theilT: 'Theil T', mld: 'MLD', ge2: 'GE(2)' },
  explainHeading: 'Ce qui va de pair avec l’écart',
  explainCaption:
    'Chaque région devant les autres : composition par types, et montants à type égal (par organisme)',
  explainColumns: {
    n: 'n',
    gap: 'Écart aux autres',
    composition: 'Avec la composition',
    rate: 'Avec les montants, à type égal',
    low: 'Part de la composition, de',
    high: 'Part de la composition, à',
    oaxacaLow: 'Tous les facteurs, de',
    oaxacaHigh: 'Tous les facteurs, à',
    borrowed: 'Types empruntés',
  },
  explainNotes: [
    'Décomposition de Kitagawa; la fourchette vient de l’ordre du calcul (interaction). Types empruntés : un type absent d’un côté prend la moyenne de l’autre côté.',
    'Tous les facteurs : Oaxaca-Blinder, part de l’écart qui va de pair avec {factors}, selon quatre références. Le reste n’est pas expliqué par les facteurs du fichier : rien ici n’est une cause.',
    'Sur tous les organismes, ces facteurs vont de pair avec {r2} de la variance; la variation qui reste vaut {cv} de la moyenne (avant : {before}).',
  ],
  denominatorsHeading: 'Par organisme, par habitant : les ordres ne concordent pas',
  denominatorsCaption: 'Le même argent de chaque région, selon le dénominateur',
  denominatorNames: { organisation: 'Par organisme', inhabitant: 'Par habitant' },
  denominatorOther: 'Par {name}',
  denominatorCount: 'Habitants',
  rank: 'Rang',
  agreement:
    '{first} et {second} : {opposite, plural, one {# paire de régions sur {pairs, number} est} other {# paires de régions sur {pairs, number} sont}} dans l’ordre inverse{correlation, select, none {} other { (corrélation des rangs : {correlation})}}.{regions, select, none {} other { Dans la moitié haute selon l’un et basse selon l’autre : {regions}.}}',
  formsHeading: 'Les formes de l’argent',
  formsCaption: 'Part de la mission globale dans tout le financement public, par {by}',
  formsColumns: { n: 'n', mission: 'Mission', total: 'Tous les modes', share: 'Part de la mission' },
  modesCaption: 'Écart de chaque région à ses comparables, mode par mode (par organisme)',
  modesNote:
    'Moyenne des organismes de la région moins la moyenne de leurs comparables; un organisme sans ce mode compte pour 0.',
  sameSizeHeading: 'À taille égale',
  sameSizeCaption: 'Gini, par {role}, ramené à {size, number} organismes',
  sameSizeColumns: { n: 'n', whole: 'Gini tel quel', atSize: 'Gini à taille égale' },
  sameSizeNote:
    'Moyenne sur des sous-groupes de même taille{draws, plural, =0 {} other { (tous, ou # tirés, germe {seed})}} : un petit groupe n’est pas dit égal parce qu’il est petit.',
  organisationsHeading: 'Par organisme',
  organisationsCaption:
    '{sort, select, gap {Du plus grand manque au plus grand surplus} ratio {Du rapport le plus faible au plus élevé} amount {Du montant le plus faible au plus élevé} wealth {De la plus faible part du seuil à la plus élevée} other {Par nom}}',
  organisationsColumns: {
    organisation: 'Organisme',
    region: 'Région',
    typology: 'Typologie',
    receives: 'Reçoit',
    reference: 'Ses comparables reçoivent',
    gap: 'Écart',
    ratio: 'Rapport',
    wealth: 'Richesse relative',
    peers: 'Comparables',
    rank: 'Rang',
  },
  organisationsShown:
    '{shown, number} sur {all, number} sont montrés; le CSV, le JSON et le HTML les contiennent tous.',
  rankOf: '{rank} sur {of, number}',
  noRank: '–',
  limitGap: 'Un écart est une distance entre des montants. Il ne dit pas pourquoi il existe.',
  limitChance:
    'Hasard : permutation des étiquettes à l’intérieur des groupes de comparables; les données sont tous les organismes, pas un échantillon.',
};
