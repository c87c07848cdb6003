import type { Ledger } from '../../clean/types.ts';
import { CHOICES } from '../../study/robustness/choices.ts';
import { choicesBy } from '../../study/robustness/moves.ts';
import type { Robustness } from '../../study/robustness/robustness.ts';
import { verdictJson } from '../gaps/funding-json.ts';
import { type Head, head } from '../json/head.ts';
import { LongList } from '../json/text.ts';

/** A number, or the reason why there is none. */
const known = (x: number, why = 'too-few'): number | { readonly undefined: string } =>
  Number.isFinite(x) ? x : { undefined: why };

/** Result of `robustness`, schema `equite/robustness@1`. */
export function robustnessJson(study: Robustness, ledger: Ledger, about: Head): object {
  const { role, labels, declared, asked, runs, standings, moves, joint, placebo, further, view, least } =
    study;
  const label = (group: number): string | null => labels[group] ?? null;
  const name = (unit: number): string => view.units.name(unit);
  return {
    ...head('robustness', about, ledger),
    scope: {
      unit: declared.asked.unit,
      period: declared.asked.period || null,
      role,
      n: view.units.n,
      ways: runs.filter(({ same, first }) => same && first).length,
      other_questions: runs.filter(({ same }) => !same).length,
    },
    choices: CHOICES.map((choice) => ({
      key: choice,
      options: declared.options
        .filter((one) => one.choice === choice)
        .map(({ key, question }) => ({ key, question, asked: declared.asked[choice] === key })),
    })),
    asked: asked.groups.map(verdictJson),
    groups: standings.map((own) => {
      const tested = joint?.groups[own.group];
      return {
        label: label(own.group),
        verdict: own.verdict,
        fate: own.fate,
        tellable: own.tellable,
        below: own.below,
        above: own.above,
        comparable: own.comparable,
        lowest: known(own.lowest),
        median: known(own.median),
        highest: known(own.highest),
        hinge: own.hinge ? { choice: own.hinge.choice, tells: own.hinge.tells, not: own.hinge.not } : null,
        joint: tested
          ? {
              ways: tested.specifications,
              median_ratio: known(tested.medianRatio),
              mean_t: known(tested.meanT),
              passing: tested.passing,
              p: tested.p,
              p_mean_t: tested.alone.meanT,
              p_median_ratio: tested.alone.medianRatio,
              p_passing: tested.alone.passing,
            }
          : null,
      };
    }),
    moves: moves.map(({ choice, key, question, pairs, mean, farthest, turns }) => ({
      key: `${choice}=${key}`,
      choice,
      option: key,
      question,
      pairs,
      mean: known(mean),
      farthest:
        farthest.group < 0
          ? null
          : { label: label(farthest.group), from: known(farthest.from), to: known(farthest.to) },
      turns: turns.map(label),
    })),
    decisive: {
      same: choicesBy(moves, 'same')[0]?.choice ?? null,
      another: choicesBy(moves, 'another')[0]?.choice ?? null,
    },
    least_favourable: least ? least.specification : null,
    joint: joint ? { deals: joint.deals, dealt: joint.dealt } : null,
    unrecorded: study.unrecorded.map(
      ({ group, side, ratio, smallest, smallestOfInterval, shares, value, gamma }) => ({
        label: label(group),
        side,
        ratio,
        smallest: known(smallest, 'nothing-received'),
        smallest_of_interval: known(smallestOfInterval),
        shares: shares.map(({ multiplier, share }) => ({
          multiplier,
          share: known(share, 'nothing-received'),
        })),
        robustness_value: value
          ? { partial_r2: value.partialR2, erased: value.erased, untold: value.untold }
          : null,
        gamma: gamma ? { largest: gamma.largest, p_unbiased: gamma.unbiased } : null,
      }),
    ),
    dropped: study.dropped.map(({ kind, name: dropped, turns }) => ({
      kind: kind === 'region' ? 'group' : kind,
      name: dropped,
      turns: turns.map(({ group, from, to }) => ({ label: label(group), from, to })),
    })),
    organisations: study.turning.map(({ unit, group, told }) => ({
      organisation: name(unit),
      label: label(group),
      told,
    })),
    undoing: study.undoing.map(({ group, untold, turned, amountUntold, amountTurned }) => ({
      label: label(group),
      organisations_untold: untold ? untold.map(name) : null,
      organisations_no_gap: turned ? turned.length : null,
      amount_untold: known(amountUntold),
      amount_no_gap: known(amountTurned),
    })),
    power: study.power.map(({ group, compared, detectable, settling }) => ({
      label: label(group),
      compared,
      detectable: known(detectable),
      n_to_tell: settling ? known(settling.tell) : null,
      n_to_call_comparable: settling ? known(settling.comparable) : null,
      column_share: settling ? settling.share : null,
    })),
    further_columns: further,
    placebo: placebo ?? null,
    ways: new LongList(
      runs.filter(({ first }) => first),
      ({ specification, same, points }) => ({
        key: CHOICES.map((choice) => specification[choice]).join(' | '),
        question: same ? 'same' : 'another',
        choices: specification,
        groups: points.map(({ ratio, low, high, compared, verdict }, group) => ({
          label: label(group),
          ratio: known(ratio),
          low: known(low),
          high: known(high),
          compared,
          verdict,
        })),
      }),
    ),
    issues: [...about.issues, ...study.issues],
  };
}
