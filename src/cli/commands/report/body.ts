import { readFile } from 'node:fs/promises';
import { Refusal } from '../../../base/issue.ts';
import { matching } from '../../../compare/presets.ts';
import { translator } from '../../../messages/translator.ts';
import { type BundleOptions, briefFiles } from '../../../report/brief/bundle.ts';
import type { BriefContext } from '../../../report/brief/context.ts';
import { namesOf } from '../../../report/brief/files.ts';
import { SECTION_NAMES, type SectionName } from '../../../report/brief/sections.ts';
import { organisationLines } from '../../../report/gaps/organisations.ts';
import { headLines } from '../../../report/gaps/report.ts';
import { disparity } from '../../../study/disparity.ts';
import { gapFigures } from '../../../study/gaps/thresholds.ts';
import { partyReader } from '../../../study/peers/dossier.ts';
import { peers } from '../../../study/peers/peers.ts';
import { writeFolder } from '../../folder.ts';
import { briefGroupings, gapColumns, gapStudy } from '../../gap-study.ts';
import { progressOf } from '../../progress.ts';
import { closeSession, openSession, type Session } from '../../session.ts';
import type { CommandBody, Invocation } from '../../spec.ts';

/** `report`: all of it, as a brief, in one folder. */
export const body: CommandBody = async (invocation) => {
  const folder = folderOf(invocation);
  const session = await openSession(invocation, gapColumns);
  const { translate, cleaned } = session;
  const context = await contextOf(session);
  const ledger = context.ledger;
  const files = await briefFiles(context, await bundleOptions(session));
  await writeFolder(folder, files, namesOf(translate).manifest);
  if (invocation.flags.quiet !== true) {
    const said = translate.say({ code: 'wrote-folder', args: { folder, files: files.length } });
    process.stderr.write(`${said}\n`);
  }
  return closeSession(session, {
    ledger: { ...ledger, reasons: [...cleaned.ledger.reasons, ...context.gaps.noted] },
    issues: context.gaps.issues,
    figures: gapFigures(context.gaps),
  });
};

function folderOf({ flags }: Invocation): string {
  if (typeof flags.output === 'string' && flags.output !== '-') return flags.output;
  throw new Refusal({ level: 'error', code: 'folder-missing', args: {} });
}

/** The whole study, once for all formats. */
async function contextOf(session: Session): Promise<BriefContext> {
  const { cleaned, settings, translate, denominator, files, invocation } = session;
  const { dataset } = cleaned;
  const progress = progressOf(invocation, translate);
  const gaps = await gapStudy(session, progress, briefGroupings(dataset));
  progress.end();
  const found = peers(dataset, {
    unit: settings.unit,
    requests: settings.comparable,
    by: ['region', 'sector', 'typology'],
  });
  const unequal = disparity(dataset, {
    unit: settings.unit,
    groupings: ['region', 'sector', 'typology']
      .filter((role) => dataset.labels.has(role))
      .map((role) => [role]),
    ...(denominator ? { denominator } : {}),
  });
  const party = partyReader(dataset, gaps.comparison.units);
  const region = regionOf(invocation, gaps.regions?.labels ?? []);
  return {
    dataset,
    files,
    ledger: { ...cleaned.ledger, reasons: [...cleaned.ledger.reasons, ...gaps.noted] },
    disparity: unequal,
    peers: found,
    gaps,
    head: headLines(gaps, found.sides, translate),
    draws: { draws: settings.draws, seed: settings.seed },
    lines: organisationLines(dataset, gaps, party, 'gap'),
    party,
    region,
    most: Number.POSITIVE_INFINITY,
    translator: translate,
  };
}

/** The region of `--for region=…`; undefined for an edition about all. */
function regionOf({ flags }: Invocation, labels: readonly string[]): string | undefined {
  const asked = flags.for as readonly (readonly [string, string])[] | undefined;
  const pair = asked?.at(-1);
  if (pair === undefined) return undefined;
  const [role, label] = pair;
  if (role !== 'region' && role !== 'région') {
    throw new Refusal({ level: 'error', code: 'edition-role', args: { role } });
  }
  const meant = matching(labels, label);
  if (meant.length === 1) return meant[0];
  const code = meant.length === 0 ? 'label-unknown' : 'label-ambiguous';
  const known = (meant.length === 0 ? labels : meant).slice(0, 30);
  throw new Refusal({ level: 'error', code, args: { column: 'region', label, labels: known } });
}

async function bundleOptions(session: Session): Promise<BundleOptions> {
  const { head, settings, invocation } = session;
  const [fr, en] = await Promise.all([
    translator('fr', settings.lang === 'fr' ? settings.locale : 'fr-CA', settings.currency),
    translator('en', 'en-CA', settings.currency),
  ]);
  const template = await templateOf(invocation);
  return {
    head,
    both: { fr, en },
    sections: sectionsOf(invocation),
    ...(template ? { template } : {}),
  };
}

function sectionsOf({ flags }: Invocation): readonly SectionName[] {
  if (typeof flags.sections !== 'string') return SECTION_NAMES;
  return flags.sections.split(',').map((word) => {
    const name = SECTION_NAMES.find((one) => one === word.trim());
    if (name) return name;
    throw new Refusal({
      level: 'error',
      code: 'section-unknown',
      args: { name: word.trim(), sections: SECTION_NAMES },
    });
  });
}

async function templateOf({ flags }: Invocation): Promise<Uint8Array | undefined> {
  if (typeof flags.template !== 'string') return undefined;
  try {
    return await readFile(flags.template);
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Refusal({ level: 'error', code: 'template-unreadable', args: { file: flags.template, cause } });
  }
}
