// What `explain` and the tables say of the entries of `measure/methods/envelope.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'floor.alloc.PRO': {
    name: 'Enveloppe partagée en proportion des manques',
    short: 'PRO',
    aliases: ['partage proportionnel'],
    meaning: 'Chaque unité reçoit la même part de ce qui lui manque.',
    reading: 'dollars à chaque unité, dans l’ordre donné',
  },
  'floor.alloc.CEA': {
    name: 'Enveloppe partagée en chèques égaux',
    short: 'CEA',
    aliases: ['chèques égaux', 'attributions égales d’une enveloppe'],
    meaning: 'Chaque unité reçoit le même chèque, jusqu’à ce qui lui manque.',
    reading: 'dollars à chaque unité, dans l’ordre donné',
  },
  'floor.alloc.CEL': {
    name: 'Enveloppe partagée pour laisser des manques égaux',
    short: 'CEL',
    aliases: ['manques restants égaux'],
    meaning: 'Les plus grands manques sont ramenés à un même niveau, en dollars encore manquants.',
    reading: 'dollars à chaque unité, dans l’ordre donné',
  },
  'floor.alloc.level': {
    name: 'Les plus faibles montants relevés d’abord',
    short: 'Niveau',
    aliases: ['les moins financés d’abord', 'niveau'],
    meaning:
      'Les plus faibles montants sont relevés ensemble à un même niveau, jamais au-dessus d’un seuil, jusqu’à épuisement de l’enveloppe.',
    reading: 'dollars à chaque unité, dans l’ordre donné',
  },
  'floor.alloc.ratio': {
    name: 'Les plus faibles taux d’atteinte relevés d’abord',
    short: 'Taux',
    aliases: ['plus faible richesse relative d’abord'],
    meaning:
      'Les plus faibles parts de seuil sont relevées ensemble à une même part, jusqu’à épuisement de l’enveloppe.',
    reading: 'dollars à chaque unité, dans l’ordre donné',
  },
  'floor.alloc.*.gini_ratio_after': {
    name: 'Gini de l’atteinte du seuil après la règle {p1}',
    short: 'Gini après {p1}',
    aliases: ['gini après le partage'],
    meaning: 'L’indice de Gini des parts de seuil une fois l’enveloppe partagée selon cette règle.',
    reading: 'plus bas = la règle laisse les unités plus proches',
  },
  'floor.unspent': {
    name: 'Reste de l’enveloppe',
    short: 'Non dépensé',
    aliases: ['reste de l’enveloppe', 'non dépensé'],
    meaning: 'Ce qui reste quand chaque unité a atteint son seuil.',
    reading: '{value} ne sont pas nécessaires pour atteindre les seuils',
  },
};
