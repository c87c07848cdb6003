// What the check of `compare/checks/labels-renamed.ts` says, in French.
import type { Codes } from '../../../compare/checks/labels-renamed.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'label-renamed': `Dans la colonne « {column} », « {from} » disparaît entre ${A} et ${B}, et {moved, number} de ses {known, plural, one {# organisme présent} other {# organismes présents}} des deux côtés {moved, plural, one {est} other {sont}} ensuite sous « {to} », qui est nouveau : un même groupe, sans doute, que la comparaison prendrait pour deux.`,
    'label-merged': `Dans la colonne « {column} », {from} disparaît entre ${A} et ${B}, et {moved, number} des {known, plural, one {# organisme touché et présent} other {# organismes touchés et présents}} des deux côtés {moved, plural, one {est} other {sont}} ensuite sous « {to} » : « {to} » n’est pas le même groupe des deux côtés.`,
    'label-split': `Dans la colonne « {column} », {to} apparaît entre ${A} et ${B}, et {moved, number} des {known, plural, one {# organisme touché et présent} other {# organismes touchés et présents}} des deux côtés {moved, plural, one {était} other {étaient}} avant sous « {from} » : « {from} » n’est pas le même groupe des deux côtés.`,
  },
  advice: {
    'label-renamed':
      'donner aux deux périodes les mêmes catégories dans le fichier avant de comparer par cette colonne',
    'label-merged':
      'donner aux deux périodes les mêmes catégories dans le fichier avant de comparer par cette colonne',
    'label-split':
      'donner aux deux périodes les mêmes catégories dans le fichier avant de comparer par cette colonne',
  },
  reasons: {
    'label-renamed': 'catégorie renommée',
    'label-merged': 'catégories fusionnées',
    'label-split': 'catégorie scindée',
  },
};
