// Traps of the field, as `explain` names them, in English.
import type { ExplainTexts } from '../explain-texts.ts';

export const traps: ExplainTexts['traps'] = {
  1: 'The McLoone function of the R package ineqmeas1 prints 1.2917 for its own example (100, 110, 120, 130, 100, 250, 300): it divides by one unit too few, and McLoone cannot exceed 1. The values are 0.8958 (at or below the median) and 0.8611 (below).',
  2: 'ineq and dineq drop zeros before taking the Theil index: three organisations with nothing and three with 10 print 0, “perfect equality”. With 0·ln 0 = 0 the value is ln 2 = 0.6931.',
  3: 'healthequal multiplies the indices TI and MLD by 1000 but not their standard errors, and PAF by 100 but not its own: intervals come out hundreds of times too narrow. It also replaces a zero by 0.000001, which makes the MLD explode.',
  4: 'With tied ranks, rineq and IC2 depend on the order of the rows: ranks 1, 1, 1, 2 and amounts 5, 0, 12, 7 print 0.1875, −0.1042 or 0.2917. With ties at mid-rank it is always 0.0417.',
  5: 'REAT sorts the amounts but not their weights: its weighted Gini prints 0.2811 where the value is 0.3031, and its weighted Theil 0.0379 for 0.1527.',
  6: 'wINEQ subtracts n where the sum of the weights belongs, and can print a negative entropy.',
  7: 'A perfectly equal list gives a Palma ratio of 0.25 (10% of the units over 40%) and an S80/S20 of 1. wINEQ prints 1 and 0 for them.',
  8: 'The same word hides two parameters: in ineq, Theil with parameter 0 is Theil T while entropy with parameter 0 is the MLD; in REAT, theil() is the MLD.',
  9: 'At small n the Palma ratio of (0.4, 0.2, 0.25, 0.1, 0.05) is 1.333 by interpolation (ours), 2.667 by thresholds (concstats), and has no value by counts.',
  10: 'The definition of the percentile moves the result: for ten deciles the federal range ratio is 40.1 with types 2 and 6, and 17.4 with type 7. Excel’s PERCENTILE and R use type 7, SPSS and Minitab type 6, SAS type 2.',
  11: 'Scales differ: laeken prints the Gini ×100; HEAT prints RCI, COV and IDIS ×100 and TI and MLD ×1000; pysal’s Wolfson is half of dineq’s.',
  12: 'Where there is no value, tools print NULL, NaN, Inf, 0 or NA. With a zero and ε ≥ 1, ineq prints 1 (the limit, as here), IC2 nothing, pysal and convey an error. Here “no value” always comes with its reason.',
};
