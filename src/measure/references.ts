/** The bibliography of the methods: citation key → where the definition stands. */
export interface Reference {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly where: string;
}

export const references = {
  aronson1994: {
    authors: 'Aronson, J. R., Johnson, P., Lambert, P. J.',
    year: 1994,
    title: 'Redistributive effect and unequal income tax treatment in the U.K.',
    where: 'Economic Journal 104(423): 262-270',
  },
  atkinson1970: {
    authors: 'Atkinson, A. B.',
    year: 1970,
    title: 'On the measurement of inequality',
    where: 'Journal of Economic Theory 2(3): 244-263',
  },
  barro1992: {
    authors: 'Barro, R. J., Sala-i-Martin, X.',
    year: 1992,
    title: 'Convergence',
    where: 'Journal of Political Economy 100(2): 223-251',
  },
  berne1984: {
    authors: 'Berne, R., Stiefel, L.',
    year: 1984,
    title: 'The Measurement of Equity in School Finance',
    where: 'Johns Hopkins University Press; report of 1978: ERIC ED228292',
  },
  blackorby1981: {
    authors: 'Blackorby, C., Donaldson, D., Auersperg, M.',
    year: 1981,
    title: 'A new procedure for the measurement of inequality within and among population subgroups',
    where: 'Canadian Journal of Economics 14(4): 665-685',
  },
  cfr222: {
    authors: 'United States, Department of Education',
    year: 1988,
    title: 'Federal range ratio, disparity standard',
    where: '34 CFR 222.162 and appendix to subpart K',
  },
  cowell2011: {
    authors: 'Cowell, F. A.',
    year: 2011,
    title: 'Measuring Inequality',
    where: 'Oxford University Press, 3rd edition',
  },
  deltas2003: {
    authors: 'Deltas, G.',
    year: 2003,
    title: 'The small-sample bias of the Gini coefficient: results and implications for empirical research',
    where: 'Review of Economics and Statistics 85(1): 226-234',
  },
  duclos2003: {
    authors: 'Duclos, J.-Y., Jalbert, V., Araar, A.',
    year: 2003,
    title: 'Classical horizontal inequity and reranking: an integrating approach',
    where: 'Research on Economic Inequality 10: 65-100',
  },
  foster1984: {
    authors: 'Foster, J., Greer, J., Thorbecke, E.',
    year: 1984,
    title: 'A class of decomposable poverty measures',
    where: 'Econometrica 52(3): 761-766',
  },
  gini1912: {
    authors: 'Gini, C.',
    year: 1912,
    title: 'Variabilità e mutabilità',
    where: 'Cuppini, Bologna',
  },
  hirschman1964: {
    authors: 'Hirschman, A. O.',
    year: 1964,
    title: 'The paternity of an index',
    where: 'American Economic Review 54(5): 761-762',
  },
  hoover1936: {
    authors: 'Hoover, E. M.',
    year: 1936,
    title: 'The measurement of industrial localization',
    where: 'Review of Economics and Statistics 18(4): 162-171',
  },
  hyndman1996: {
    authors: 'Hyndman, R. J., Fan, Y.',
    year: 1996,
    title: 'Sample quantiles in statistical packages',
    where: 'The American Statistician 50(4): 361-365',
  },
  kolm1976: {
    authors: 'Kolm, S.-C.',
    year: 1976,
    title: 'Unequal inequalities I',
    where: 'Journal of Economic Theory 12(3): 416-442',
  },
  lambert1993: {
    authors: 'Lambert, P. J., Aronson, J. R.',
    year: 1993,
    title: 'Inequality decomposition analysis and the Gini coefficient revisited',
    where: 'Economic Journal 103(420): 1221-1227',
  },
  lorenz1905: {
    authors: 'Lorenz, M. O.',
    year: 1905,
    title: 'Methods of measuring the concentration of wealth',
    where: 'Publications of the American Statistical Association 9(70): 209-219',
  },
  palma2011: {
    authors: 'Palma, J. G.',
    year: 2011,
    title: 'Homogeneous middles vs. heterogeneous tails',
    where: 'Development and Change 42(1): 87-153',
  },
  shorrocks1980: {
    authors: 'Shorrocks, A. F.',
    year: 1980,
    title: 'The class of additively decomposable inequality measures',
    where: 'Econometrica 48(3): 613-625',
  },
  theil1967: {
    authors: 'Theil, H.',
    year: 1967,
    title: 'Economics and Information Theory',
    where: 'North-Holland, Amsterdam',
  },
  verstegen1996: {
    authors: 'Verstegen, D. A.',
    year: 1996,
    title: 'Concepts and measures of fiscal inequality: a new approach and effects for five states',
    where: 'Journal of Education Finance 22(2): 145-160',
  },
  who2016: {
    authors: 'Hosseinpoor, A. R., Nambiar, D., Schlotheuber, A., Reidpath, D., Ross, Z.',
    year: 2016,
    title: 'Health Equity Assessment Toolkit (HEAT)',
    where: 'BMC Medical Research Methodology 16: 141',
  },
  wolfson1994: {
    authors: 'Wolfson, M. C.',
    year: 1994,
    title: 'When inequalities diverge',
    where: 'American Economic Review 84(2): 353-358',
  },
} as const satisfies Record<string, Reference>;

export type Citation = keyof typeof references;
