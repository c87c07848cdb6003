// What `explain` and the tables say of the entries of `measure/methods/floor.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'floor.headcount': {
    name: 'Share of organisations under their floor',
    short: 'Under floor',
    aliases: ['headcount', 'share below the floor', 'fgt0', 'floor', 'below the floor', 'threshold'],
    meaning: 'The part of the units that receive less than their own floor.',
    reading: '{percent} of the units are under their floor',
  },
  'floor.total_shortfall': {
    name: 'Dollars missing to the floors',
    short: 'Shortfall',
    aliases: ['shortfall', 'total shortfall', 'cost to reach the floor', 'deficit', 'gap to the floor'],
    meaning: 'What it would cost to bring every unit up to its own floor.',
    reading: '{value} of new money would bring all to their floor',
  },
  'floor.fgt1': {
    name: 'Mean shortfall in parts of the floor (FGT 1)',
    short: 'FGT 1',
    aliases: ['fgt1', 'poverty gap', 'foster greer thorbecke', 'fgt'],
    meaning: 'The mean part of the floor that is missing, units at or above it counting 0.',
    reading: '{percent} of the floor is missing on average',
  },
  'floor.fgt2': {
    name: 'Squared shortfall (FGT 2)',
    short: 'FGT 2',
    aliases: ['fgt2', 'squared poverty gap', 'severity'],
    meaning: 'The mean of the squared missing part: units far under their floor count more.',
    reading: '0 = all at the floor; compare it with FGT 1 between groups of one size',
  },
  'floor.ratio': {
    name: 'Attainment of the floor',
    short: 'Amount ÷ floor',
    aliases: ['relative wealth', 'floor attainment rate', 'richesse relative'],
    meaning: 'What each unit receives as a share of its own floor.',
    reading: '1 = at the floor',
  },
  'floor.ratio.mean': {
    name: 'Mean attainment of the floor',
    short: 'Mean attainment',
    aliases: ['mean floor attainment'],
    meaning: 'The mean share of the floor received.',
    reading: 'units receive {percent} of their floor on average',
  },
  'floor.ratio.median': {
    name: 'Median attainment of the floor',
    short: 'Median attainment',
    aliases: ['median floor attainment'],
    meaning: 'Half of the units receive less than this share of their floor.',
    reading: 'half of the units receive less than {percent} of their floor',
  },
  'floor.ratio.gini': {
    name: 'Gini of floor attainment',
    short: 'Gini of ratio',
    aliases: ['gini of relative wealth'],
    meaning: 'The Gini index of the shares of the floor received: inequality once floors are taken as need.',
    reading: '0 = all at the same share of their floor',
  },
  'floor.ratio.cv.population': {
    name: 'Coefficient of variation of floor attainment',
    short: 'CV of ratio',
    aliases: ['cv of relative wealth'],
    meaning: 'The standard deviation of the shares of the floor received, as a share of their mean.',
    reading: 'the standard deviation is {percent} of the mean attainment',
  },
  'floor.ratio.mcloone.half': {
    name: 'McLoone of floor attainment',
    short: 'McLoone of ratio',
    aliases: ['mcloone of relative wealth'],
    meaning: 'What the lower half attains of its floor, as a share of the median attainment.',
    reading: 'the lower half attains {cents} ¢ for each dollar of the median attainment',
  },
  'floor.envelope_share': {
    name: 'Share of the shortfall that the envelope covers',
    short: 'Covered',
    aliases: ['envelope coverage'],
    meaning: 'The new envelope as a share of all the dollars missing to the floors, at most all of it.',
    reading: 'the envelope covers {percent} of what is missing',
  },
};
