// What the check of `compare/checks/counted-twice.ts` says, in French.
import type { Codes } from '../../../compare/checks/counted-twice.ts';
import type { CheckTexts } from '../../checks.ts';
import { which } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'money-twice': `{pairs, plural, one {# paiement est donné} other {# paiements sont donnés}} deux fois, {across, select, file {dans deux fichiers} other {sous deux valeurs de « {across} »}}, pour le même organisme{dated, select, yes {, la même période} other {}} et le même montant : {stake}, soit {share, number, percent} de l’argent pour ${which('side')}. {dated, select, yes {Si c’est le même argent, il compte deux fois.} other {Aucune période n’est donnée : à moins qu’ils ne soient de deux années, ils comptent deux fois.}}`,
    'money-total-and-parts': `{totals, plural, one {# ligne égale} other {# lignes égalent}} au cent près la somme des autres lignes du même organisme dans la même période : {stake}, soit {share, number, percent} de l’argent pour ${which('side')}. Si ce sont des totaux, leurs parties comptent deux fois.`,
  },
  advice: {
    'money-twice':
      'comparer ces lignes avec la source et n’en garder qu’une; si ce sont deux versements, rien à changer',
    'money-total-and-parts': 'comparer ces lignes avec la source et retirer celles qui sont des totaux',
  },
  reasons: {
    'money-twice': 'les mêmes paiements deux fois',
    'money-total-and-parts': 'un total à côté de ses parties',
  },
};
