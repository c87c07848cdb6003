import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { existing } from '../../../base/existing.ts';
import { Refusal } from '../../../base/issue.ts';
import { roleOf } from '../../../clean/role-words.ts';
import { translator } from '../../../messages/translator.ts';
import { type BundleOptions, briefFiles } from '../../../report/brief/bundle.ts';
import { namesOf, slug } from '../../../report/brief/files.ts';
import { publicContext } from '../../../report/brief/public.ts';
import { SECTION_NAMES, type SectionName } from '../../../report/brief/sections.ts';
import type { Edition } from '../../../settings/types.ts';
import { gapFigures } from '../../../study/gaps/thresholds.ts';
import { bothLanguages } from '../../both-languages.ts';
import { briefContext } from '../../brief-study.ts';
import { settingsOf } from '../../flag-values.ts';
import { gapColumns } from '../../gap-study.ts';
import { readLogo } from '../../logo.ts';
import { waitingOf } from '../../output.ts';
import { printed } from '../../pdf.ts';
import { closeSession, openSession, type Session } from '../../session.ts';
import type { CommandBody, InvocationOf } from '../../spec.ts';
import { sayOnError } from '../../standard-error.ts';
import { type Part, prepareFolder, writeFolder } from '../../writing/folder.ts';
import { writeWholeFile } from '../../writing/whole-file.ts';
import type { spec } from './spec.ts';

type ReportInvocation = InvocationOf<typeof spec>;

/**
 * `report`: all of it, as a brief in one folder; as many as the settings ask for, each in a folder of its name. All are made
 * before the folder is written, in one step.
 */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const folder = folderOf(invocation);
  const typed = typedEdition(invocation);
  const { reports, lang, locale, currency } = await settingsOf(invocation);
  const editions = reports.length > 0 && typed.about === null ? reports : [typed];
  checkEditions(editions);
  const waiting = waitingOf(folder, invocation.flags, await translator(lang, locale, currency ?? undefined));
  if (isPdf(folder)) return writePdf(invocation, typed, folder, waiting);
  await prepareFolder(folder, waiting);
  const made: Made[] = [];
  for (const edition of editions) {
    made.push(await makeEdition(invocation, edition, editions === reports ? slug(edition.name) : ''));
  }
  await writeFolder(
    folder,
    made.map(({ part }) => part),
    waiting,
  );
  let code = 0;
  // One after the other: what each edition says stands together.
  for (const { close } of made) code = Math.max(code, await close(folder));
  return code;
};

const isPdf = (output: string): boolean => /\.pdf$/i.test(output);

/** One edition as one document, printed by a program of this machine. */
async function writePdf(
  invocation: ReportInvocation,
  edition: Edition,
  file: string,
  waiting: ReturnType<typeof waitingOf>,
): Promise<number> {
  const { part, close } = await makeEdition(invocation, edition, '');
  const bytesOf = (ending: string) =>
    existing(part.files.find(({ path }) => path.endsWith(ending) && part.main.includes(path))).bytes;
  await writeWholeFile(file, await printed({ html: bytesOf('.html'), docx: bytesOf('.docx') }), waiting);
  return close(file);
}

interface Made {
  /** `main`: paths of the brief itself, as a page and as a Word document. */
  readonly part: Part & { readonly main: readonly string[] };
  /** Says what was written and what was found; the exit code. */
  close(folder: string): Promise<number>;
}

async function makeEdition(invocation: ReportInvocation, edition: Edition, name: string): Promise<Made> {
  const session = await openSession(invocation, gapColumns, { over: edition.over, makesPublic: true });
  const { translate, cleaned, settings, issues, conditions } = session;
  const closing = { invocation, settings, translate, issues, conditions };
  const { logo } = session.settings.brief;
  const studied = await briefContext(session, edition.about, sectionsOf(edition.sections));
  const context = logo === undefined ? studied : { ...studied, logo: await readLogo(logo) };
  const shown = session.settings.public ? publicContext(context, session.settings.suppression) : context;
  session.progress.begin('writing');
  const files = await briefFiles(shown, await bundleOptions(session, edition));
  const names = namesOf(translate);
  const outcome = {
    ledger: { ...cleaned.ledger, reasons: [...cleaned.ledger.reasons, ...context.gaps.noted] },
    issues: context.gaps.issues,
    figures: gapFigures(context.gaps),
  };
  return {
    part: { name, files, manifest: names.manifest, main: [names.html, names.docx] },
    close: async (folder) => {
      if (!invocation.flags.quiet) {
        const args = { folder: name === '' ? folder : join(folder, name), files: files.length };
        const said = isPdf(folder)
          ? translate.say({ code: 'wrote', args: { file: folder } })
          : translate.say({ code: 'wrote-folder', args });
        sayOnError(`${said}\n`);
      }
      return closeSession(closing, outcome);
    },
  };
}

function folderOf({ flags: { folder } }: ReportInvocation): string {
  if (folder !== undefined && folder !== '-') return folder;
  throw new Refusal({ level: 'error', code: 'folder-missing', args: {} });
}

/** The edition that the command line alone asks for. */
function typedEdition({ flags }: ReportInvocation): Edition {
  const asked = flags.for?.at(-1);
  return {
    name: '',
    about: asked ? { role: roleOf(asked[0]), label: asked[1] } : null,
    sections: flags.sections?.split(',').map((word) => word.trim()) ?? null,
    template: flags.docxTemplate ?? null,
    over: {},
  };
}

/** Editions that nobody could write, and two that would write over each other, are refused before any is written. */
function checkEditions(editions: readonly Edition[]): void {
  for (const { about, sections } of editions) {
    if (about && !['region', 'organisation'].includes(about.role)) {
      throw new Refusal({ level: 'error', code: 'edition-role', args: { role: about.role } });
    }
    sectionsOf(sections);
  }
  const names = editions.map(({ name }) => slug(name));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw new Refusal({ level: 'error', code: 'edition-twice', args: { name: twice } });
}

async function bundleOptions(
  { head, settings, translate, invocation }: Session,
  edition: Edition,
): Promise<BundleOptions> {
  const template = await templateOf(edition.template);
  return {
    ...(invocation.flags.csvNames === 'keys' ? { csvNames: 'keys' as const } : {}),
    head,
    both: await bothLanguages(settings.lang, settings.locale, translate.numbers.currency),
    sections: sectionsOf(edition.sections),
    extent: invocation.flags.allClaims ? 'all' : 'text',
    ...(template ? { template } : {}),
  };
}

function sectionsOf(words: readonly string[] | null): readonly SectionName[] {
  return (words ?? SECTION_NAMES).map((word) => {
    const name = SECTION_NAMES.find((one) => one === word);
    if (name) return name;
    throw new Refusal({
      level: 'error',
      code: 'section-unknown',
      args: { name: word, sections: SECTION_NAMES },
    });
  });
}

async function templateOf(file: string | null): Promise<Uint8Array | undefined> {
  if (file === null) return undefined;
  try {
    return await readFile(file);
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Refusal({ level: 'error', code: 'template-unreadable', args: { file, cause } });
  }
}
