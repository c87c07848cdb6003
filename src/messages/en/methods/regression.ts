// What `explain` and the tables say of the entries of `measure/methods/regression.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'ols.coef': {
    name: 'Coefficients of the need factors',
    short: 'Coefficients',
    aliases: ['regression', 'least squares', 'ols'],
    meaning:
      'How much the amount changes with each factor, the others held: intercept first, then one number for each factor.',
    reading: 'dollars per unit of the factor',
  },
  'ols.se': {
    name: 'Standard errors of the coefficients',
    short: 'SE',
    aliases: ['coefficient standard errors'],
    meaning: 'The usual uncertainty of each coefficient if the units were a sample.',
    reading: 'in the units of the coefficients',
  },
  'ols.rstudent': {
    name: 'Studentised residuals',
    short: 'Residuals',
    aliases: ['studentised residuals', 'paid less than its factors predict'],
    meaning:
      'How far each unit lies from what its factors predict, in standard deviations fitted without it.',
    reading: 'under −2: paid clearly less than its factors predict',
  },
  'ols.r2': {
    name: 'Part explained by the need factors (R²)',
    short: 'R²',
    aliases: ['r2', 'r squared'],
    meaning: 'How much of the variance of the amounts goes with the factors.',
    reading: '{percent} of the variance goes with the factors',
  },
  'ols.adjr2': {
    name: 'R², adjusted',
    short: 'R² adj.',
    aliases: ['adjusted r2'],
    meaning: 'The share of the variance that the factors explain, corrected for their number.',
    reading: '{percent} after correction for the number of factors',
  },
  'ols.sigma': {
    name: 'Spread not explained by the factors',
    short: 'Residual SD',
    aliases: ['residual standard deviation', 'sigma of the residuals'],
    meaning: 'The usual distance between an amount and what the factors predict.',
    reading: 'amounts usually lie {value} from what the factors predict',
  },
  'ols.residual.cv': {
    name: 'Horizontal inequity after need adjustment',
    short: 'Residual CV',
    aliases: ['need adjusted inequity', 'residual cv', 'toutkoushian michael'],
    meaning:
      'The unexplained spread as a share of the mean amount: what differs between units with the same needs.',
    reading: 'units with the same needs differ by {percent} of the mean',
  },
  'elasticity.loglog.x*': {
    name: 'Elasticity of the amount to factor {p1}',
    short: 'Elasticity x{p1}',
    aliases: ['elasticity', 'wealth neutrality'],
    meaning: 'By how many percent the amount rises when the factor rises by one percent.',
    reading: '+1% of the factor goes with {times}% more money',
  },
  'correlation.x*': {
    name: 'Correlation with factor {p1}',
    short: 'r x{p1}',
    aliases: ['correlation', 'pearson'],
    meaning: 'How closely amount and factor lie on a straight line.',
    reading: '−1 to 1; 0 = no straight-line link',
  },
  'spearman.x*': {
    name: 'Rank correlation with factor {p1}',
    short: 'ρ x{p1}',
    aliases: ['spearman', 'rank correlation'],
    meaning: 'How closely the order of the amounts follows the order of the factor.',
    reading: '−1 to 1; 0 = no link of the orders',
  },
};
