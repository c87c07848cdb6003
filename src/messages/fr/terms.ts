// The glossary: terms, what they mean and where they mislead, in French.
import type { ExplainTexts } from '../explain-texts.ts';

export const terms: ExplainTexts['terms'] = {
  comparable: {
    name: 'Organisme comparable',
    aliases: ['comparable', 'comparables', 'pair', 'pairs', 'groupe de comparables', 'strate'],
    meaning:
      'Un autre organisme du même exercice qui répond à tous les critères de la définition : même étiquette, même tranche d’un nombre, parmi les plus proches, d’une autre région quand on le demande.',
    reading:
      'La définition se choisit avec --comparable et figure sous chaque tableau. On peut discuter un critère; le calcul, lui, ne change pas.',
    misleads:
      'Sans définition, l’outil prend même typologie (sinon même secteur) et le dit : deux maisons d’hébergement de tailles très différentes sont alors comparables.',
  },
  coverage: {
    name: 'Couverture',
    aliases: ['couverts', 'part couverte', 'avec comparables', 'avec référence', 'part de l’argent'],
    meaning:
      'La part des organismes qui ont au moins un comparable (n₁ sur n), et la part de l’argent qu’ils reçoivent.',
    reading:
      'Ce que dit un tableau n’est dit que d’eux; les autres figurent avec le motif pour lequel ils n’en ont pas.',
    misleads: 'Une définition étroite compare mieux et couvre moins : lire les deux ensemble.',
  },
  'common-support': {
    name: 'Support commun',
    aliases: ['support', 'comparables ailleurs', 'ailleurs', 'avec comparables ailleurs'],
    meaning:
      'Les organismes d’un groupe qui ont des comparables dans un autre groupe : dans une autre région, pour une région (n₂ sur n).',
    reading:
      'Là où une région n’a pas de comparables ailleurs, rien ne peut être dit de sa distance aux autres.',
    misleads: 'Un seul comparable ailleurs suffit pour compter : leur nombre dit à quel point c’est solide.',
  },
  'effective-regions': {
    name: 'Régions équivalentes',
    aliases: ['nombre équivalent de régions', 'simpson inverse'],
    meaning:
      'Le nombre de régions de même taille qui donneraient la variété trouvée parmi les comparables; pᵣ est la part de la région r.',
    reading: '17 régions présentes et 3 équivalentes : trois d’entre elles pèsent presque à elles seules.',
    misleads: 'Il dit d’où viennent les comparables, non s’ils sont bons.',
  },
  balance: {
    name: 'Équilibre',
    aliases: ['équilibre des variables', 'écart avant', 'écart après'],
    meaning:
      'Si une région et ses comparables d’ailleurs se ressemblent par ce que le fichier dit d’eux : l’écart de leurs moyennes en écarts-types, avant et après le choix des comparables. L’écart-type est celui d’avant, pour que les deux se lisent ensemble.',
    reading:
      'Sous 0,1 : proches. Au-delà de 0,25 : ils diffèrent par là, et ce qu’ils reçoivent peut-être aussi.',
    misleads:
      'Sous dix organismes d’un côté, un écart de moyennes dit peu : les deux listes sont données à sa place.',
  },
  overlap: {
    name: 'Recouvrement de deux distributions',
    aliases: ['recouvrement', 'recouvrement des distributions', 'part commune'],
    meaning:
      'La part commune de deux distributions, par étiquette, ou entre les déciles des deux côtés réunis pour un nombre.',
    reading: '1 quand elles sont pareilles, 0 quand elles n’ont rien en commun.',
    misleads: 'Avec peu d’organismes, le hasard suffit à le tenir sous 1.',
  },
  reference: {
    name: 'Référence',
    aliases: ['montant de référence', 'à quoi un montant est comparé', 'meilleure région'],
    meaning:
      'Le montant auquel celui d’un organisme est comparé : la médiane de ses comparables (d’office), leur moyenne, leur moyenne tronquée, celle d’une région, ou son seuil plancher. Son propre montant n’en fait jamais partie.',
    reading: 'Se choisit avec --reference; -ailleurs laisse de côté les comparables de sa propre région.',
    misleads:
      'Elle ne sert qu’aux organismes et au coût du nivellement : le rapport d’une région ou d’un secteur n’en dépend jamais.',
  },
  gap: {
    name: 'Écart',
    aliases: [
      'écart',
      'écart par organisme',
      'distance aux comparables',
      'écart aux comparables',
      'écart total',
      'écart médian',
      'écart aux autres',
    ],
    meaning:
      'Ce qu’un organisme reçoit moins sa référence; pour un groupe, la somme ou la médiane de ses écarts.',
    reading: 'Sous 0, il reçoit moins que ses comparables.',
    misleads:
      'Un écart est une distance entre des montants. Il ne dit ni pourquoi il existe ni qu’il est injuste, et un grand écart peut tenir à un seul organisme.',
  },
  'parity-ratio': {
    name: 'Reçu ÷ comparables d’ailleurs',
    aliases: [
      'reçu sur comparables d’ailleurs',
      'reçu ÷ comparables d’ailleurs',
      'rapport d’un groupe',
      'rapport de parité',
      'parité',
    ],
    meaning:
      'Pour un groupe, la somme de ce que reçoivent ses organismes (x) sur la somme de ce que reçoivent en moyenne leurs comparables des autres groupes (e), selon toute la définition. C’est la seule mesure d’une région ou d’un secteur, partout où l’un d’eux est nommé.',
    reading:
      '82 % : ses organismes reçoivent 82 cents là où leurs comparables des autres régions reçoivent en moyenne un dollar.',
    misleads:
      'Il porte sur les organismes qui ont assez de comparables ailleurs (trois, à moins qu’on en demande plus) : la part de l’argent comparé est dite à côté. Un type d’organisme n’en a pas.',
  },
  verdict: {
    name: 'Constat',
    aliases: ['verdict', 'constats', 'moins plus comparable', 'on ne peut le dire', 'financement comparable'],
    meaning:
      'Un de cinq mots par groupe : moins, plus (le hasard ne suffit pas, et l’intervalle à 95 % laisse 100 % dehors), comparable (à 10 % près, par deux tests unilatéraux), on ne peut le dire, trop peu (moins de dix organismes comparés). « Non tranché » : il faudrait plus de tirages.',
    reading: '« On ne peut le dire » n’est ni un écart ni une égalité.',
    misleads: 'Un petit groupe n’est ni accusé ni blanchi : son rapport est imprimé, rien n’en est conclu.',
  },
  'chance-of-a-gap': {
    name: 'p familial',
    aliases: ['p familial', 'hasard', 'par le hasard seul', 'épreuve du hasard', 'distribution au hasard'],
    meaning:
      'La part des distributions au hasard des mêmes montants entre organismes comparables où l’un des groupes examinés s’écarterait autant, en erreurs types (t), que celui-ci. B est le nombre de distributions.',
    reading:
      'Sous 5 %, le hasard donne rarement un tel écart. À côté, ce que donnerait le hasard seul : la fourchette où le rapport se trouverait neuf fois sur dix.',
    misleads:
      'Ce n’est pas la probabilité que le financement soit équitable. Un facteur que le fichier ne dit pas peut faire un écart que le hasard ne donne pas.',
  },
  'gap-that-could-be-found': {
    name: 'Écart décelable',
    aliases: ['écart décelable', 'puissance', 'plus petit écart'],
    meaning:
      'Le plus petit écart qui serait vu quatre fois sur cinq, avec le nombre et la dispersion de ce groupe (se); c est ce que le plus grand des groupes dépasse dans 5 % des distributions au hasard.',
    reading: '25 % : un écart de 10 % passerait le plus souvent inaperçu ici.',
    misleads: 'Il dit ce que la méthode peut voir, non ce qui est.',
  },
  'drawn-in': {
    name: 'Rapport rapproché',
    aliases: ['rapproché', 'rapport rapproché', 'bayes empirique', 'rétréci'],
    meaning:
      'Le rapport ramené vers ceux des autres groupes selon sa propre incertitude (Bayes empirique); τ² est la variance des vrais rapports.',
    reading:
      'À côté d’un groupe nommé seulement : nommer choisit les grands écarts, qui sont en moyenne trop grands.',
    misleads:
      'Il suppose que les groupes se ressemblent; une région vraiment à part y est tirée vers les autres.',
  },
  lacking: {
    name: 'Il manque',
    aliases: ['il manque', 'ce qui manque'],
    meaning:
      'Ce qui sépare les groupes qui reçoivent moins de ce que reçoivent en moyenne leurs comparables d’ailleurs, en tout; à côté, ce qu’il manquerait par le hasard seul.',
    reading:
      'Un manque n’est jamais de 0, même par hasard : c’est l’écart à ce que donne le hasard qui dit quelque chose.',
    misleads:
      'Ce n’est pas le coût du nivellement, qui ramène chaque organisme à sa référence et mesure l’inégalité entre organismes.',
  },
  'standardised-level': {
    name: 'Niveau à composition de l’ensemble',
    aliases: [
      'niveau standardisé',
      'standardisation',
      'composition par types',
      'à composition de l’ensemble',
    ],
    meaning:
      'Ce qu’un groupe recevrait en moyenne avec la composition par types de tous les organismes (Pₖ), chaque type à la moyenne du groupe (x̄ₖ).',
    reading:
      'À même composition, deux groupes diffèrent par ce qu’ils reçoivent à type égal, et non par qui ils sont.',
    misleads:
      'Il ne dit rien des types que le groupe n’a pas, et n’est pas donné quand ils font plus du quart de la composition.',
  },
  'cost-of-parity': {
    name: 'Coût de la parité',
    aliases: ['manque à la référence', 'coût pour atteindre la référence'],
    meaning:
      'Ce qu’il en coûterait pour amener à leur référence tous les organismes qui sont dessous, les autres restant où ils sont.',
    reading: 'Chaque manque est arrondi au cent; lignes et colonnes donnent le total au cent près.',
    misleads:
      'Une fois ces organismes relevés, une médiane ou une moyenne bouge : le coût est celui des références d’aujourd’hui. Ce coût mesure l’inégalité entre organismes : il serait le même si les régions étaient distribuées au hasard.',
  },
  expected: {
    name: 'Montant attendu',
    aliases: ['attendu', 'reçu sur attendu', 'moyenne des comparables d’ailleurs', 'reçu ÷ attendu'],
    meaning:
      'Ce que reçoivent en moyenne les comparables d’un organisme dans les autres groupes, selon toute la définition (strate s, plus proches).',
    reading: '88 % de l’attendu : 88 cents pour chaque dollar des comparables d’ailleurs.',
    misleads:
      'Une moyenne bouge avec un seul montant très élevé : quand l’absence d’un organisme changerait le constat, la phrase le dit.',
  },
  influence: {
    name: 'Ce qui changerait le constat',
    aliases: [
      'poids d’un organisme',
      'renverser le signe',
      'sans cet organisme',
      'minimum pour renverser le signe',
    ],
    meaning:
      'L’organisme sans lequel l’écart d’un groupe changerait le plus, et combien il en faudrait pour en renverser le signe.',
    reading: 'Quand un seul organisme suffit à renverser le signe, le constat porte sur cet organisme.',
    misleads: 'Le plus grand organisme n’est pas toujours celui qui pèse le plus sur l’écart.',
  },
  'three-levels': {
    name: 'L’inégalité en trois étages',
    aliases: [
      'trois étages',
      'trois niveaux',
      'theil à trois étages',
      'décomposition à trois étages',
      'étage du milieu',
      'entre groupes de comparables',
    ],
    meaning:
      'Un indice (Theil T, écart logarithmique moyen, GE(2)) partagé sans reste : entre groupes de comparables (s), entre régions ou secteurs à l’intérieur de ceux-ci (r), et d’un organisme à l’autre.',
    reading:
      'D’abord : ce que des différences légitimes peuvent expliquer. Ensuite : ce qui va de pair avec la région entre comparables. Enfin : le reste.',
    misleads:
      'Une petite part au milieu peut être grande en dollars, et avec peu d’organismes par région le hasard seul la remplit : la lire avec l’épreuve du hasard.',
  },
  'same-size': {
    name: 'Comparaison à taille égale (raréfaction)',
    aliases: [
      'raréfaction',
      'taille égale',
      'à taille égale',
      'ramené à la même taille',
      'gini à taille égale',
    ],
    meaning:
      'La moyenne d’un indice sur les sous-groupes (S) de m organismes d’un groupe plus grand, pour mettre côte à côte un petit et un grand groupe.',
    reading: 'Comparer les groupes dans cette colonne, et non sur leur indice tel quel.',
    misleads: 'Elle dit ce que serait un groupe à cette taille, non ce qu’il est.',
  },
  'not-explained': {
    name: 'Non expliqué par les facteurs du fichier',
    aliases: [
      'non expliqué',
      'expliqué',
      'explication',
      'ce qui va de pair avec l’écart',
      'résidu',
      'avec la composition',
      'avec les montants, à type égal',
      'tous les facteurs',
      'types empruntés',
    ],
    meaning:
      'La part d’un écart qui ne va de pair ni avec la composition par types (Kitagawa) ni avec les facteurs nommés (Oaxaca-Blinder).',
    reading: 'Une fourchette, car elle dépend de l’ordre du calcul et de la référence.',
    misleads:
      'Ce qui va de pair avec un facteur n’en vient pas nécessairement; ce que le fichier ne contient pas n’explique rien ici.',
  },
  denominators: {
    name: 'Deux dénominateurs',
    aliases: ['dénominateur', 'dénominateurs', 'par habitant', 'par organisme'],
    meaning:
      'Le même argent de chaque région, divisé par ses organismes, par ses habitants ou par tout effectif nommé avec --per.',
    reading: 'Les ordres se contredisent souvent : un mémoire montre les deux et dit où.',
    misleads:
      'Aucun n’est le bon à lui seul : l’un parle des organismes, l’autre de ceux qu’ils accompagnent.',
  },
  'mission-share': {
    name: 'Part de la mission globale',
    aliases: ['part de la mission', 'autonomie', 'formes de l’argent'],
    meaning:
      'Le financement à la mission globale (x(m)) sur tout le financement public du fichier, par région et par type.',
    reading: 'Plus elle est haute, plus un organisme décide lui-même de ce qu’il fait.',
    misleads: 'Elle ne connaît que le financement qui est dans le fichier.',
  },
  'rule-lowest': {
    name: 'Règle : les plus faibles montants d’abord',
    aliases: ['lowest', 'plus faibles montants d’abord', 'règle lowest'],
    meaning:
      'Les plus faibles montants sont relevés à un même niveau λ, sans dépasser le seuil de personne; l’enveloppe dit jusqu’où.',
    reading: 'Qui reçoit le moins d’argent passe en premier, quel que soit son type.',
    misleads:
      'Les seuils diffèrent selon le type : un petit montant peut être une grande part d’un petit seuil.',
  },
  'rule-lowest-ratio': {
    name: 'Règle : la plus faible richesse relative d’abord',
    aliases: ['lowest-ratio', 'richesse relative la plus faible', 'règle lowest-ratio'],
    meaning:
      'Ceux qui reçoivent la plus faible part de leur seuil (zᵢ) sont relevés à une même part λ, au plus leur seuil.',
    reading: 'Qui est le plus loin de son seuil, en proportion, passe en premier.',
    misleads:
      'Elle ne vaut que ce que valent les seuils : un seuil trop haut pour un type lui donne l’enveloppe.',
  },
  'rule-under-floor-share': {
    name: 'Règle : sous une part du seuil d’abord',
    aliases: ['under-floor-share', 'sous 30 % du seuil d’abord', 'règle under-floor-share'],
    meaning:
      'D’abord chacun est amené à une part s de son seuil (30 % si rien n’est dit), les plus loin en premier; ce qui reste (E′) va en proportion de ce qui manque.',
    reading: 'C’est le minimum du cadre de la Côte-Nord; under-floor-share:0.4 en prend un autre.',
    misleads: 'Juste au-dessus de la part, un organisme ne reçoit plus que sa part du reste.',
  },
  'rule-least-of-type': {
    name: 'Règle : les moins financés de chaque type d’abord',
    aliases: ['least-of-type', 'moins financés de chaque type d’abord', 'règle least-of-type'],
    meaning:
      'Chaque type k reçoit selon ce qui manque à ses organismes (Dₖ); à l’intérieur, les plus faibles montants sont relevés à un même niveau.',
    reading: 'Les écarts sont réduits à l’intérieur des types, comme à Montréal.',
    misleads:
      'Un type dont les seuils sont hauts reçoit davantage; les organismes sans type ne reçoivent rien.',
  },
  'rule-comparables': {
    name: 'Règle : vers les comparables d’ailleurs',
    aliases: ['vers les comparables d’ailleurs', 'règle comparables'],
    meaning:
      'Ceux qui reçoivent la plus faible part de ce que reçoivent en moyenne leurs comparables des autres régions (eᵢ) sont relevés à une même part λ, au plus ce montant.',
    reading: 'Aucun seuil n’est requis : seule compte la définition de comparable.',
    misleads: 'Qui n’a pas de comparables ailleurs ne reçoit rien; et une moyenne faible partout le reste.',
  },
  'rule-equal': {
    name: 'Règle : parts égales',
    aliases: ['equal', 'parts égales sans égard au type', 'règle equal'],
    meaning: 'Le même montant à chaque organisme, quels que soient son type et son seuil.',
    reading: 'Chacun voit ce qu’il reçoit; les écarts en dollars restent ce qu’ils étaient.',
    misleads: 'Qui est à son seuil reçoit autant que qui en est loin.',
  },
  'rule-indexation': {
    name: 'Règle : indexation',
    aliases: ['indexation des montants', 'règle indexation'],
    meaning:
      'Le même pourcentage p du montant de chacun : celui que permet l’enveloppe, ou celui que l’on donne (indexation:0.02).',
    reading: 'Les rapports restent ce qu’ils étaient, et les écarts en dollars s’élargissent.',
    misleads: 'Elle ne corrige rien : qui recevait la moitié de ses comparables la reçoit encore.',
  },
  change: {
    name: 'Changement du rapport',
    aliases: ['évolution', 'l’écart se referme', 'se referme', 's’élargit', 'changement du rapport'],
    meaning:
      'Le rapport d’un groupe à ses comparables d’ailleurs à la fin, sur le même rapport au début. ψ dit combien chaque organisme déplace le rapport d’un exercice; seule compte la différence entre les deux, organisme par organisme.',
    reading:
      '+5 % : de 80 % à 84 % de ce que reçoivent les comparables. « Se referme » et « s’élargit » ne sont dits que si le changement se distingue de zéro pour tous les groupes ensemble.',
    misleads:
      'Les comparables changent aussi : un groupe dont l’argent n’a pas bougé peut voir son rapport bouger.',
  },
  panel: {
    name: 'Organismes suivis',
    aliases: ['panel', 'suivi des organismes', 'arrivées et départs', 'mêmes organismes'],
    meaning:
      'Chaque organisme suivi d’un exercice à l’autre par son identifiant, sinon par son nom et sa région; qui arrive, qui part, qui change de région, de type ou de nom, et l’argent en jeu.',
    reading: 'Comparer « changement » et « mêmes organismes » dit ce que font les arrivées et les départs.',
    misleads: 'Sans identifiant, un nom changé compte pour un départ et une arrivée : voir --same-as.',
  },
  'return-to-the-mean': {
    name: 'Retour à la moyenne',
    aliases: ['régression vers la moyenne', 'placebo de convergence', 'années tirées au hasard'],
    meaning:
      'Un montant haut par accident une année retombe de lui-même la suivante. Les deux années de chaque organisme sont tirées au hasard pour voir quelle pente β cela donne sans rapprochement.',
    reading: 'β ne dit quelque chose que hors de la fourchette des années tirées au hasard.',
    misleads: 'Un β sous 0 est presque toujours présenté comme un rattrapage; souvent il n’en est rien.',
  },
  'indexation-lens': {
    name: 'Ce que fait l’indexation',
    aliases: ['indexation', 'lentille de l’indexation', 'argent neuf', 'redistribution entre présents'],
    meaning:
      'Le changement de l’argent d’un groupe, au cent : le taux p sur ce qu’avaient les présents, l’argent neuf aux présents (N), ce qui passe des uns aux autres (0 en tout), les arrivées (A), les départs (D).',
    reading:
      'Un même taux pour tous laisse chaque rapport comme il est et élargit chaque écart en dollars du même taux.',
    misleads:
      'Le taux, s’il n’est pas donné, est celui que le plus d’organismes ont reçu; et c’est une comptabilité, non le récit de décisions.',
  },
  'constant-dollars': {
    name: 'Dollars constants',
    aliases: ['dollars courants', 'indice des prix', 'ipc', 'inflation', 'pouvoir d’achat'],
    meaning:
      'Un montant d’un exercice t, dans les dollars d’un exercice b, selon un indice de prix I. Sans indice, tout est en dollars courants, et c’est dit.',
    reading:
      'Un exercice sans valeur propre prend neuf douzièmes de l’année civile où il commence et trois de la suivante.',
    misleads: 'L’indice du Canada n’est pas celui du Québec, ni celui des salaires du communautaire.',
  },
  'years-to-parity': {
    name: 'Années jusqu’à la parité',
    aliases: ['années avant la parité', 'rythme de rattrapage de l’écart', 'jamais'],
    meaning:
      'Le temps qu’il faudrait pour que le rapport atteigne 100 %, au rythme vu entre deux exercices; la fourchette vient des deux bouts de l’intervalle du changement.',
    reading: '« Jamais » : le rythme éloigne de la parité, ou il n’y en a pas.',
    misleads: 'Ce n’est pas une prévision : deux exercices ne font pas une tendance.',
  },
  'declared-date': {
    name: 'Avant et après une date',
    aliases: ['rupture', 'réforme', 'différence de différences', 'dates placebo'],
    meaning:
      'Le changement du rapport à une date déclarée, mêmes organismes des deux côtés; et le même changement à chaque autre date, en guise de placebo.',
    reading:
      'Un changement plus grand qu’à toutes les autres dates sort de l’ordinaire; aucun autre ne dit pourquoi.',
    misleads: 'Tout ce qui a changé à cette date y est mêlé.',
  },
  'rules-between-regions': {
    name: 'Règles de partage entre les régions',
    aliases: [
      'entre les régions',
      'règle population',
      'règle organisations',
      'règle existing',
      'règle shortfall',
      'règle need',
      'règle shares',
    ],
    meaning:
      'L’enveloppe va aux régions en proportion d’un poids wᵣ : habitants (population), nombre d’organismes (organisations), financement en place (existing, une indexation), manque jusqu’aux seuils (shortfall), somme d’une colonne (need), parts d’un fichier (shares), ou la même part à chacune (equal). Une règle entre organismes partage ensuite chaque part.',
    reading: 'Au cent, par les plus forts restes; ce qu’une région ne peut verser est dit, et reste.',
    misleads:
      'Le nombre d’organismes suit le financement passé : une région longtemps sous-financée en a moins, et reçoit moins encore.',
  },
  'specification-curve': {
    name: 'Courbe des façons de mesurer',
    aliases: [
      'robustesse',
      'courbe de spécification',
      'multivers',
      'façons de mesurer',
      'et si on définissait autrement',
    ],
    meaning:
      'Le rapport d’un groupe à ses comparables, refait de toutes les façons défendables de mesurer la même question, de la plus basse à la plus haute.',
    reading:
      'Un constat qui tient de toutes ces façons ne dépend pas d’un choix; la façon la moins favorable dit ce qu’un adversaire en garderait.',
    misleads:
      'Le nombre de façons qui établissent un constat n’est pas une probabilité : elles se ressemblent, et quelqu’un les a choisies. Seule l’épreuve d’ensemble, les places tirées une fois pour toutes les façons, donne un p.',
  },
  'unrecorded-factor': {
    name: 'Facteur absent du fichier',
    aliases: ['facteur non observé', 'variable omise', 'facteur caché'],
    meaning:
      'La part des comparables d’ailleurs qui devraient porter un facteur multipliant leur financement par m, personne ici ne le portant, pour qu’il fasse à lui seul le rapport R.',
    reading: 'Au-dessus de 100 %, aucun facteur de cette force ne le pourrait.',
    misleads:
      'Elle ne dit pas qu’un tel facteur existe, ni qu’il n’existe pas : elle dit ce qu’il faudrait nommer.',
  },
  'robustness-value': {
    name: 'Valeur de robustesse',
    aliases: ['robustness value', 'sensemakr'],
    meaning:
      'La part de ce qui reste, à la fois de l’appartenance au groupe et des montants, qu’un facteur absent devrait expliquer pour ramener la différence à rien.',
    reading: 'Près de 0, un faible facteur suffirait; 20 % est déjà beaucoup pour un seul facteur.',
    misleads:
      'Elle suppose des moindres carrés à l’intérieur des groupes de comparables, non le rapport lui-même.',
  },
  'hidden-bias': {
    name: 'Bornes de Rosenbaum',
    aliases: ['gamma', 'rosenbaum', 'biais caché', 'senstrat'],
    meaning:
      'Γ : de combien de fois la cote d’appartenir au groupe peut différer entre deux comparables, par quelque chose d’absent du fichier, avant que l’écart cesse d’être établi à 5 %.',
    reading:
      'À 1, le moindre biais suffit; à 3, il faudrait qu’un organisme ait trois fois la cote d’un autre qui lui ressemble.',
    misleads: 'La borne suppose le pire facteur, presque égal aux montants eux-mêmes : elle est prudente.',
  },
  'left-out': {
    name: 'Laisser de côté, un à la fois',
    aliases: ['un à la fois', 'constat qui bascule'],
    meaning:
      'L’étude refaite sans un critère, un groupe, un exercice ou un organisme, chacun à son tour : quels constats basculent.',
    reading:
      'Un constat qui tient à un seul organisme est fragile, même si le hasard ne suffit pas à l’expliquer.',
    misleads: 'Un à la fois ne dit rien de deux à la fois.',
  },
  'false-alarms': {
    name: 'Fausses alertes de l’étude',
    aliases: ['placebo', 'fausse alerte', 'taux de fausses alertes'],
    meaning:
      'Le nombre de fois où la même étude nomme quelqu’un quand les régions sont tirées au sort entre comparables : il n’y a rien à trouver.',
    reading: 'Près de 5 % : l’étude se trompe aussi souvent qu’elle le dit.',
    misleads: 'Il mesure ce que le hasard fait, non ce qu’un facteur absent du fichier ferait.',
  },
  claim: {
    name: 'Affirmation',
    aliases: ['affirmations', 'phrase du mémoire', 'vérifier'],
    meaning:
      'Une phrase du mémoire gardée comme donnée : son texte dans les deux langues, sa valeur, sa référence, son filtre et l’empreinte des lignes sur lesquelles elle repose.',
    reading:
      'equite verifier dit de chacune : tient, ne tient pas (et la nouvelle valeur), ne peut être vérifiée (et pourquoi).',
    misleads:
      'Qu’une affirmation tienne dit que le chiffre est juste sur ces données, non que la définition l’est.',
  },
};
