// What `explain` and the tables say of the entries of `measure/methods/claims.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'claims.PRO': {
    name: 'Proportional rule',
    short: 'PRO',
    aliases: ['proportional', 'pro rata'],
    meaning: 'Each claimant gets the same part of its claim.',
    reading: 'dollars to each claimant, in the order given',
  },
  'claims.CEA': {
    name: 'Constrained equal awards',
    short: 'CEA',
    aliases: ['equal awards', 'maimonides'],
    meaning: 'Each claimant gets the same amount, but never more than its claim.',
    reading: 'dollars to each claimant, in the order given',
  },
  'claims.CEL': {
    name: 'Constrained equal losses',
    short: 'CEL',
    aliases: ['equal losses'],
    meaning: 'Each claimant loses the same amount, but never more than its claim.',
    reading: 'dollars to each claimant, in the order given',
  },
  'claims.Talmud': {
    name: 'Talmud rule',
    short: 'Talmud',
    aliases: ['talmud', 'aumann maschler', 'contested garment'],
    meaning: 'Equal awards up to half of each claim, then equal losses on the other halves.',
    reading: 'dollars to each claimant, in the order given',
  },
  'claims.PIN': {
    name: 'Piniles’ rule',
    short: 'PIN',
    aliases: ['piniles'],
    meaning: 'Equal awards on the half-claims, then equal awards on the other halves.',
    reading: 'dollars to each claimant, in the order given',
  },
  'claims.RA': {
    name: 'Random arrival rule',
    short: 'RA',
    aliases: ['random arrival', 'shapley value', 'run to the bank'],
    meaning:
      'What each gets on average if claimants are paid in full in a random order until the money runs out.',
    reading: 'dollars to each claimant, in the order given',
  },
  'claims.APRO': {
    name: 'Adjusted proportional rule',
    short: 'APRO',
    aliases: ['adjusted proportional'],
    meaning: 'What the others concede first, then the rest in proportion to what is still contested.',
    reading: 'dollars to each claimant, in the order given',
  },
  'claims.CE': {
    name: 'Constrained egalitarian rule',
    short: 'CE',
    aliases: ['constrained egalitarian'],
    meaning:
      'Equal awards on the half-claims; beyond them, awards as equal as can be while no one gets less than half of its claim.',
    reading: 'dollars to each claimant, in the order given',
  },
  'claims.RTalmud': {
    name: 'Reverse Talmud rule',
    short: 'RTalmud',
    aliases: ['reverse talmud'],
    meaning: 'Equal losses on the half-claims, then equal awards on the other halves.',
    reading: 'dollars to each claimant, in the order given',
  },
  'claims.MO': {
    name: 'Minimal overlap rule',
    short: 'MO',
    aliases: ['minimal overlap', 'ibn ezra'],
    meaning:
      'Claims are laid on the money so that they overlap least, and each dollar is shared equally by those who claim it.',
    reading: 'dollars to each claimant, in the order given',
  },
  'claims.DT': {
    name: 'Domínguez-Thomson rule',
    short: 'DT',
    aliases: ['dominguez thomson'],
    meaning: 'Everyone first gets a reasonable lower bound, then the same on what remains, without end.',
    reading: 'dollars to each claimant, in the order given',
  },
  'claims.AA': {
    name: 'Average of awards rule',
    short: 'AA',
    aliases: ['average of awards'],
    meaning:
      'The middle of all the ways to share the money that give no one less than 0 or more than its claim.',
    reading: 'dollars to each claimant, in the order given',
  },
};
