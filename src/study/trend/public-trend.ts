import { lastOf } from '../../base/existing.ts';
import type { Dataset } from '../../clean/types.ts';
import type { Verdict } from '../../measure/comparable-funding/types.ts';
import type { SuppressionRules } from '../../measure/suppression.ts';
import type { ChangeVerdict } from '../../measure/trend/change.ts';
import { inPeriod } from '../brief-tables/options.ts';
import { type Disclosure, disclosureOf, withheldGroup } from '../disclosure/disclosure.ts';
import { gaps } from '../gaps/gaps.ts';
import { studyUnits } from '../study-units.ts';
import type { Trend } from './trend.ts';

/** The findings of a group that every period shows, in words. */
interface PublicGroup {
  readonly label: string;
  readonly first: Verdict;
  readonly last: Verdict;
  readonly change: ChangeVerdict;
}

export interface PublicTrend {
  readonly from: string;
  readonly to: string;
  readonly fewest: number;
  readonly by: readonly {
    readonly role: string;
    readonly groups: readonly PublicGroup[];
    /** Groups that are not shown. */
    readonly withheld: number;
  }[];
}

/**
 * What of the years may be public: the words of regions and sectors that the public edition of every period would show, and no
 * number. A group that one year withholds is withheld in all, since years are put side by side.
 *
 * @throws Refusal (`public-too-few`) when a period has too few organisations for any of it to be public
 */
export function publicTrend(dataset: Dataset, study: Trend, rules: SuppressionRules): PublicTrend {
  const { joined, all } = study.years;
  const edges: readonly Disclosure[] = all.map((period) => {
    const own = inPeriod(dataset, period);
    const options = { definition: study.definition, seed: 1, draws: 0 };
    return disclosureOf(own, gaps(studyUnits(own, 'organisation'), options), rules);
  });
  const [from, to] = [joined[0]!, lastOf(joined)];
  const shown = study.changes.filter(({ all: { by } }) => ['region', 'sector'].includes(by.join()));
  return {
    from,
    to,
    fewest: rules.fewest,
    by: shown.map(({ all: { by, groups } }) => {
      const open = groups.filter(({ labels }) =>
        edges.every((edge) => withheldGroup(edge, by, labels) === undefined),
      );
      const known = open.flatMap(({ labels, verdict }): PublicGroup[] => {
        const years = study.groups.find(
          (one) => one.by.join() === by.join() && one.labels.join() === labels.join(),
        );
        const first = years?.years[all.indexOf(from)]?.funding;
        const last = years?.years[all.indexOf(to)]?.funding;
        return first && last
          ? [{ label: labels[0]!, first: first.verdict, last: last.verdict, change: verdict }]
          : [];
      });
      return { role: by.join(), groups: known, withheld: groups.length - known.length };
    }),
  };
}
