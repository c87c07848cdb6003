// What the check of `compare/checks/part-year.ts` says, in French.
import type { Codes } from '../../../compare/checks/part-year.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B, which } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'part-year-label': `« {part} » dit ne couvrir qu’une partie de l’année, et l’autre côté non (${A} contre ${B}) : ni les sommes ni les moyennes ne se comparent.`,
    'part-year-dates': `Les dates de la colonne « {column} » s’étendent sur {spanA, number} mois pour ${A} et sur {spanB, number} mois pour ${B} : il peut manquer une partie de l’année pour ${which('short')}, et ses sommes seraient trop basses.`,
    'part-year-rows': `« {part} » n’a que {rows, plural, one {# ligne} other {# lignes}}, contre {before, number} pour la période d’avant{after, plural, =0 {} other { et # pour celle d’après}} : l’année est peut-être incomplète, et ses sommes trop basses (${A} contre ${B}).`,
  },
  advice: {
    'part-year-label': 'laisser cette période de côté, ou attendre l’année entière',
    'part-year-dates': 'vérifier à la source que l’année est entière; sinon, laisser cette période de côté',
    'part-year-rows': 'vérifier à la source que l’année est entière; sinon, laisser cette période de côté',
  },
  reasons: {
    'part-year-label': 'une partie d’année seulement',
    'part-year-dates': 'dates d’une partie de l’année',
    'part-year-rows': 'une année aux lignes trop peu nombreuses',
  },
};
