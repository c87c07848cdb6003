import type { Reference } from '../references.ts';

/** Bibliography of the methods of `methods/`; the indicators' own stands in `../references.ts`. */
export const methodReferences = {
  abadie2006: {
    authors: 'Abadie, A., Imbens, G. W.',
    year: 2006,
    title: 'Large sample properties of matching estimators for average treatment effects',
    where: 'Econometrica 74(1): 235-267',
  },
  aumann1985: {
    authors: 'Aumann, R. J., Maschler, M.',
    year: 1985,
    title: 'Game theoretic analysis of a bankruptcy problem from the Talmud',
    where: 'Journal of Economic Theory 36(2): 195-213',
  },
  austin2009: {
    authors: 'Austin, P. C.',
    year: 2009,
    title:
      'Balance diagnostics for comparing the distribution of baseline covariates between treatment groups in propensity-score matched samples',
    where: 'Statistics in Medicine 28(25): 3083-3107',
  },
  benjamini1995: {
    authors: 'Benjamini, Y., Hochberg, Y.',
    year: 1995,
    title: 'Controlling the false discovery rate: a practical and powerful approach to multiple testing',
    where: 'Journal of the Royal Statistical Society B 57(1): 289-300',
  },
  blinder1973: {
    authors: 'Blinder, A. S.',
    year: 1973,
    title: 'Wage discrimination: reduced form and structural estimates',
    where: 'Journal of Human Resources 8(4): 436-455',
  },
  chung2013: {
    authors: 'Chung, E., Romano, J. P.',
    year: 2013,
    title: 'Exact and asymptotically robust permutation tests',
    where: 'Annals of Statistics 41(2): 484-507',
  },
  cinelli2020: {
    authors: 'Cinelli, C., Hazlett, C.',
    year: 2020,
    title: 'Making sense of sensitivity: extending omitted variable bias',
    where: 'Journal of the Royal Statistical Society B 82(1): 39-67',
  },
  cornfield1959: {
    authors: 'Cornfield, J., Haenszel, W., Hammond, E. C., Lilienfeld, A. M., Shimkin, M. B., Wynder, E. L.',
    year: 1959,
    title: 'Smoking and lung cancer: recent evidence and a discussion of some questions',
    where: 'Journal of the National Cancer Institute 22(1): 173-203',
  },
  curiel1987: {
    authors: 'Curiel, I. J., Maschler, M., Tijs, S. H.',
    year: 1987,
    title: 'Bankruptcy games',
    where: 'Zeitschrift für Operations Research 31: A143-A159',
  },
  dominguez2006: {
    authors: 'Domínguez, D., Thomson, W.',
    year: 2006,
    title: 'A new solution to the problem of adjudicating conflicting claims',
    where: 'Economic Theory 28(2): 283-307',
  },
  dunn1961: {
    authors: 'Dunn, O. J.',
    year: 1961,
    title: 'Multiple comparisons among means',
    where: 'Journal of the American Statistical Association 56(293): 52-64',
  },
  efron1987: {
    authors: 'Efron, B.',
    year: 1987,
    title: 'Better bootstrap confidence intervals',
    where: 'Journal of the American Statistical Association 82(397): 171-185',
  },
  fisher1925: {
    authors: 'Fisher, R. A.',
    year: 1925,
    title: 'Statistical Methods for Research Workers',
    where: 'Oliver and Boyd, Edinburgh',
  },
  freedman1983: {
    authors: 'Freedman, D., Lane, D.',
    year: 1983,
    title: 'A nonstochastic interpretation of reported significance levels',
    where: 'Journal of Business & Economic Statistics 1(4): 292-298',
  },
  galton1886: {
    authors: 'Galton, F.',
    year: 1886,
    title: 'Regression towards mediocrity in hereditary stature',
    where: 'Journal of the Anthropological Institute 15: 246-263',
  },
  gandy2009: {
    authors: 'Gandy, A.',
    year: 2009,
    title: 'Sequential implementation of Monte Carlo tests with uniformly bounded resampling risk',
    where: 'Journal of the American Statistical Association 104(488): 1504-1511',
  },
  gastwirth2000: {
    authors: 'Gastwirth, J. L., Krieger, A. M., Rosenbaum, P. R.',
    year: 2000,
    title: 'Asymptotic separability in sensitivity analysis',
    where: 'Journal of the Royal Statistical Society B 62(3): 545-555',
  },
  gower1971: {
    authors: 'Gower, J. C.',
    year: 1971,
    title: 'A general coefficient of similarity and some of its properties',
    where: 'Biometrics 27(4): 857-871',
  },
  hedges1981: {
    authors: 'Hedges, L. V.',
    year: 1981,
    title: 'Distribution theory for Glass’s estimator of effect size and related estimators',
    where: 'Journal of Educational Statistics 6(2): 107-128',
  },
  holm1979: {
    authors: 'Holm, S.',
    year: 1979,
    title: 'A simple sequentially rejective multiple test procedure',
    where: 'Scandinavian Journal of Statistics 6(2): 65-70',
  },
  hundepool2012: {
    authors:
      'Hundepool, A., Domingo-Ferrer, J., Franconi, L., Giessing, S., Schulte Nordholt, E., Spicer, K., de Wolf, P.-P.',
    year: 2012,
    title: 'Statistical Disclosure Control',
    where: 'Wiley, Chichester',
  },
  iacus2012: {
    authors: 'Iacus, S. M., King, G., Porro, G.',
    year: 2012,
    title: 'Causal inference without balance checking: coarsened exact matching',
    where: 'Political Analysis 20(1): 1-24',
  },
  jann2008: {
    authors: 'Jann, B.',
    year: 2008,
    title: 'The Blinder-Oaxaca decomposition for linear regression models',
    where: 'Stata Journal 8(4): 453-479',
  },
  kakwani1977: {
    authors: 'Kakwani, N. C.',
    year: 1977,
    title: 'Measurement of tax progressivity: an international comparison',
    where: 'Economic Journal 87(345): 71-80',
  },
  kitagawa1955: {
    authors: 'Kitagawa, E. M.',
    year: 1955,
    title: 'Components of a difference between two rates',
    where: 'Journal of the American Statistical Association 50(272): 1168-1194',
  },
  lerman1985: {
    authors: 'Lerman, R. I., Yitzhaki, S.',
    year: 1985,
    title: 'Income inequality effects by income source: a new approach and applications to the United States',
    where: 'Review of Economics and Statistics 67(1): 151-156',
  },
  lerman1989: {
    authors: 'Lerman, R. I., Yitzhaki, S.',
    year: 1989,
    title: 'Improving the accuracy of estimates of Gini coefficients',
    where: 'Journal of Econometrics 42(1): 43-47',
  },
  mirascalvo2022: {
    authors: 'Mirás Calvo, M. Á., Núñez Lugilde, I., Quinteiro Sandomingo, C., Sánchez Rodríguez, E.',
    year: 2022,
    title: 'The average-of-awards rule for claims problems',
    where: 'Social Choice and Welfare 59: 863-888',
  },
  oaxaca1973: {
    authors: 'Oaxaca, R.',
    year: 1973,
    title: 'Male-female wage differentials in urban labor markets',
    where: 'International Economic Review 14(3): 693-709',
  },
  oneill1982: {
    authors: 'O’Neill, B.',
    year: 1982,
    title: 'A problem of rights arbitration from the Talmud',
    where: 'Mathematical Social Sciences 2(4): 345-371',
  },
  paule1982: {
    authors: 'Paule, R. C., Mandel, J.',
    year: 1982,
    title: 'Consensus values and weighting factors',
    where: 'Journal of Research of the National Bureau of Standards 87(5): 377-385',
  },
  phipson2010: {
    authors: 'Phipson, B., Smyth, G. K.',
    year: 2010,
    title: 'Permutation P-values should never be zero',
    where: 'Statistical Applications in Genetics and Molecular Biology 9(1): 39',
  },
  pitman1937: {
    authors: 'Pitman, E. J. G.',
    year: 1937,
    title: 'Significance tests which may be applied to samples from any populations',
    where: 'Supplement to the Journal of the Royal Statistical Society 4(1): 119-130',
  },
  romano2005: {
    authors: 'Romano, J. P., Wolf, M.',
    year: 2005,
    title: 'Exact and approximate stepdown methods for multiple hypothesis testing',
    where: 'Journal of the American Statistical Association 100(469): 94-108',
  },
  rosenbaum2002: {
    authors: 'Rosenbaum, P. R.',
    year: 2002,
    title: 'Observational Studies (2nd edition)',
    where: 'Springer',
  },
  rosenbaum2018: {
    authors: 'Rosenbaum, P. R.',
    year: 2018,
    title:
      'Sensitivity analysis for stratified comparisons in an observational study of the effect of smoking on homocysteine levels',
    where: 'Annals of Applied Statistics 12(4): 2312-2334',
  },
  schlotheuber2022: {
    authors: 'Schlotheuber, A., Hosseinpoor, A. R.',
    year: 2022,
    title: 'Summary measures of health inequality: a review of existing measures and their application',
    where: 'International Journal of Environmental Research and Public Health 19(6): 3697',
  },
  schuirmann1987: {
    authors: 'Schuirmann, D. J.',
    year: 1987,
    title:
      'A comparison of the two one-sided tests procedure and the power approach for assessing the equivalence of average bioavailability',
    where: 'Journal of Pharmacokinetics and Biopharmaceutics 15(6): 657-680',
  },
  seber2003: {
    authors: 'Seber, G. A. F., Lee, A. J.',
    year: 2003,
    title: 'Linear Regression Analysis',
    where: 'Wiley, 2nd edition',
  },
  shorrocks1982: {
    authors: 'Shorrocks, A. F.',
    year: 1982,
    title: 'Inequality decomposition by factor components',
    where: 'Econometrica 50(1): 193-211',
  },
  shorrocks2013: {
    authors: 'Shorrocks, A. F.',
    year: 2013,
    title:
      'Decomposition procedures for distributional analysis: a unified framework based on the Shapley value',
    where: 'Journal of Economic Inequality 11(1): 99-126',
  },
  simonsohn2020: {
    authors: 'Simonsohn, U., Simmons, J. P., Nelson, L. D.',
    year: 2020,
    title: 'Specification curve analysis',
    where: 'Nature Human Behaviour 4: 1208-1214',
  },
  smirnov1948: {
    authors: 'Smirnov, N.',
    year: 1948,
    title: 'Table for estimating the goodness of fit of empirical distributions',
    where: 'Annals of Mathematical Statistics 19(2): 279-281',
  },
  spearman1904: {
    authors: 'Spearman, C.',
    year: 1904,
    title: 'The proof and measurement of association between two things',
    where: 'American Journal of Psychology 15(1): 72-101',
  },
  thomson2003: {
    authors: 'Thomson, W.',
    year: 2003,
    title: 'Axiomatic and game-theoretic analysis of bankruptcy and taxation problems: a survey',
    where: 'Mathematical Social Sciences 45(3): 249-297',
  },
  toutkoushian2007: {
    authors: 'Toutkoushian, R. K., Michael, R. S.',
    year: 2007,
    title: 'An alternative approach to measuring horizontal and vertical equity in school funding',
    where: 'Journal of Education Finance 32(4): 395-421',
  },
  wagstaff1991: {
    authors: 'Wagstaff, A., Paci, P., van Doorslaer, E.',
    year: 1991,
    title: 'On the measurement of inequalities in health',
    where: 'Social Science & Medicine 33(5): 545-557',
  },
  westfall1993: {
    authors: 'Westfall, P. H., Young, S. S.',
    year: 1993,
    title: 'Resampling-Based Multiple Testing',
    where: 'Wiley',
  },
} as const satisfies Record<string, Reference>;

export type MethodCitation = keyof typeof methodReferences;
