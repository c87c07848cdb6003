// What `explain` and the tables say of the entries of `measure/methods/convergence.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'beta.coef': {
    name: 'Convergence β (pente)',
    short: 'β',
    aliases: ['convergence bêta', 'bêta', 'convergence', 'rattrapage'],
    meaning:
      'Si ceux qui sont partis de bas ont crû plus vite : la pente de la croissance annuelle sur le niveau de départ, en logarithmes.',
    reading: 'négatif : les moins financés ont crû plus vite; positif : les plus financés',
  },
  'beta.speed': {
    name: 'Vitesse de convergence',
    short: 'Vitesse',
    aliases: ['vitesse de convergence', 'rythme de rattrapage'],
    meaning: 'Le rythme annuel auquel les écarts relatifs se referment, si la pente se maintient.',
    reading:
      'les écarts relatifs se referment d’environ {percent} par an; la moitié disparaît après ln 2 ÷ vitesse années',
  },
  'sigma.cv.pop.*': {
    name: 'Convergence σ : CV de l’année {p1}',
    short: 'σ CV {p1}',
    aliases: ['convergence sigma', 'sigma'],
    meaning:
      'Le coefficient de variation d’une année (0 la première, 1 la dernière) : la convergence est sa baisse.',
    reading: 'comparer les années 0 et 1 : plus bas ensuite = plus proches',
  },
  'sigma.sdlog.pop.*': {
    name: 'Convergence σ : écart type des log de l’année {p1} (n)',
    short: 'σ log {p1}',
    aliases: ['sigma des log'],
    meaning: 'L’écart type des logarithmes d’une année, diviseur n.',
    reading: 'comparer les années 0 et 1 : plus bas ensuite = plus proches',
  },
  'sigma.sdlog.sample.*': {
    name: 'Convergence σ : écart type des log de l’année {p1} (n−1)',
    short: 'σ log n−1 {p1}',
    aliases: ['sigma des log n−1'],
    meaning: 'L’écart type des logarithmes d’une année, diviseur n−1.',
    reading: 'comparer les années 0 et 1 : plus bas ensuite = plus proches',
  },
};
