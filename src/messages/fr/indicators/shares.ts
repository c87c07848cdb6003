// What `explain` and the tables say of the entries of `measure/indicators/shares.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'share.bottom*': {
    name: 'Part des {p1} % les moins financés',
    short: 'Bas {p1} %',
    aliases: ['part du bas', 'part de lorenz', 'part des moins financés', 'lorenz', 'courbe de lorenz'],
    meaning: 'La part de l’argent qui va aux {p1} % d’unités qui reçoivent le moins.',
    reading: 'les {p1} % qui reçoivent le moins obtiennent {percent} de l’argent',
  },
  'share.top*': {
    name: 'Part des {p1} % les plus financés',
    short: 'Haut {p1} %',
    aliases: ['part du haut', 'part des plus financés'],
    meaning: 'La part de l’argent qui va aux {p1} % d’unités qui reçoivent le plus.',
    reading: 'les {p1} % qui reçoivent le plus obtiennent {percent} de l’argent',
  },
  'share.bottom*.amount': {
    name: 'Argent des {p1} % les moins financés',
    short: 'Bas {p1} % en dollars',
    aliases: ['dollars du bas'],
    meaning:
      'Les dollars qui vont aux {p1} % d’unités qui reçoivent le moins, l’unité à la limite étant partagée.',
    reading: 'les {p1} % qui reçoivent le moins se partagent {value}',
  },
  'share.top*.amount': {
    name: 'Argent des {p1} % les plus financés',
    short: 'Haut {p1} % en dollars',
    aliases: ['dollars du haut'],
    meaning:
      'Les dollars qui vont aux {p1} % d’unités qui reçoivent le plus, l’unité à la limite étant partagée.',
    reading: 'les {p1} % qui reçoivent le plus se partagent {value}',
  },
  'palma.interp': {
    name: 'Rapport de Palma',
    short: 'Palma',
    aliases: ['palma', 'ratio de palma', 'indice de palma'],
    meaning:
      'Ce que reçoit le dixième supérieur, en multiple de ce que reçoivent les quatre dixièmes inférieurs; une liste parfaitement égale donne 0,25, pas 1.',
    reading: 'le dixième supérieur reçoit {times} fois ce que reçoivent les 40 % du bas (égalité : 0,25)',
  },
  's80s20.interp': {
    name: 'Rapport S80/S20',
    short: 'S80/S20',
    aliases: ['s80/s20', 'rapport interquintile de parts', 'ratio 20:20'],
    meaning: 'Ce que reçoit le cinquième supérieur, en multiple de ce que reçoit le cinquième inférieur.',
    reading: 'le cinquième supérieur reçoit {times} fois ce que reçoit le cinquième inférieur',
  },
};
