// What `explain` and the tables say of the entries of `measure/methods/claims.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'claims.PRO': {
    name: 'Règle proportionnelle',
    short: 'PRO',
    aliases: ['proportionnelle', 'au prorata'],
    meaning: 'Chaque demandeur obtient la même part de sa demande.',
    reading: 'dollars à chaque demandeur, dans l’ordre donné',
  },
  'claims.CEA': {
    name: 'Attributions égales plafonnées',
    short: 'CEA',
    aliases: ['attributions égales', 'maïmonide'],
    meaning: 'Chaque demandeur obtient le même montant, mais jamais plus que sa demande.',
    reading: 'dollars à chaque demandeur, dans l’ordre donné',
  },
  'claims.CEL': {
    name: 'Pertes égales plafonnées',
    short: 'CEL',
    aliases: ['pertes égales'],
    meaning: 'Chaque demandeur perd le même montant, mais jamais plus que sa demande.',
    reading: 'dollars à chaque demandeur, dans l’ordre donné',
  },
  'claims.Talmud': {
    name: 'Règle du Talmud',
    short: 'Talmud',
    aliases: ['talmud', 'aumann maschler', 'vêtement contesté'],
    meaning:
      'Attributions égales jusqu’à la moitié de chaque demande, puis pertes égales sur les autres moitiés.',
    reading: 'dollars à chaque demandeur, dans l’ordre donné',
  },
  'claims.PIN': {
    name: 'Règle de Piniles',
    short: 'PIN',
    aliases: ['piniles'],
    meaning: 'Attributions égales sur les demi-demandes, puis attributions égales sur les autres moitiés.',
    reading: 'dollars à chaque demandeur, dans l’ordre donné',
  },
  'claims.RA': {
    name: 'Règle de l’arrivée aléatoire',
    short: 'RA',
    aliases: ['arrivée aléatoire', 'valeur de shapley'],
    meaning:
      'Ce que chacun obtient en moyenne si les demandeurs sont payés en entier dans un ordre tiré au hasard jusqu’à épuisement.',
    reading: 'dollars à chaque demandeur, dans l’ordre donné',
  },
  'claims.APRO': {
    name: 'Règle proportionnelle ajustée',
    short: 'APRO',
    aliases: ['proportionnelle ajustée'],
    meaning: 'D’abord ce que les autres concèdent, puis le reste en proportion de ce qui demeure contesté.',
    reading: 'dollars à chaque demandeur, dans l’ordre donné',
  },
  'claims.CE': {
    name: 'Règle égalitaire contrainte',
    short: 'CE',
    aliases: ['égalitaire contrainte'],
    meaning:
      'Attributions égales sur les demi-demandes; au-delà, aussi égales que possible sans que personne obtienne moins que la moitié de sa demande.',
    reading: 'dollars à chaque demandeur, dans l’ordre donné',
  },
  'claims.RTalmud': {
    name: 'Règle du Talmud inversée',
    short: 'RTalmud',
    aliases: ['talmud inversé'],
    meaning: 'Pertes égales sur les demi-demandes, puis attributions égales sur les autres moitiés.',
    reading: 'dollars à chaque demandeur, dans l’ordre donné',
  },
  'claims.MO': {
    name: 'Règle du recoupement minimal',
    short: 'MO',
    aliases: ['recoupement minimal', 'ibn ezra'],
    meaning:
      'Les demandes sont posées sur l’argent de façon à se recouper le moins, et chaque dollar est partagé également entre ceux qui le demandent.',
    reading: 'dollars à chaque demandeur, dans l’ordre donné',
  },
  'claims.DT': {
    name: 'Règle de Domínguez-Thomson',
    short: 'DT',
    aliases: ['dominguez thomson'],
    meaning: 'Chacun obtient d’abord un minimum raisonnable, puis de même sur ce qui reste, sans fin.',
    reading: 'dollars à chaque demandeur, dans l’ordre donné',
  },
  'claims.AA': {
    name: 'Règle de la moyenne des attributions',
    short: 'AA',
    aliases: ['moyenne des attributions'],
    meaning:
      'Le milieu de toutes les façons de partager l’argent qui ne donnent à personne moins de 0 ni plus que sa demande.',
    reading: 'dollars à chaque demandeur, dans l’ordre donné',
  },
};
