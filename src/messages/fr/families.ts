// What holds for every value of a family of figures, in French.
import type { ExplainTexts } from '../explain-texts.ts';

export const families: ExplainTexts['families'] = {
  count: {
    name: 'Dénombrements',
    why: 'Tous les autres chiffres reposent sur eux : dire d’abord n et les zéros.',
    misleads:
      'Un effectif ne dit rien de la taille; deux régions de même n peuvent desservir des populations très différentes.',
    others:
      'Les outils qui écartent les zéros ou les vides comptent moins d’unités qu’on ne leur en a donné.',
  },
  level: {
    name: 'Niveau',
    why: 'Pour dire combien, avant de dire avec quelle inégalité; par organisme et selon un second dénominateur.',
    misleads: 'Deux groupes peuvent avoir la même moyenne ou la même médiane et rien d’autre en commun.',
    others:
      'La médiane d’un nombre pair d’unités est ici la moyenne des deux du milieu; certains outils prennent la plus faible.',
  },
  spread: {
    name: 'Étendue',
    why: 'L’écart en dollars qu’un lecteur peut vérifier dans la liste elle-même.',
    misleads:
      'Elle repose sur deux unités et croît avec n seul : ne jamais la comparer entre groupes de tailles différentes.',
    others:
      'Les centiles sont ici de type 7 (Hyndman-Fan), comme dans R et Excel; les autres types donnent d’autres écarts à petit n.',
  },
  quantile: {
    name: 'Centiles',
    why: 'Pour dire où se situe un organisme dans la liste.',
    misleads:
      'Avec peu d’unités, un centile est le montant d’un organisme, ou un nombre entre deux d’entre eux.',
    others: 'Neuf définitions sont en usage; toutes sont publiées ici, le type 7 par défaut.',
  },
  'federal-range-ratio': {
    name: 'Rapport d’étendue fédéral',
    why: 'La seule mesure de disparité qui ait un seuil légal : 25 % dans la règle américaine sur le financement scolaire.',
    misleads: 'Il ne regarde que deux centiles; sous 100 unités, ce sont des organismes isolés.',
    others: 'La loi prend des centiles pondérés sans interpolation; les logiciels interpolent.',
  },
  'relative-deviation': {
    name: 'Écart moyen relatif',
    why: 'L’indice le plus facile à dire à voix haute : la part de l’argent qu’il faudrait déplacer.',
    misleads: 'Un transfert entre deux unités du même côté de la moyenne le laisse inchangé.',
    others:
      'Le « coefficient de Schutz » de pysal est à une autre échelle; certains outils donnent le double (écart moyen relatif) sous le nom de Hoover.',
  },
  variation: {
    name: 'Variation',
    why: 'Les ministères et le milieu scolaire s’en servent, et η² le partage exactement entre les groupes.',
    misleads: 'Un seul très gros montant peut le porter; son maximum croît avec n.',
    others: 'Le diviseur est n ou n−1 : les deux sont publiés, sous deux clés.',
  },
  gini: {
    name: 'Gini',
    why: 'Tout le monde le connaît, et il se sert de chaque unité : il compare toutes les paires.',
    misleads:
      'Il est surtout sensible au milieu de la liste : une même valeur peut cacher un bas démuni ou un haut très doté. Lire McLoone à côté.',
    others:
      'La plupart des outils donnent la formule de population, plus faible de (n−1)/n; DescTools et lawstat donnent la forme corrigée.',
  },
  entropy: {
    name: 'Entropie (Theil, MLD, GE)',
    why: 'Elle se partage exactement en une part entre les groupes et une part à l’intérieur.',
    misleads:
      'Elle n’a pas d’échelle naturelle : comparer, ne pas citer seule. MLD et GE avec α ≤ 0 n’ont pas de valeur avec un zéro.',
    others:
      'Les noms Theil T, Theil L et MLD se confondent d’un outil à l’autre, et les zéros sont souvent écartés.',
  },
  atkinson: {
    name: 'Atkinson',
    why: 'Il dit son jugement ouvertement : ε règle combien compte un dollar pour ceux qui ont peu, et le résultat se lit en dollars.',
    misleads:
      'Avec un zéro et ε ≥ 1, il vaut 1 quels que soient les autres montants; le choix de ε est un jugement de valeur et doit être dit.',
    others: 'Les outils diffèrent par leur ε par défaut et par le sort des zéros.',
  },
  kolm: {
    name: 'Kolm',
    why: 'Pour qui tient que des hausses égales en dollars ne changent pas l’inégalité.',
    misleads:
      'Sans mise à l’échelle, il dépend de l’unité monétaire; les montants sont d’abord divisés ici par leur moyenne.',
    others: 'ineq donne l’indice des montants bruts avec α = 1, un autre nombre pour chaque unité monétaire.',
  },
  share: {
    name: 'Parts de l’argent',
    why: 'Pour le dire en une phrase : la moitié du bas reçoit telle part de l’argent.',
    misleads: 'Avec peu d’unités, un dixième est une fraction d’organisme : il est interpolé.',
    others:
      'Les outils coupent à des seuils, comptent des unités entières ou interpolent; ils ne s’accordent que lorsque n est grand.',
  },
  'median-side': {
    name: 'Sous la médiane et au-dessus',
    why: 'Le milieu scolaire demande ce que reçoivent ceux du bas, quoi qu’il arrive en haut; McLoone y répond.',
    misleads:
      'Il ignore la moitié du haut (McLoone) ou celle du bas (Verstegen); il peut s’améliorer pendant que les mieux dotés s’éloignent.',
    others:
      'La littérature compte l’unité médiane elle-même (≤); la forme par moitié ne le fait pas, et elle seule reste juste avec peu d’unités.',
  },
  concentration: {
    name: 'Concentration de l’argent',
    why: 'Combien d’organismes se partagent vraiment l’argent.',
    misleads: 'Elle dépend de n : 1/n quand tous sont égaux. Elle mesure la concentration, non l’inégalité.',
    others: 'Certains outils la donnent ×10 000, ou ramenée entre 0 et 1.',
  },
  polarisation: {
    name: 'Polarisation',
    why: 'Pour voir une liste se séparer en deux camps, ce que l’indice de Gini peut manquer.',
    misleads:
      'Elle baisse quand les écarts à l’intérieur de chaque camp grandissent, alors que l’inégalité monte.',
    others: 'La formule s’imprime avec et sans un facteur 2.',
  },
  decomposition: {
    name: 'Entre les groupes et à l’intérieur',
    why: 'Pour demander combien de l’inégalité accompagne la région ou le secteur.',
    misleads:
      'La part entre groupes croît avec le nombre de groupes, même par hasard : la comparer à une permutation. Une petite part ne rend pas petit l’écart entre deux groupes.',
    others:
      'Theil, MLD et Gini classent autrement les regroupements; le recoupement du Gini n’est pas une erreur, et certains outils l’impriment comme « résidu ».',
  },
  'unequal-treatment': {
    name: 'Coût du traitement inégal',
    why: 'Pour mettre un prix, en dollars par organisme, sur le fait de traiter différemment des organismes comparables.',
    misleads:
      'Il prend les groupes pour des égaux exacts : s’ils mêlent des besoins différents, une part du coût est justifiée.',
    others: 'Duclos et Lambert estiment les comparables par un noyau; ici les groupes sont ceux qu’on donne.',
  },
  'variance-analysis': {
    name: 'Analyse de la variance',
    why: 'Les lecteurs connaissent F et η²; on les donne pour eux.',
    misleads:
      'F suppose des montants normaux de même dispersion, ce que le financement n’est jamais : le p de permutation répond à la question du hasard. Par hasard seul, η² vaut (K−1)/(n−1).',
    others:
      'Des logiciels impriment 10³² quand les groupes n’ont aucune dispersion; ici il n’y a pas de valeur.',
  },
  'group-level': {
    name: 'Entre les groupes, à un chiffre par groupe (HEAT de l’OMS)',
    why: 'Quand on ne connaît qu’un chiffre par région; chaque mesure absolue y a sa jumelle relative.',
    misleads:
      'Avec peu de groupes, les extrêmes décident; les mesures non pondérées donnent à une région de 5 organismes la voix d’une région de 500.',
    others:
      'HEAT prend la moyenne pondérée par la population même dans ses mesures non pondérées; d’autres outils prennent la moyenne simple.',
  },
  'concentration-index': {
    name: 'Indice de concentration',
    why: 'Pour voir si l’argent suit les besoins ou la richesse.',
    misleads:
      'Zéro ne veut pas dire égalité : un lien en forme de U s’annule. Des montants négatifs brisent ses bornes.',
    others:
      'Des rangs égaux doivent partager le rang moyen; les corrections d’Erreygers et de Wagstaff valent pour des variables bornées, non pour des dollars.',
  },
  redistribution: {
    name: 'Redistribution (Aronson-Johnson-Lambert)',
    why: 'Pour séparer ce qu’un programme fait entre inégaux de ce qu’il fait aux égaux.',
    misleads: 'H dépend de qui compte pour égal : le donner pour plusieurs largeurs de bande.',
    others: 'Certains outils nomment « iniquité horizontale » la somme H + R.',
  },
  floor: {
    name: 'Distance à un seuil plancher',
    why: 'La question même du milieu : à quelle distance du seuil de son type se trouve chaque organisme?',
    misleads:
      'Le seuil est une décision : un autre seuil donne un autre compte. Le compte seul cache à quelle distance ils sont.',
    others:
      'Chaque unité a ici son propre seuil; les logiciels de pauvreté n’ont d’ordinaire qu’une ligne pour tous.',
  },
  envelope: {
    name: 'Partage d’une enveloppe jusqu’aux seuils',
    why: 'Pour voir ce que ferait une nouvelle enveloppe selon chaque règle, dollar par dollar.',
    misleads:
      'Aucune règle n’est neutre : les chèques égaux favorisent les petits manques, les manques restants égaux favorisent les grands.',
    others:
      'ClaimsProblems s’arrête quand l’enveloppe dépasse les manques; ici tous sont comblés et le reste est indiqué.',
  },
  claims: {
    name: 'Règles de partage',
    why: 'Pour partager un montant trop petit pour toutes les demandes, selon une règle qu’on peut nommer et vérifier.',
    misleads:
      'Les règles répondent à des principes, non à des besoins : une demande doit être légitime avant d’être partagée.',
    others:
      'ClaimsProblems refuse un montant plus grand que les demandes; ici elles sont alors payées en entier.',
  },
  sources: {
    name: 'Inégalité par source d’argent',
    why: 'Pour voir quel programme creuse les écarts et lequel les réduit.',
    misleads:
      'Les méthodes divergent, même de signe, pour un montant fixe : en donner plus d’une, et dire laquelle.',
    others:
      'Les valeurs de Shapley avec sources « retirées » ou « égalisées » répondent à deux questions différentes.',
  },
  convergence: {
    name: 'Convergence au fil des ans',
    why: 'Pour demander si les écarts se referment.',
    misleads:
      'Si les organismes les plus démunis ferment, σ baisse sans que personne rattrape : suivre les mêmes organismes. Un β négatif peut venir du seul bruit de la première année.',
    others: 'Le diviseur (n ou n−1) et l’emploi des logarithmes diffèrent d’un outil à l’autre.',
  },
  'two-group-difference': {
    name: 'Expliquer l’écart entre deux groupes',
    why: 'Pour séparer ce qui accompagne la composition de ce qui demeure entre organismes comparables.',
    misleads:
      '« Non expliqué » n’est pas une preuve de traitement inégal : c’est ce que les facteurs du fichier ne portent pas. Le partage dépend de l’ordre du calcul.',
    others:
      'Les outils choisissent une autre droite de référence, ou rattachent l’interaction à l’une des deux parts.',
  },
  'need-adjustment': {
    name: 'Tenir compte des besoins',
    why: 'Pour comparer des organismes aux besoins différents : ce qui demeure une fois les facteurs pris en compte.',
    misleads:
      'Avec peu d’unités par facteur, on ajuste du bruit; un facteur oublié se retrouve dans le résidu.',
    others: 'Le diviseur de la dispersion résiduelle (n, n−1, n−k−1) diffère d’un outil à l’autre.',
  },
  balance: {
    name: 'Les deux côtés sont-ils comparables?',
    why: 'Pour montrer que ceux qu’on compare ont même taille, même âge, même territoire.',
    misleads:
      'Sous une dizaine d’unités de chaque côté, ces seuils ne sont que du bruit : montrer les deux listes.',
    others:
      'Trois écarts types sont en usage au dénominateur, et chacun donne un autre nombre; les nôtres sont nommés dans la clé.',
  },
  dissimilarity: {
    name: 'À quel point deux organismes diffèrent',
    why: 'Pour trouver les plus proches comparables sur des critères mêlés, et permettre à l’autre partie d’en contester un.',
    misleads:
      'Chaque critère pèse autant, sauf indication; un critère qui a une valeur extrême perd sa voix. Avec beaucoup de critères sans lien entre eux, personne n’est proche de personne, et une recherche exacte doit regarder beaucoup de paires : six nombres de ce genre pour 100 000 organismes prennent une dizaine de secondes de processeur, des critères qui vont ensemble, une ou deux.',
    others: 'Les logiciels traitent autrement les critères oui/non et les critères ordonnés.',
  },
  permutation: {
    name: 'Est-ce l’effet du hasard?',
    why: 'Les données sont tous les organismes : la question du hasard se pose en distribuant les mêmes chèques au hasard entre comparables.',
    misleads:
      'Un grand p avec peu d’organismes n’est pas une preuve de traitement égal; le plus petit p possible est imprimé à côté.',
    others:
      'Quand les strates diffèrent de niveau, la statistique doit être centrée dans chacune; les outils qui ne le font pas donnent un autre p.',
  },
  bootstrap: {
    name: 'Intervalles bootstrap',
    why: 'Seulement si les organismes représentaient une population plus large.',
    misleads:
      'Sous 30 unités, les intervalles à 95 % de la plupart des indices couvrent bien moins que 95 %.',
    others:
      'Le type de centile, le nombre de tirages et la graine déplacent les bornes; jusqu’à 6 unités, tous les rééchantillons sont énumérés ici.',
  },
  'multiple-testing': {
    name: 'Plusieurs questions à la fois',
    why: 'Si l’on regarde vingt régions, l’une paraîtra exceptionnelle par hasard.',
    misleads: 'Compter toutes les questions regardées, pas seulement celles qu’on rapporte.',
    others: 'Les outils diffèrent par la méthode prise par défaut.',
  },
  suppression: {
    name: 'Ce qu’il faut masquer',
    why: 'Pour publier des tableaux dont on ne peut déduire le montant de personne.',
    misleads:
      'Masquer une case ne suffit pas quand un total la trahit : il faut aussi masquer des cases complémentaires, jusqu’à ce que ni le public ni un organisme qui connaît son propre montant ne puisse situer une case masquée à p % près. Ce qui en découle (effectif, moyenne, écart, rang) se masque avec elle, et une médiane ou un maximum peut être le montant même de quelqu’un.',
    others: 'Les seuils (3 ou 5) et les paramètres sont des règles de la maison qui publie.',
  },
};
