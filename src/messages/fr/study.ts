// Sentences of the studies together, by code, in French.
import type { StudyCodes } from '../../study/codes.ts';
import type { Advice, Sentences } from '../shapes.ts';
import { allocationAdvice, allocationSentences } from './allocation.ts';
import { gapAdvice, gapSentences } from './gaps.ts';
import { robustnessAdvice, robustnessSentences } from './robustness.ts';
import { trendAdvice, trendSentences } from './trend.ts';

export const study = (): Sentences<StudyCodes> => ({
  ...gapSentences,
  ...allocationSentences,
  ...trendSentences,
  ...robustnessSentences,
  'grouping-missing':
    'Les données n’ont pas {role, select, region {de région} sector {de secteur} organisation {d’organisme} period {d’exercice} typology {de typologie} other {de colonne « {role} »}} pour regrouper. Colonnes disponibles : {headers}.',
  'no-units': 'Aucune ligne ne nomme d’organisme : il n’y a rien à comparer.',
  'nothing-accepted': 'Aucune ligne n’a pu être retenue : toutes sont mises de côté.',
  'role-not-in-data':
    'Aucune colonne ne donne {role, select, region {la région : rien ne peut être dit par région} other {le rôle {role}}}.',
  'labels-alike':
    'Certains libellés ne diffèrent que par la ponctuation ({by, select, region {la région} sector {le secteur} typology {la typologie} mode {le mode de financement} organisation {l’organisme} period {l’exercice} other {« {by} »}}) et forment des groupes distincts : {pairs}.',
  'label-missing': 'aucun nom dans cette colonne : dans l’ensemble, mais dans aucun de ses groupes',
  'label-several':
    'les lignes d’un même organisme portent des noms différents : dans l’ensemble, mais dans aucun de ses groupes',
  'organisation-missing': 'aucun organisme n’est nommé; absente de la comparaison des organismes',
  'amount-negative': 'montant négatif; compté dans les sommes, exclu des indices relatifs',
  'population-reference': 'Habitants au 1er juillet de l’année où l’exercice commence : {source} ({date}).',
  'periods-pooled': 'Plusieurs exercices sont mesurés ensemble : {periods}.',
});

export const studyAdvice = (): Advice<StudyCodes> => ({
  ...gapAdvice,
  ...allocationAdvice,
  ...trendAdvice,
  ...robustnessAdvice,
  'grouping-missing': 'nommer la colonne avec {flag}"COLONNE"',
  'no-units': 'nommer la colonne avec --map organisme="COLONNE", ou comparer les lignes avec --unit row',
  'nothing-accepted':
    'taper equite controler avec les mêmes fichiers pour en voir les raisons; vérifier aussi que la colonne du montant est la bonne (--map montant="COLONNE")',
  'role-not-in-data': 'si une colonne la donne, la nommer avec {flag}"COLONNE"',
  'labels-alike':
    's’il s’agit du même, les cocher dans un tableur : equite controler FICHIER --pairs -o paires.csv, puis --same-as paires.csv',
  'periods-pooled': 'pour un seul exercice, taper --period EXERCICE',
});
