// Traps of the field, as `explain` names them, in French.
import type { ExplainTexts } from '../explain-texts.ts';

export const traps: ExplainTexts['traps'] = {
  1: 'La fonction McLoone du paquet R ineqmeas1 donne 1,2917 pour son propre exemple (100, 110, 120, 130, 100, 250, 300) : elle divise par une unité de moins, alors que McLoone ne peut dépasser 1. Les valeurs sont 0,8958 (médiane comprise) et 0,8611 (sous la médiane).',
  2: 'ineq et dineq retirent les zéros avant de calculer l’indice de Theil : trois organismes sans rien et trois à 10 donnent 0, « égalité parfaite ». Avec 0·ln 0 = 0, la valeur est ln 2 = 0,6931.',
  3: 'healthequal multiplie les indices TI et MLD par 1000 mais pas leurs erreurs types, et PAF par 100 mais pas la sienne : les intervalles en sortent des centaines de fois trop étroits. Il remplace aussi un zéro par 0,000001, ce qui fait exploser le MLD.',
  4: 'Avec des rangs égaux, rineq et IC2 dépendent de l’ordre des lignes : les rangs 1, 1, 1, 2 et les montants 5, 0, 12, 7 donnent 0,1875, −0,1042 ou 0,2917. Les égalités au rang moyen donnent toujours 0,0417.',
  5: 'REAT trie les montants mais pas leurs poids : son Gini pondéré donne 0,2811 au lieu de 0,3031, et son Theil pondéré 0,0379 au lieu de 0,1527.',
  6: 'wINEQ soustrait n là où il faut la somme des poids, et peut imprimer une entropie négative.',
  7: 'Une liste parfaitement égale donne un rapport de Palma de 0,25 (10 % des unités sur 40 %) et un S80/S20 de 1. wINEQ imprime 1 et 0.',
  8: 'Un même mot cache deux paramètres : dans ineq, Theil de paramètre 0 est Theil T alors que l’entropie de paramètre 0 est le MLD; dans REAT, theil() est le MLD.',
  9: 'À petit n, le rapport de Palma de (0,4; 0,2; 0,25; 0,1; 0,05) vaut 1,333 par interpolation (le nôtre), 2,667 par seuils (concstats), et n’a pas de valeur par comptage.',
  10: 'La définition du centile déplace le résultat : pour dix déciles, le rapport d’étendue fédéral vaut 40,1 avec les types 2 et 6, et 17,4 avec le type 7. CENTILE d’Excel et R emploient le type 7, SPSS et Minitab le type 6, SAS le type 2.',
  11: 'Les échelles diffèrent : laeken donne le Gini ×100; HEAT donne RCI, COV et IDIS ×100, TI et MLD ×1000; le Wolfson de pysal est la moitié de celui de dineq.',
  12: 'Là où il n’y a pas de valeur, les outils impriment NULL, NaN, Inf, 0 ou NA. Avec un zéro et ε ≥ 1, ineq donne 1 (la limite, comme ici), IC2 rien, pysal et convey une erreur. Ici, l’absence de valeur vient toujours avec sa raison.',
};
