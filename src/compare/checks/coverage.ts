// A check of two sides: other organisations, or more or fewer of them.
import type { Check, Finding, SideNames } from '../check.ts';
import { shortYear } from './part-year.ts';

export interface Codes {
  /** `change` = (b − a) / a, in organisations. */
  'coverage-number': SideNames & { nA: number; nB: number; change: number; limit: number };
  /** Organisations on both sides, and their share of the smaller side. */
  'coverage-turnover': SideNames & { nA: number; nB: number; both: number; share: number; limit: number };
}

/** Smallest relative change in the number of organisations between two periods that is told. */
const NUMBER_CHANGE = 0.2;
/** Told when fewer than this share of the smaller period's organisations are in the other one as well. */
const PRESENT_SHARE = 0.75;

/** Coverage that jumps: more or fewer organisations, or not the same ones. Asked of periods alone. */
export const check: Check<Codes> = ({ role, facts, a, b, names }) => {
  const { organisation } = facts;
  if (role !== 'period' || organisation.size === 0) return [];
  const [nA, nB] = [a.distinct(organisation), b.distinct(organisation)];
  if (nA === 0 || nB === 0) return [];
  const findings: Finding<Codes>[] = [];
  const change = (nB - nA) / nA;
  // A year that falls short as a whole is `part-year`'s finding.
  const short = shortYear(facts, a.label) ?? shortYear(facts, b.label);
  if (Math.abs(change) >= NUMBER_CHANGE && !short) {
    const args = { ...names, nA, nB, change, limit: NUMBER_CHANGE };
    findings.push({ code: 'coverage-number', args, verdict: 'with-care' });
  }
  const both = a.codes(organisation).filter((code) => b.rows(organisation, code) > 0).length;
  const share = both / Math.min(nA, nB);
  if (share < PRESENT_SHARE) {
    const args = { ...names, nA, nB, both, share, limit: PRESENT_SHARE };
    findings.push({ code: 'coverage-turnover', args, verdict: 'with-care' });
  }
  return findings;
};
