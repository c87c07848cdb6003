// What `explain` and the tables say of the entries of `measure/indicators/entropy.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'theil_t.zero0': {
    name: 'Indice de Theil (T)',
    short: 'Theil T',
    aliases: ['theil', 'theil t', 'ge(1)', 'entropie', 'indice de theil', 'coefficient de theil'],
    meaning:
      'À quel point les parts d’argent s’éloignent de parts égales, comme une perte d’information; une unité à 0 compte.',
    reading: '0 = tous égaux; au plus ln n',
  },
  'theil_t.relative': {
    name: 'Indice de Theil en part de son maximum',
    short: 'Theil T / ln n',
    aliases: ['theil relatif', 'theil normalisé'],
    meaning: 'Theil T divisé par ln n, la valeur atteinte quand une seule unité a tout.',
    reading: 'l’indice est à {percent} de ce qu’il serait si une seule unité avait tout',
    misleads: 'ln n croît avec n : deux copies de la même liste donnent une valeur plus faible qu’une seule.',
  },
  mld: {
    name: 'Écart logarithmique moyen (MLD)',
    short: 'MLD',
    aliases: [
      'theil l',
      'ge(0)',
      'déviation logarithmique moyenne',
      'second indice de theil',
      'écart log moyen',
    ],
    meaning:
      'La moyenne de ln(moyenne ÷ montant) : à quel point l’unité typique est sous la moyenne, en termes relatifs; indéfini dès qu’une unité ne reçoit rien.',
    reading: '0 = tous égaux; sensible aux montants les plus faibles',
    why: 'Son partage entre les groupes et à l’intérieur est le plus net de tous : chaque groupe y compte selon son nombre d’unités.',
  },
  'ge.*': {
    name: 'Entropie généralisée GE({p1})',
    short: 'GE({p1})',
    aliases: ['entropie généralisée', 'ge({p1})'],
    meaning:
      'La famille d’entropie à α = {p1} : plus α est grand, plus les montants élevés comptent; plus il est petit, plus comptent les faibles.',
    reading: '0 = tous égaux; sans borne supérieure commune',
  },
};
