import type { ExplainTexts } from '../../messages/explain-texts.ts';

/**
 * Which indicator for which question: a decision tree as data, after WHO HEAT's (2 or more groups? ordered? weighted by
 * population? absolute or relative? Schlotheuber & Hosseinpoor 2022) with questions of our own before it (is there a
 * floor? organisations one by one or groups?) and two after it that prune the answer (zeros? how many?).
 */
export type Question = keyof ExplainTexts['ui']['questions'];
type Why = keyof ExplainTexts['ui']['whyTaken'];

interface Leaf {
  readonly why: Why;
  /** Best first. */
  readonly take: readonly string[];
}
interface Branch {
  readonly ask: Question;
  readonly branches: Readonly<Record<string, Node>>;
}
export type Node = Leaf | Branch;

export const ANSWERS: Readonly<
  Record<Exclude<Question, 'n'>, readonly (keyof ExplainTexts['ui']['answers'])[]>
> = {
  floor: ['yes', 'no'],
  groups: ['none', '2', 'many'],
  ordered: ['yes', 'no'],
  weighted: ['yes', 'no'],
  relative: ['yes', 'no'],
  zeros: ['yes', 'no'],
};

const bySize = (yes: Node, no: Node): Branch => ({ ask: 'weighted', branches: { yes, no } });
const byScale = (relative: Node, absolute: Node): Branch => ({
  ask: 'relative',
  branches: { yes: relative, no: absolute },
});

export const TREE: Node = {
  ask: 'floor',
  branches: {
    yes: byScale(
      {
        why: 'floor-relative',
        take: ['floor.ratio.median', 'floor.fgt1', 'floor.headcount', 'floor.ratio.mcloone.half'],
      },
      { why: 'floor-absolute', take: ['floor.total_shortfall', 'floor.alloc.level'] },
    ),
    no: {
      ask: 'groups',
      branches: {
        none: bySize(
          byScale(
            {
              why: 'units-relative',
              take: [
                'w.mcloone.half',
                'w.gini.unbiased_kish',
                'w.hoover',
                'w.theil_t.zero0',
                'w.mld',
                'w.frr.type1',
              ],
            },
            {
              why: 'units-absolute',
              take: ['w.gap_to_median', 'w.hoover.amount', 'w.gini.mean_difference', 'w.sd.population'],
            },
          ),
          byScale(
            {
              why: 'units-relative',
              take: ['mcloone.half', 'gini.unbiased', 'hoover', 'theil_t.zero0', 'mld', 'p90p10.type7'],
            },
            {
              why: 'units-absolute',
              take: ['gap_to_median', 'hoover.amount', 'gini.mean_difference', 'iqr.type7'],
            },
          ),
        ),
        '2': byScale(
          {
            why: 'two-relative',
            take: ['he.r_maxmin', 'perm.exact.stratified.coin', 'perm.exact.twosided.absdiff'],
          },
          {
            why: 'two-absolute',
            take: [
              'he.d_maxmin',
              'kitagawa.rate_effect',
              'perm.exact.stratified.coin',
              'perm.exact.twosided.absdiff',
            ],
          },
        ),
        many: {
          ask: 'ordered',
          branches: {
            yes: byScale(
              { why: 'ordered-relative', take: ['he.rci', 'agg.rii_linear', 'concentration.CI'] },
              { why: 'ordered-absolute', take: ['he.aci', 'agg.sii_linear', 'concentration.CIg'] },
            ),
            no: bySize(
              byScale(
                {
                  why: 'many-relative-weighted',
                  take: [
                    'he.idisw_pct',
                    'he.cov_pct',
                    'decomp.theil_t.between_share',
                    'agg.theil_t.zero0',
                    'agg.mld',
                  ],
                },
                { why: 'many-absolute-weighted', take: ['he.mdmw', 'he.bgsd', 'he.par'] },
              ),
              byScale(
                {
                  why: 'many-relative',
                  take: ['he.idisu_pct', 'he.r_maxmin', 'decomp.theil_t.between_share'],
                },
                { why: 'many-absolute', take: ['he.mdmu', 'he.mdbu', 'he.d_maxmin'] },
              ),
            ),
          },
        },
      },
    },
  },
};

export type Answers = Readonly<Partial<Record<Question, string>>>;

export interface Choice {
  readonly why: Why;
  /** Keys to take, best first, without those that a zero leaves without a value. */
  readonly take: readonly string[];
}

/** The next question that the answers leave open, or the recommendation. `undefinedWithZero` tells which keys a zero kills. */
export function walk(
  answers: Answers,
  undefinedWithZero: (key: string) => boolean,
): { readonly next: Question } | { readonly choice: Choice } {
  let node: Node = TREE;
  while ('ask' in node) {
    const answer: string | undefined = answers[node.ask];
    const following: Node | undefined = answer === undefined ? undefined : node.branches[answer];
    if (!following) return { next: node.ask };
    node = following;
  }
  const take = node.take.filter((key) => answers.zeros !== 'yes' || !undefinedWithZero(key));
  const fragile = node.take.some(undefinedWithZero);
  if (fragile && answers.zeros === undefined) return { next: 'zeros' };
  if (answers.n === undefined) return { next: 'n' };
  return { choice: { why: node.why, take } };
}
