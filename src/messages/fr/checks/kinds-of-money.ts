// What the check of `compare/checks/kinds-of-money.ts` says, in French.
import type { Codes } from '../../../compare/checks/kinds-of-money.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B, other, which } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'mode-absent': `« {mode} » (« {column} ») fait {share, number, percent} de l’argent pour ${other('without')} et n’existe pas pour ${which('without')} : ce n’est pas le même argent, et ni les totaux ni les moyennes ne se comparent tels quels.`,
    'mode-share': `« {mode} » (« {column} ») fait {shareA, number, percent} de l’argent pour ${A} et {shareB, number, percent} pour ${B} : une partie de l’écart entre les deux côtés peut venir de ce mélange.`,
  },
  advice: {
    'mode-absent': 'comparer une seule sorte d’argent à la fois, p. ex. --where {column}="VALEUR"',
    'mode-share': 'comparer une seule sorte d’argent à la fois, p. ex. --where {column}="{mode}"',
  },
  reasons: {
    'mode-absent': 'une sorte d’argent absente d’un côté',
    'mode-share': 'sortes d’argent mêlées autrement',
  },
};
