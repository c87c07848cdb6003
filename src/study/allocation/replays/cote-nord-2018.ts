import { fact } from '../published.ts';
import { equalCheques, inhabitants, type Replay, reckoned, regionalShare } from './replay.ts';

const YEAR = 2018;
const addition = fact('addition-2018');
const everyone = fact('organisations-2017');
const under = fact('cote-nord-under-2018');
const rest = fact('cote-nord-rest-2018');
const received = fact('cote-nord-addition-2018');
const organisations = fact('cote-nord-organisations-2018');
const paid = fact('cote-nord-paid-2018');
const smallest = fact('cote-nord-smallest-2018');
const largest = fact('cote-nord-largest-2018');

/** 530 700 $: those under 30 % of their floor first, the rest for growing demand; 41 of 100 paid. */
export const replay: Replay = {
  key: 'cote-nord-2018',
  facts: [addition, everyone, received, under, rest, organisations, paid, smallest, largest],
  reckonings: [
    reckoned('cote-nord-sum', under.value + rest.value, received),
    reckoned(
      'cote-nord-by-count',
      regionalShare(
        'organisations',
        addition.value,
        { organisations: organisations.value },
        { organisations: everyone.value },
      ),
      received,
    ),
    reckoned(
      'cote-nord-by-population',
      regionalShare(
        'population',
        addition.value,
        { inhabitants: inhabitants('09', YEAR) },
        { inhabitants: inhabitants('99', YEAR) },
      ),
      received,
    ),
    reckoned('cote-nord-mean', received.value / paid.value, 'money'),
    reckoned('cote-nord-equal', equalCheques(received.value, organisations.value, smallest.value), paid),
    reckoned('cote-nord-smallest', undefined, smallest),
    reckoned('cote-nord-largest', undefined, largest),
    reckoned('cote-nord-demand', undefined, rest),
  ],
  region: '09',
  scenarios: [{ envelope: received.value, within: 'under-floor-share' }],
  cheques: { organisations, paid, smallest, largest },
};
