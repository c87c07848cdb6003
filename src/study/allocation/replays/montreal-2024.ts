import { fact } from '../published.ts';
import { equalCheques, inhabitants, type Replay, reckoned, regionalShare } from './replay.ts';

const YEAR = 2024;
const shared = fact('shared-2024');
const everyone = fact('organisations-2024');
const received = fact('montreal-addition-2024');
const part = fact('montreal-share-2024');
const organisations = fact('montreal-organisations-2024');
const paid = fact('montreal-paid-2024');
const atMinimum = fact('montreal-at-minimum-2024');
const minimum = fact('montreal-minimum-2024');
const need = fact('montreal-need-2024');

/** 1.6 M$, cheques of 5 000 $ at least: 312 of 541 paid, 311 of them 5 000 $. */
export const replay: Replay = {
  key: 'montreal-2024',
  facts: [shared, everyone, received, part, organisations, paid, atMinimum, minimum, need],
  reckonings: [
    reckoned('montreal-part', received.value / shared.value, part),
    reckoned(
      'montreal-by-count',
      regionalShare(
        'organisations',
        shared.value,
        { organisations: organisations.value },
        { organisations: everyone.value },
      ),
      received,
    ),
    reckoned(
      'montreal-by-population',
      regionalShare(
        'population',
        shared.value,
        { inhabitants: inhabitants('06', YEAR) },
        { inhabitants: inhabitants('99', YEAR) },
      ),
      received,
    ),
    reckoned('montreal-equal', equalCheques(received.value, organisations.value, minimum.value), paid),
    reckoned('montreal-at-minimum', atMinimum.value * minimum.value, 'money'),
    reckoned('montreal-left', received.value - atMinimum.value * minimum.value, 'money'),
    reckoned('montreal-need-met', received.value / need.value, 'share'),
    reckoned('montreal-cheques', undefined, 'money'),
  ],
  region: '06',
  scenarios: [
    {
      envelope: received.value,
      within: 'least-of-type',
      minimum: { amount: minimum.value, below: 'nothing' },
    },
  ],
  cheques: { organisations, paid, smallest: minimum },
};
