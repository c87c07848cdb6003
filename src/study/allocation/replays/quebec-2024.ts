import { fact } from '../published.ts';
import { type Replay, reckoned } from './replay.ts';

const addition = fact('addition-2024');
const kept = fact('kept-2024');
const shared = fact('shared-2024');
const everyone = fact('organisations-2024');
const requested = fact('requested-2024');
const need = fact('need-2024');
const paid = fact('paid-2024');
const lacking = fact('lacking-2024');
const mean = fact('mean-2024');

/** 10 M$ of which the minister keeps 1 and the rules share 9. */
export const replay: Replay = {
  key: 'quebec-2024',
  facts: [addition, kept, shared, everyone, requested, need, paid, lacking, mean],
  reckonings: [
    reckoned('quebec-shared', addition.value - kept.value, shared),
    reckoned('quebec-each', shared.value / everyone.value, 'money'),
    reckoned('quebec-met', shared.value / requested.value, 'share'),
    reckoned('quebec-lacking', need.value - paid.value, lacking),
    reckoned('quebec-years', Math.ceil((need.value - paid.value) / shared.value), 'count'),
    reckoned('quebec-mean', mean.value * everyone.value, paid),
    reckoned('quebec-regions', undefined, 'money'),
  ],
  region: undefined,
  scenarios: (['organisations', 'population'] as const).flatMap((between) =>
    (['lowest-ratio', 'equal'] as const).map((within) => ({
      envelope: addition.value,
      keep: kept.value,
      between,
      within,
    })),
  ),
  cheques: {},
};
