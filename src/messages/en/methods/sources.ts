// What `explain` and the tables say of the entries of `measure/methods/sources.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'sources.shorrocks_share.*': {
    name: 'Share of the inequality carried by source {p1} (Shorrocks)',
    short: 'Shorrocks {p1}',
    aliases: ['shorrocks share', 'variance share of a source'],
    meaning: 'The covariance of the source with the total, as a share of the total’s variance.',
    reading: '{percent} of the inequality; negative where the source narrows it',
  },
  'sources.ly.S.*': {
    name: 'Weight of source {p1} in the total',
    short: 'S {p1}',
    aliases: ['lerman yitzhaki', 'source share'],
    meaning: 'The part of all the money that comes from this source.',
    reading: '{percent} of the money comes from it',
  },
  'sources.ly.C.*': {
    name: 'Concentration of source {p1}',
    short: 'C {p1}',
    aliases: ['source concentration'],
    meaning: 'Whether the source goes to units with a high or a low total.',
    reading: 'positive: to those with much; negative: to those with little',
  },
  'sources.ly.G.*': {
    name: 'Gini of source {p1}',
    short: 'G {p1}',
    aliases: ['source gini'],
    meaning: 'The Gini index of the source alone.',
    reading: '0 = the source gives all units the same',
  },
  'sources.ly.contribution_share.*': {
    name: 'Share of the Gini carried by source {p1}',
    short: 'Contribution {p1}',
    aliases: ['source contribution to gini'],
    meaning: 'The weight of the source times its concentration, as a share of the Gini index of the total.',
    reading: '{percent} of the Gini index; negative where the source narrows it',
  },
  'sources.gini_total': {
    name: 'Gini of all sources together',
    short: 'Gini total',
    aliases: ['gini of the total'],
    meaning: 'The Gini index of the sums over sources.',
    reading: '0 = all equal',
  },
  'sources.shapley_gini.zero.*': {
    name: 'Shapley part of source {p1}, others removed',
    short: 'Shapley 0, {p1}',
    aliases: ['shapley gini zero', 'shapley by source'],
    meaning:
      'The mean change of the Gini index when the source is added, over all orders, sources not yet added counting as nothing.',
    reading: 'parts add up to the Gini index; negative where the source narrows it',
  },
  'sources.shapley_gini.equalise.*': {
    name: 'Shapley part of source {p1}, others equalised',
    short: 'Shapley =, {p1}',
    aliases: ['shapley gini equalise', 'shapley'],
    meaning:
      'The mean change of the Gini index when the source is let vary, over all orders, sources not yet let vary standing at their mean.',
    reading: 'parts add up to the Gini index; exactly 0 for a flat amount',
  },
};
