// What `explain` and the tables say of the entries of `measure/methods/aggregated.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'he.d_maxmin': {
    name: 'Différence entre le groupe le plus haut et le plus bas',
    short: 'D max−min',
    aliases: ['différence', 'différence absolue', 'd de heat'],
    meaning: 'Le chiffre du groupe le plus haut moins celui du plus bas.',
    reading: '{value} séparent le groupe le plus haut du plus bas',
  },
  'he.d_ref': {
    name: 'Différence avec le groupe de référence',
    short: 'D référence',
    aliases: ['différence avec la référence'],
    meaning:
      'Le montant du groupe de référence, moins le plus bas de ceux des autres groupes; sous 0 quand c’est la référence qui reçoit le moins.',
    reading: '{value} : sous 0, tous les autres groupes passent avant la référence',
  },
  'he.r_maxmin': {
    name: 'Rapport du groupe le plus haut au plus bas',
    short: 'R max/min',
    aliases: ['rapport', 'rapport de taux', 'r de heat'],
    meaning: 'Le chiffre du groupe le plus haut en multiple du plus bas.',
    reading: 'le groupe le plus haut est à {times} fois le plus bas',
  },
  'agg.weighted_mean': {
    name: 'Moyenne des groupes, pondérée par la population',
    short: 'Moyenne',
    aliases: ['moyenne pondérée des groupes'],
    meaning: 'Le niveau d’ensemble : chaque groupe compte selon sa population.',
    reading: 'le niveau d’ensemble auquel les groupes sont comparés',
  },
  'he.bgv': {
    name: 'Variance entre les groupes',
    short: 'BGV',
    aliases: ['bgv', 'variance intergroupe'],
    meaning: 'Le carré de la distance des groupes à la moyenne d’ensemble, pondéré par la population.',
    reading: 'en dollars au carré : lire sa racine, BGSD',
  },
  'he.bgsd': {
    name: 'Écart type entre les groupes',
    short: 'BGSD',
    aliases: ['bgsd', 'écart type intergroupe'],
    meaning: 'La distance usuelle d’un groupe à la moyenne d’ensemble, pondérée par la population.',
    reading: 'les groupes sont d’ordinaire à {value} de la moyenne',
  },
  'he.cov_pct': {
    name: 'Coefficient de variation entre les groupes (×100)',
    short: 'COV %',
    aliases: ['cov', 'coefficient de variation intergroupe'],
    meaning: 'L’écart type entre les groupes en pourcentage de la moyenne d’ensemble.',
    reading: 'les groupes sont d’ordinaire à {value} de la moyenne',
  },
  'he.mdmu': {
    name: 'Distance moyenne à la moyenne (non pondérée)',
    short: 'MDMU',
    aliases: ['mdm', 'écart moyen à la moyenne'],
    meaning: 'La distance moyenne des groupes à la moyenne d’ensemble, chaque groupe comptant une fois.',
    reading: 'les groupes, grands ou petits, sont en moyenne à {value} de la moyenne',
  },
  'he.mdmw': {
    name: 'Distance moyenne à la moyenne (pondérée)',
    short: 'MDMW',
    aliases: ['écart moyen à la moyenne pondéré'],
    meaning: 'La distance moyenne des groupes à la moyenne d’ensemble, pondérée par la population.',
    reading: 'les gens vivent dans des groupes en moyenne à {value} de la moyenne',
  },
  'he.mdbu': {
    name: 'Distance moyenne au meilleur groupe (non pondérée)',
    short: 'MDBU',
    aliases: ['mdb', 'écart moyen au meilleur'],
    meaning: 'La distance moyenne des groupes au mieux placé, chacun comptant une fois.',
    reading: 'les groupes sont en moyenne à {value} du mieux placé',
  },
  'he.mdbw': {
    name: 'Distance moyenne au meilleur groupe (pondérée)',
    short: 'MDBW',
    aliases: ['écart moyen au meilleur pondéré'],
    meaning: 'La distance moyenne des groupes au mieux placé, pondérée par la population.',
    reading: 'en moyenne à {value} du mieux placé, selon la population',
  },
  'he.mdru': {
    name: 'Distance moyenne au groupe de référence (non pondérée)',
    short: 'MDRU',
    aliases: ['mdr', 'écart moyen à la référence'],
    meaning: 'La distance moyenne des groupes à la référence, chacun comptant une fois.',
    reading: 'les groupes sont en moyenne à {value} de la référence',
  },
  'he.mdrw': {
    name: 'Distance moyenne au groupe de référence (pondérée)',
    short: 'MDRW',
    aliases: ['écart moyen à la référence pondéré'],
    meaning: 'La distance moyenne des groupes à la référence, pondérée par la population.',
    reading: 'en moyenne à {value} de la référence, selon la population',
  },
  'he.idisu_pct': {
    name: 'Indice de disparité (non pondéré, ×100)',
    short: 'IDIS n. p. %',
    aliases: ['idis', 'indice de disparité'],
    meaning:
      'La distance moyenne des groupes à la moyenne en pourcentage de celle-ci, chaque groupe comptant une fois.',
    reading: 'les groupes sont en moyenne à {value} de la moyenne',
  },
  'he.idisw_pct': {
    name: 'Indice de disparité (pondéré, ×100)',
    short: 'IDIS pond. %',
    aliases: ['indice de disparité pondéré'],
    meaning:
      'La distance moyenne des groupes à la moyenne en pourcentage de celle-ci, pondérée par la population.',
    reading: 'en moyenne à {value} de la moyenne, selon la population',
  },
  'he.par': {
    name: 'Gain si tous étaient comme le meilleur groupe (PAR)',
    short: 'PAR',
    aliases: ['par', 'risque attribuable dans la population', 'risque attribuable'],
    meaning:
      'De combien changerait la moyenne d’ensemble si chaque groupe rejoignait le meilleur; négatif quand le mieux est le plus bas.',
    reading: 'la moyenne changerait de {value}',
  },
  'he.paf_pct': {
    name: 'Gain relatif si tous étaient comme le meilleur groupe (PAF, ×100)',
    short: 'PAF %',
    aliases: ['paf', 'fraction attribuable dans la population', 'fraction attribuable'],
    meaning:
      'Ce que la moyenne d’ensemble gagnerait si chaque groupe rejoignait le meilleur, en pourcentage de cette moyenne; négatif quand le mieux est le plus bas.',
    reading: 'la moyenne changerait de {value}',
  },
  'agg.theil_t.zero0': {
    name: 'Indice de Theil entre les groupes',
    short: 'Theil T groupes',
    aliases: ['ti', 'theil des groupes'],
    meaning: 'Le Theil T des chiffres des groupes, pondéré par la population.',
    reading: '0 = tous les groupes pareils',
  },
  'agg.mld': {
    name: 'Écart logarithmique moyen entre les groupes',
    short: 'MLD groupes',
    aliases: ['mld des groupes'],
    meaning: 'L’écart logarithmique moyen des chiffres des groupes, pondéré par la population.',
    reading: '0 = tous les groupes pareils',
  },
  'agg.theil_t.se_delta': {
    name: 'Erreur type du Theil des groupes',
    short: 'ET Theil',
    aliases: ['erreur type du theil'],
    meaning:
      'Ce que les erreurs types des chiffres des groupes impliquent pour leur Theil T, par la méthode delta, à l’échelle de l’indice.',
    reading: 'environ ±2 fois cette valeur autour de l’indice',
  },
  'agg.mld.se_delta': {
    name: 'Erreur type du MLD des groupes',
    short: 'ET MLD',
    aliases: ['erreur type du mld'],
    meaning:
      'Ce que les erreurs types des chiffres des groupes impliquent pour leur écart logarithmique moyen, par la méthode delta, à l’échelle de l’indice.',
    reading: 'environ ±2 fois cette valeur autour de l’indice',
  },
  'he.aci': {
    name: 'Indice de concentration absolu',
    short: 'ACI',
    aliases: ['aci', 'concentration absolue'],
    meaning: 'Si l’argent penche vers un bout de l’ordre des groupes, en dollars.',
    reading: 'positif : il penche vers la fin de l’ordre; négatif : vers son début',
  },
  'he.rci': {
    name: 'Indice de concentration relatif',
    short: 'RCI',
    aliases: ['rci', 'concentration relative'],
    meaning: 'Si l’argent penche vers un bout de l’ordre des groupes, en part de la moyenne.',
    reading: 'positif : il penche vers la fin de l’ordre; négatif : vers son début',
  },
  'agg.sii_linear': {
    name: 'Indice de pente de l’inégalité (linéaire)',
    short: 'SII',
    aliases: ['sii', 'indice de pente'],
    meaning:
      'La différence ajustée entre les deux bouts de l’ordre, chaque groupe y occupant sa part de la population.',
    reading: '{value} d’un bout de l’ordre à l’autre, selon la droite ajustée',
  },
  'agg.rii_linear': {
    name: 'Indice relatif d’inégalité (linéaire)',
    short: 'RII',
    aliases: ['rii', 'indice relatif d’inégalité'],
    meaning: 'La valeur ajustée à un bout de l’ordre, en multiple de l’autre bout.',
    reading: 'la fin ajustée vaut {times} fois le début ajusté',
  },
};
