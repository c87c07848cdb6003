// Words of the report of `gaps`, in French.
import type { gaps as english } from '../en/gaps-report.ts';
import type { SameShape } from '../shapes.ts';

export const gaps = (): SameShape<ReturnType<typeof english>> => ({
  title: 'L’écart entre comparables : {files}{period, select, none {} other { ({period})}}',
  references: {
    median: 'la médiane de ses comparables',
    mean: 'la moyenne de ses comparables',
    'trimmed-mean': 'la moyenne de ses comparables, 10 % retirés à chaque bout',
    region: 'la médiane de ses comparables de la région {region}',
    'best-region':
      'la médiane de ses comparables dans la région où elle est la plus élevée (5 organismes au moins)',
    floor:
      'son seuil plancher{money, select, mission { (devant la mission globale)} all { (devant tous les montants du fichier)} other {}}',
  },
  referencesOfSeveral: {
    median: 'la médiane de leurs comparables',
    mean: 'la moyenne de leurs comparables',
    'trimmed-mean': 'la moyenne de leurs comparables, 10 % retirés à chaque bout',
    region: 'la médiane de leurs comparables de la région {region}',
    'best-region':
      'la médiane de leurs comparables dans la région où elle est la plus élevée (5 organismes au moins)',
    floor:
      'leur seuil plancher{money, select, mission { (devant la mission globale)} all { (devant tous les montants du fichier)} other {}}',
  },
  elsewhere: '{reference}, ceux des autres régions seulement',
  referenceLine:
    'Référence de chaque organisme : {reference}. L’écart est le montant moins la référence : sous 0, l’organisme reçoit moins. Elle sert au tableau des organismes et au coût du nivellement, jamais au rapport d’un groupe.',
  fundingCaption:
    'Ce que reçoivent les {role, select, region {organismes de chaque région} sector {organismes de chaque secteur} other {organismes de chaque groupe}}, par rapport à leurs comparables d’ailleurs',
  ownCaption:
    'Organisme par organisme, chacun par rapport à sa référence : ce tableau mesure l’inégalité entre organismes',
  ownNote:
    'Ces nombres et ces sommes seraient à peu près les mêmes si les régions et les secteurs étaient distribués au hasard : ils ne disent rien d’un écart entre régions ou entre secteurs. Manque à la référence : ce qu’il faudrait pour y amener ceux qui sont dessous, les autres restant où ils sont.',
  fundingNote:
    'Reçu ÷ comparables d’ailleurs : somme des montants sur somme de ce que reçoivent en moyenne les comparables des {role, select, region {autres régions} sector {autres secteurs} other {autres groupes}}, selon toute la définition, pour les organismes qui en ont au moins {fewest, number} (comparés).{near, select, yes { Les plus proches ailleurs ne le sont jamais moins que les plus proches de tous, son propre groupe compris : là où un groupe n’a pas de semblables ailleurs, il n’est pas comparé.} other {}} Il manque : ce qui sépare le groupe de ces comparables, en tout.',
  verdictNote:
    '▼ moins, ▲ plus : le hasard ne suffit pas à expliquer l’écart, et l’intervalle à 95 % laisse 100 % dehors. ≈ comparable : à {band} près, au seuil de 5 %. Point d’interrogation : on ne peut dire ni qu’il y a un écart, ni qu’il n’y en a pas. Point médian : moins de {minimum, number} organismes comparés, trop peu pour en juger.{unsettled, select, yes { Points de suspension : les tirages au hasard sont trop peu nombreux pour trancher; en demander davantage avec --draws.} other {}} L’intervalle répond à une autre question que le hasard : si ces organismes étaient tirés d’une population plus grande, où se trouverait le rapport?',
  mixNote:
    'À composition de l’ensemble : moyenne que recevrait le groupe avec la composition par types de tous les organismes, chaque type à la moyenne du groupe.',
  verdicts: {
    below: '▼ moins',
    above: '▲ plus',
    comparable: '≈ comparable',
    untold: '? on ne peut le dire',
    few: '· trop peu',
    unsettled: '… non tranché',
  },
  floorCaption:
    'Ce que les organismes reçoivent {money, select, mission {pour leur mission globale} other {en tout}}, et à combien s’élèvent leurs seuils planchers',
  wealthNote:
    'Richesse relative : {money, select, mission {mission globale ÷ seuil plancher} other {tous les montants du fichier ÷ seuil plancher}}.',
  byHeading: 'Par {by}',
  byColumns: {
    n: 'n',
    covered: 'Avec référence',
    compared: 'Comparés',
    mean: 'Reçu en moyenne',
    standardised: 'À composition de l’ensemble',
    ratio: 'Reçu ÷ comparables d’ailleurs',
    low: 'Intervalle à 95 %, de',
    high: 'Intervalle à 95 %, à',
    verdict: 'Constat',
    gap: 'Écart par organisme',
    lacking: 'Il manque',
    moneyCompared: 'Argent comparé',
    medianGap: 'Écart médian',
    under: 'Sous 90 %',
    shortfall: 'Manque à la référence',
    paid: 'Reçu',
    need: 'Seuils planchers',
    underFloor: 'Sous le seuil',
    floorShort: 'Manque au seuil',
    wealth: 'Richesse relative médiane',
  },
  standardisedNote:
    'Les types absents d’un groupe sont laissés hors de son niveau à composition de l’ensemble : il manque ici jusqu’à {share} de la composition.',
  standardisedBlank:
    '– : il manque au groupe des types qui font plus de {most} de la composition de l’ensemble.',
  overall: 'Ensemble',
  chanceHeading: 'À quel point est-ce sûr : le hasard donnerait-il ces écarts?',
  chanceCaption: 'Par {role}, ce que donnerait le hasard seul, et jusqu’où l’on peut conclure',
  chanceColumns: {
    compared: 'n comparés',
    ratio: 'Reçu ÷ comparables d’ailleurs',
    chanceLow: 'Par le hasard seul, de',
    chanceHigh: 'Par le hasard seul, à',
    p: 'p (familial)',
    pLow: 'p, de',
    pHigh: 'p, à',
    bh: 'p (BH)',
    detectable: 'Écart décelable',
    shrunken: 'Rapproché',
  },
  chanceNotes: [
    'p (familial) : part des distributions au hasard des mêmes montants, à l’intérieur des groupes de comparables, où {tested, plural, =0 {l’un des groupes examinés} one {le groupe examiné} other {l’un des # groupes examinés}} donnerait un écart au moins aussi net (écart du logarithme du rapport divisé par son erreur type, recalculés à chaque fois, sur une même échelle pour les petits groupes et les grands; pas à pas sur le maximum). « p, de » et « à » : où serait ce p avec toutes les distributions, à 99,9 %; un constat demande que les deux soient sous {alpha}. BH : pour dépister.',
    'Par le hasard seul : où le rapport se trouverait neuf fois sur dix. Écart décelable : le plus petit qui serait vu quatre fois sur cinq avec ces nombres et cette dispersion. Rapproché : le rapport ramené vers ceux des autres groupes selon son incertitude, à côté des groupes nommés seulement, parce que nommer choisit les grands écarts.',
    '{exact, select, yes {Toutes les distributions ont été énumérées ({deals, number}).} other {{deals, number} distributions au hasard (au plus {draws, number}; germe {seed}).}}{least, select, none {} other { p = {least} est le plus petit qu’autant de distributions puissent donner.}}',
  ],
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
    reference:
      'Coût pour amener à la référence tous les organismes qui sont dessous, par région et par type : une mesure de l’inégalité entre organismes',
    floor:
      'Coût pour amener tous les organismes à leur seuil plancher {money, select, mission {(mission globale)} other {(tous les montants du fichier)}}, par région et par type',
  },
  parityTotal: 'Total',
  parityBelow: 'Dessous',
  parityNone: '(en blanc)',
  parityNote:
    'Le manque de chaque organisme est arrondi au cent; lignes et colonnes donnent le total au cent près.',
  parityThin:
    'De ce total, {cost} {n, plural, one {est le manque d’un organisme} other {sont le manque de # organismes}} dont la référence repose sur moins de {fewest, number} comparables : elle est alors à peu près ce que reçoit un seul autre organisme.',
  levelsHeading: 'Où se trouve l’inégalité',
  levelsCaption: 'L’inégalité en trois étages dont la somme est exacte',
  levelsColumns: {
    middle: 'Étage du milieu',
    index: 'Indice',
    n: 'n',
    strata: 'Entre groupes de comparables',
    groups: 'Entre régions ou secteurs, à l’intérieur',
    chanceLow: 'Par le hasard seul, de',
    chanceHigh: 'Par le hasard seul, à',
    within: 'D’un organisme à l’autre',
    total: 'Total',
    strataShare: 'Part, comparables',
    groupsShare: 'Part, régions ou secteurs',
    withinShare: 'Part, organismes',
  },
  levelsNote:
    'Premier étage : ce que des différences légitimes peuvent expliquer. Deuxième : ce qui va de pair avec la région (ou le secteur) entre comparables. Troisième : d’un organisme à l’autre.{nearest, select, yes { Ces groupes sont ceux des critères exacts seulement : ce que la proximité peut expliquer reste dans les deux derniers étages, mais le hasard en tient compte.} other {}}{negatives, plural, =0 {} one { Un montant négatif est laissé de côté.} other { # montants négatifs sont laissés de côté.}}',
  levelsNames: { theilT: 'Theil T', mld: 'MLD', ge2: 'GE(2)' },
  explainHeading: 'Ce qui va de pair avec l’écart',
  explainCaption:
    'Chaque région par rapport aux autres : composition par types, et montants à type égal (par organisme)',
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
    'Tous les facteurs : Oaxaca-Blinder, part de l’écart qui va de pair avec {factors}, selon quatre références. Le reste n’est pas expliqué par ces facteurs : rien ici n’est une cause.',
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
  modesCaption: 'Reçu ÷ comparables d’ailleurs, par région et par mode de financement',
  modesNote: 'La même mesure sur l’argent de chaque mode; un organisme sans ce mode compte pour 0.',
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
    reference: 'Référence',
    peerMean: 'Moyenne de ses comparables',
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
});
