// Whether two sides can be compared at all, in French.
import type { comparability as english } from '../en/comparability.ts';
import type { SameShape } from '../shapes.ts';
import { checkReasons } from './checks.generated.ts';

export const comparability = (): SameShape<ReturnType<typeof english>> => ({
  verdicts: {
    comparable: 'comparable',
    'with-care': 'avec précaution',
    'not-comparable': 'non comparable tel quel',
  },
  file: 'fichier',
  rest: 'tous les autres',
  caption: 'Les deux côtés se comparent-ils? ({sides, plural, one {# comparaison} other {# comparaisons}})',
  columns: {
    role: 'Comparé par',
    a: 'Un côté',
    b: 'L’autre',
    nA: 'n',
    nB: 'n de l’autre',
    verdict: 'Verdict',
    why: 'Pourquoi',
  },
  noteN: 'n : organismes de chaque côté (lignes, là où aucun organisme n’est nommé).',
  more: '{count, plural, one {Une autre comparaison} other {# autres comparaisons}} pour le même motif{code, select, none {} other { [{code}]}}.',
  line: '{verdict, select, not {Données non comparables telles quelles : {not, plural, one {# comparaison ne tient pas} other {# comparaisons ne tiennent pas}}{care, plural, =0 {} one { et # demande des précautions} other { et # demandent des précautions}}, sur {sides, number} ({what}) : {reasons}.} care {Données à comparer avec précaution : {care, plural, one {# comparaison demande des précautions} other {# comparaisons demandent des précautions}}, sur {sides, number} ({what}) : {reasons}.} other {Données comparables : {sides, plural, one {la comparaison faite n’appelle} other {les # comparaisons faites n’appellent}} aucune réserve ({what}).}}',
  otherReasons: '{count, plural, one {un autre motif} other {# autres motifs}}',
  reasons: checkReasons,
});
