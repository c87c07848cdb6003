import { Refusal } from '../base/issue.ts';
import { matching } from '../base/matching.ts';
import type { BriefContext } from '../report/brief/context.ts';
import { organisationLines } from '../report/gaps/organisations.ts';
import { referenceText } from '../report/gaps/reference.ts';
import { headLines } from '../report/gaps/report.ts';
import { parseReference } from '../settings/reference-text.ts';
import type { Edition } from '../settings/types.ts';
import type { AllocationStudy } from '../study/allocation/allocation.ts';
import { disparity } from '../study/disparity.ts';
import type { Gaps } from '../study/gaps/gaps.ts';
import { partyReader } from '../study/peers/dossier.ts';
import { findOrganisation } from '../study/peers/find-organisation.ts';
import { peers } from '../study/peers/peers.ts';
import { askOtherwise } from '../study/robustness/otherwise.ts';
import { briefAllocation } from './allocation-study.ts';
import { briefGroupings, gapStudy } from './gap-study.ts';
import type { Session } from './session.ts';
import { together } from './together.ts';

const ROLES = ['region', 'sector', 'typology'];

/**
 * The whole study behind one edition of the brief, once for all formats. `sections`: those that it will have.
 *
 * @throws Refusal when the data have nothing to compare, or not what the edition is about
 */
export async function briefContext(
  session: Session,
  about: Edition['about'],
  sections: readonly string[],
): Promise<BriefContext> {
  const { settings, translate, progress, cleaned } = session;
  assertHeadline(settings.reference, translate);
  const gaps = await gapStudy(session, briefGroupings(cleaned.dataset));
  progress.begin('studying');
  const allocation = await briefAllocation(session);
  // Other ways of measuring are worked out while the rest of the study is.
  const ways = sections.includes('otherwise') && about?.role !== 'organisation' && !settings.public;
  if (!ways) return contextOf(session, gaps, about, allocation);
  return together((work) => {
    const otherwise = askOtherwise(cleaned.dataset, gaps, settings, work);
    const context = contextOf(session, gaps, about, allocation);
    return () => ({ ...context, otherwise: otherwise() });
  });
}

/**
 * What an edition draws on, from its gap study.
 *
 * @throws Refusal when the data have not what the edition is about
 */
export function contextOf(
  session: Session,
  gaps: Gaps,
  about: Edition['about'],
  allocation?: AllocationStudy,
): BriefContext {
  const { cleaned, settings, translate, denominator, files } = session;
  const { dataset } = cleaned;
  const { units } = gaps.comparison;
  const found = peers(units, { requests: settings.comparable, by: ROLES });
  const unequal = disparity(units, {
    groupings: ROLES.filter((role) => dataset.labels.has(role)).map((role) => [role]),
    ...(denominator ? { denominator } : {}),
  });
  const party = partyReader(units);
  return {
    dataset,
    files,
    ledger: { ...cleaned.ledger, reasons: [...cleaned.ledger.reasons, ...gaps.noted] },
    disparity: unequal,
    peers: found,
    gaps,
    ...(allocation ? { allocation } : {}),
    head: headLines(gaps, found.sides, translate),
    draws: { draws: settings.draws, seed: settings.seed },
    lines: organisationLines(gaps, party, 'gap'),
    party,
    region: about?.role === 'region' ? regionOf(about.label, gaps.regions?.labels ?? []) : undefined,
    ...(about?.role === 'organisation' ? { unit: findOrganisation(units, about.label) } : {}),
    most: Number.POSITIVE_INFINITY,
    speaker: settings.brief,
    translator: translate,
  };
}

/** The highest of several medians is high by chance alone: no target of a brief. */
function assertHeadline(reference: string, translate: Session['translate']): void {
  const choice = parseReference(reference);
  if (choice.kind !== 'best-region') return;
  const said = referenceText(choice, translate, 'several');
  throw new Refusal({ level: 'error', code: 'reference-not-headline', args: { reference: said } });
}

/** The region that a person named, by its label, its code or its name alone. */
function regionOf(label: string, labels: readonly string[]): string {
  const meant = matching(labels, label);
  if (meant.length === 1) return meant[0]!;
  const code = meant.length === 0 ? 'label-unknown' : 'label-ambiguous';
  const known = (meant.length === 0 ? labels : meant).slice(0, 30);
  throw new Refusal({ level: 'error', code, args: { column: 'region', label, labels: known } });
}
