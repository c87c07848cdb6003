import { type Fact, fact } from '../published.ts';
import { inhabitants, type Replay, reckoned, regionalShare } from './replay.ts';

const YEAR = 2019;
const addition = fact('addition-2019');
const everyone = fact('organisations-2017');
const received = fact('laval-addition-2019');
const byPopulation = fact('laval-by-population-2019');
const paid = fact('laval-received-2019');
const need = fact('laval-need-2019');
const quebec = inhabitants('99', YEAR);
const laval = inhabitants('13', YEAR);

/** Regions of which both the addition and the number of organisations were published that year. */
const REGIONS = [
  {
    code: '01',
    added: fact('bas-saint-laurent-addition-2019'),
    n: fact('bas-saint-laurent-organisations-2019'),
  },
  { code: '06', added: fact('montreal-addition-2019'), n: fact('montreal-organisations-2019') },
  { code: '07', added: fact('outaouais-addition-2019'), n: fact('outaouais-organisations-2019') },
];

const byCount = ({ code, added, n }: { code: string; added: Fact; n: Fact }) => [
  reckoned(
    `count-${code}`,
    regionalShare(
      'organisations',
      addition.value,
      { organisations: n.value },
      { organisations: everyone.value },
    ),
    added,
  ),
  reckoned(
    `population-${code}`,
    regionalShare(
      'population',
      addition.value,
      { inhabitants: inhabitants(code, YEAR) },
      { inhabitants: quebec },
    ),
    added,
  ),
];

/** 35 M$ shared by the number of organisations; the CDC de Laval: 881 000 $ received, 1.5 M$ if by population. */
export const replay: Replay = {
  key: 'laval-2019',
  facts: [
    addition,
    everyone,
    received,
    byPopulation,
    paid,
    need,
    ...REGIONS.flatMap(({ added, n }) => [added, n]),
  ],
  reckonings: [
    reckoned('laval-by-count', undefined, received),
    reckoned('laval-implied', (received.value / addition.value) * everyone.value, 'count'),
    reckoned(
      'laval-by-population',
      regionalShare('population', addition.value, { inhabitants: laval }, { inhabitants: quebec }),
      byPopulation,
    ),
    reckoned('laval-base', (byPopulation.value * quebec) / laval, 'money'),
    ...REGIONS.flatMap(byCount),
    reckoned('laval-part', received.value / (need.value - paid.value), 'share'),
    reckoned('laval-cheques', undefined, 'money'),
  ],
  region: '13',
  scenarios: [received, byPopulation].map(({ value }) => ({
    envelope: value,
    within: 'lowest-ratio' as const,
    minimum: { amount: fact('laval-minimum-2019').value, below: 'nothing' as const },
    maximum: fact('laval-maximum-2019').value,
  })),
  cheques: { smallest: fact('laval-minimum-2019'), largest: fact('laval-maximum-2019') },
};
