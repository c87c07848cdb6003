// Words of the balance between organisations and their comparables, in French.
import type { balance as english } from '../en/peer-balance.ts';
import type { SameShape } from '../shapes.ts';

export const balance = (): SameShape<ReturnType<typeof english>> => ({
  heading: 'Équilibre : chaque région ressemble-t-elle à ses comparables?',
  caption: 'Chaque région et ses comparables des autres régions, avant et après les avoir choisis',
  onlyCriteria:
    'Aucune variable à montrer : celles du fichier sont les critères exacts de la définition, les mêmes des deux côtés par construction.',
  summary:
    'Une ligne par région et par variable ({all, number} en tout) : {ok, plural, =0 {aucune proche} one {# proche} other {# proches}} (écart d’au plus 0,1), {flag, number} au-dessus de 0,1, {red, number} au-dessus de 0,25{few, plural, =0 {} one {; # compte moins de dix organismes d’un côté et se lit en listes} other {; # comptent moins de dix organismes d’un côté et se lisent en listes}}{none, plural, =0 {} one {; # n’a pas d’écart qui se calcule} other {; # n’ont pas d’écart qui se calcule}}.',
  columns: {
    region: 'Région',
    covariate: 'Variable',
    treated: 'n',
    matched: 'Avec comparables ailleurs',
    controls: 'Comparables ailleurs',
    before: 'Écart avant',
    after: 'Écart après',
    ratio: 'Rapport des variances',
    ks: 'Distance KS',
    overlap: 'Recouvrement',
    mark: 'Lecture',
  },
  level: '{covariate} : {level}',
  levels: '{covariate} : {before}, puis {level}',
  marks: {
    ok: 'proche',
    flag: '> 0,1',
    red: '> 0,25',
    few: 'voir les listes',
    none: '',
  },
  shown:
    '{shown, number} lignes sur {all, number} sont montrées, le plus grand écart après d’abord; le JSON les contient toutes.',
  hidden:
    '{count, plural, one {# ligne sans écart après, ni écart notable avant, n’est pas montrée} other {# lignes sans écart après, ni écart notable avant, ne sont pas montrées}} : un critère exact est le même des deux côtés par construction.',
  regionsLeft:
    'L’équilibre n’est calculé que pour les régions qui comptent le plus d’organismes : {count, plural, one {# autre ne l’a pas} other {# autres ne l’ont pas}}.',
  notes: [
    'Avant : la région et tous ceux des autres régions que vise la définition. Après : ceux de la région qui ont des comparables ailleurs, et ces comparables; chacun répartit également un poids de 1 entre les siens. Qui n’a pas de valeur pour une variable n’entre pas dans sa ligne.',
    'Écart : pour un nombre, différence des moyennes (région moins les autres) divisée par l’écart type de toute la région, le même avant et après; pour une étiquette, la plus grande différence de parts, celle de l’étiquette nommée (de deux, la première avant et la seconde après). 0,1 et 0,25 sont des repères d’usage, pas des tests : l’équilibre décrit ces organismes, pas un échantillon.',
    'Le rapport des variances, la distance KS et le recouvrement sont ceux d’après. Rapport des variances : 1 pour une même dispersion. KS : la plus grande différence entre les parts cumulées, 0 quand les deux côtés sont pareils. Recouvrement : la part commune des deux distributions (par étiquette, ou entre les déciles des deux côtés réunis), 1 quand ils sont pareils. Avec peu d’organismes, le hasard suffit à tenir KS au-dessus de 0 et le recouvrement sous 1.',
    'Seules les variables du fichier sont comparées : ce qu’il ne dit pas peut différer.',
  ],
  lists: {
    caption: 'Moins de dix d’un côté : les valeurs elles-mêmes plutôt qu’un écart',
    region: 'Région',
    covariate: 'Variable',
    own: 'Dans la région',
    peers: 'Ses comparables ailleurs',
    range: '{n, number} valeurs de {low} à {high}, médiane {median}',
    shares: '{n, number} en tout : {list}',
    rest: 'autres',
    shown:
      'Sont montrées les {shown, number} premières lignes sur {all, number}, par région; le JSON les contient toutes.',
    note: 'Entre parenthèses, combien ont cette valeur. Un côté de plus de neuf est résumé, chaque comparable y pesant selon ceux dont il est le comparable.',
  },
});
