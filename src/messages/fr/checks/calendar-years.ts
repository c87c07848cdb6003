// What the check of `compare/checks/calendar-years.ts` says, in French.
import type { Codes } from '../../../compare/checks/calendar-years.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'years-calendar-fiscal': `De ${A} et ${B}, l’un est un exercice et l’autre une année civile : {overlap, select, yes {des mois sont dans les deux, et l’argent de ces mois peut compter des deux côtés} other {les mois ne se correspondent pas}}.`,
    'years-mixed': `Les lignes datées par exercice, et non par année civile, font {shareA, number, percent} des lignes datées pour ${A} et {shareB, number, percent} pour ${B} : les deux côtés ne couvrent pas les mêmes mois.`,
  },
  advice: {
    'years-calendar-fiscal':
      'mesurer une seule sorte d’années, ou ranger les dates dans des exercices : --fiscal-start 4 (avril)',
    'years-mixed':
      'comparer une période à la fois (--period), ou ranger les dates dans des exercices : --fiscal-start 4 (avril)',
  },
  reasons: {
    'years-calendar-fiscal': 'exercice contre année civile',
    'years-mixed': 'exercices et années civiles mêlés',
  },
};
