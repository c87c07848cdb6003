import { Refusal } from '../../base/issue.ts';
import type { SuppressionRules } from '../../measure/suppression.ts';
import { keyedFile, rowKey } from '../../study/claims/rows.ts';
import { decileCurve } from '../../study/disclosure/curve.ts';
import { disclosureOf, INDICES, SPREAD, withheldGroup } from '../../study/disclosure/disclosure.ts';
import { publicDisparity } from '../../study/disclosure/public-disparity.ts';
import { publicGaps } from '../../study/disclosure/public-gaps.ts';
import { publicLedger } from '../../study/disclosure/public-ledger.ts';
import { publicPeers } from '../../study/disclosure/public-peers.ts';
import type { Party } from '../../study/peers/dossier.ts';
import type { gapsJson } from '../gaps/contract.ts';
import type { Head } from '../json/head.ts';
import { groupingName } from '../words/roles.ts';
import type { BriefContext, PublicEdition } from './context.ts';

/**
 * The context of a public edition: every result as it may be shown, decided once before any format sees a figure, from all
 * the data whatever the edition is about.
 *
 * @throws Refusal when nothing can be public, or the edition is about a region or an organisation that it would give away
 */
export function publicContext(context: BriefContext, rules: SuppressionRules): BriefContext {
  const { dataset, gaps, region, unit } = context;
  if (unit !== undefined) throw refused('public-names-nobody', {});
  const disclosure = disclosureOf(dataset, gaps, rules);
  if (region !== undefined && withheldGroup(disclosure, ['region'], [region]) !== undefined) {
    throw refused('public-region-withheld', { region });
  }
  const shown = publicGaps(gaps, disclosure);
  const { amount } = gaps.comparison.units;
  const curve = (belongs: (unit: number) => boolean) =>
    decileCurve(disclosure, (one) => amount[one]! >= 0 && belongs(one));
  const { regions } = gaps;
  return {
    ...context,
    gaps: shown,
    peers: publicPeers(context.peers, shown.withheld, disclosure),
    disparity: publicDisparity(context.disparity, disclosure),
    ledger: publicLedger(context.ledger),
    lines: [],
    party: nobody,
    publicly: {
      rules,
      key: rowKey(dataset),
      everyone: curve(() => true),
      own: region === undefined ? undefined : curve((one) => regions?.labels[regions.codes[one]!] === region),
    },
  };
}

const refused = (code: string, args: Record<string, string>): Refusal =>
  new Refusal({ level: 'error', code, args });

/** A table of names in a public edition is a mistake of this program. */
function nobody(): Party {
  throw new Error('a public edition names nobody');
}

/** Settings that hold names of organisations: `same_as` merges them, `reports` may be about one. */
const NAMING = { same_as: {}, reports: [] };

/** The head of public results: files by their hash under the key of the edition, settings without names, nothing of single rows. */
export function publicHead(head: Head, { key }: PublicEdition): Head {
  const { cleaned } = head;
  const files = cleaned.files.map((one) => ({
    ...one,
    facts: { ...one.facts, sha256: keyedFile(one.facts.sha256, key) },
  }));
  return {
    ...head,
    cleaned: { ...cleaned, files },
    settings: { ...(head.settings as object), ...NAMING },
    issues: [],
  };
}

/** The results file of a public edition, from that of an internal one: no file, row or organisation by itself. */
export function publicResults(
  results: ReturnType<typeof gapsJson>,
  { gaps, ledger }: BriefContext,
  { cleaned }: Head,
): object {
  const { accepted, rows, merged, setAside, filtered, reasons } = ledger;
  return {
    ...results,
    inputs: cleaned.files.map(({ facts }) => ({
      file: facts.file,
      sha256: facts.sha256,
      bytes: facts.bytes,
    })),
    ledger: {
      rows,
      accepted,
      merged,
      set_aside: setAside,
      filtered,
      reasons: reasons.map(({ code, effect, rows: own }) => ({ code, effect, rows: own })),
    },
    strata: gaps.comparison.strata.map(({ labels }) => ({ labels })),
  };
}

/** What the reader of a public edition must know: what is withheld, how much of it, how figures are rounded, and why. */
export function publicLimits({ gaps, publicly, translator }: BriefContext): string[] {
  const { withheld } = gaps;
  if (!withheld || !publicly) return [];
  const { fill, numbers, texts } = translator;
  const words = texts.brief.withheld;
  const { fewest, percent, largest, dominance } = publicly.rules;
  const part = withheld.extent.filter((one) => one.withheld > 0);
  const whole = withheld.extent.filter((one) => one.withheld === 0);
  const name = (by: readonly string[]) => groupingName(by, translator);
  return [
    fill(words.rules, {
      fewest,
      largest,
      percent: numbers.percent(percent / 100, 0),
      dominance: numbers.percent(dominance / 100, 0),
    }),
    ...(part.length === 0
      ? []
      : [
          fill(words.extent, {
            list: part
              .map(({ by, withheld: hidden, groups, money }) =>
                fill(words.extentOf, {
                  by: name(by),
                  withheld: hidden,
                  groups,
                  money: numbers.percent(money, 0),
                }),
              )
              .join('; '),
          }),
        ]),
    ...(whole.length === 0
      ? []
      : [fill(words.everything, { list: whole.map(({ by }) => name(by)).join(', ') })]),
    fill(words.rounding, {
      step: numbers.money(withheld.step, 0),
      spread: SPREAD * fewest,
      indices: INDICES * fewest,
    }),
    words.choice,
  ];
}
