import iconv from 'iconv-lite';
import type { Evidence } from '../base/issue.ts';
import { asIssue, refusal } from './refuse.ts';
import { rankSingleByte } from './single-byte.ts';
import type { TextSurvey } from './survey.ts';
import type { ReadIssue } from './types.ts';

/** How the bytes of a file become text. */
export interface Charset {
  readonly encoding: Evidence<string>;
  /** Label that iconv-lite knows. */
  readonly label: string;
  /** true: valid UTF-8 sequences stay UTF-8, and `label` reads the other bytes. */
  readonly mixed: boolean;
  readonly issues: readonly ReadIssue[];
}

const BOMS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Share of the head that may be control characters before it is no longer text. */
const MAX_CONTROLS = 0.02;

/**
 * The encoding of a text file: as given, else byte order mark, else the pattern of NULs of UTF-16, else UTF-8
 * if every line is valid, else the single-byte encoding whose words are likeliest, windows-1252 before all.
 *
 * @throws Refusal `encoding-unknown`, `encoding-wrong` (BOM or UTF-8 validity contradict), `file-binary`
 */
export function decideCharset(file: string, survey: TextSurvey, given: string | undefined): Charset {
  const bom = BOMS.find(([, bytes]) => bytes.every((byte, i) => survey.head[i] === byte))?.[0];
  const wide = bom === undefined ? nulPattern(survey.head) : undefined;
  if (given !== undefined) return givenCharset(file, survey, given, bom, wide);
  if (bom !== undefined && (bom !== 'utf-8' || survey.invalidLines === 0)) {
    return plain(bom, { code: 'encoding-bom', args: { encoding: bom } });
  }
  if (wide) return plain(wide, { code: 'encoding-nul-pattern', args: { encoding: wide } });
  if (survey.controls > survey.head.length * MAX_CONTROLS) throw refusal('file-binary', { file });
  if (survey.invalidLines === 0) {
    if (survey.sequences === 0) return plain('utf-8', { code: 'encoding-ascii', args: {} });
    return plain('utf-8', { code: 'encoding-utf8', args: { sequences: survey.sequences } });
  }
  if (survey.cutInLetter && (survey.sequences > 0 || bom === 'utf-8')) return cutUtf8(file, survey);
  return brokenUtf8(file, survey, bom === 'utf-8');
}

/** All UTF-8 but for the last letter: the file was cut while it was copied or downloaded. */
function cutUtf8(file: string, survey: TextSurvey): Charset {
  const line = survey.firstInvalid[0] ?? 1;
  const because = { code: 'encoding-utf8', args: { sequences: survey.sequences } };
  const places = [{ file, line }];
  return plain('utf-8', because, [{ code: 'file-cut', args: { file, line }, level: 'warning', places }]);
}

function plain(label: string, because: Charset['encoding']['because'], issues: ReadIssue[] = []): Charset {
  return { encoding: { value: label, source: 'found', because }, label, mixed: false, issues };
}

function brokenUtf8(file: string, survey: TextSurvey, bom: boolean): Charset {
  const line = survey.firstInvalid[0] ?? 1;
  const [best, second] = rankSingleByte(survey.highBytes, survey.lineEnd);
  if (bom || survey.western > 0) {
    const label = bom ? 'windows-1252' : best.label;
    const issue = asIssue({
      code: 'encoding-mixed',
      args: { file, lines: survey.invalidLines, other: label },
      level: 'warning',
      count: survey.invalidLines,
      places: survey.firstInvalid.map((at) => ({ file, line: at })),
    });
    return {
      encoding: {
        value: `utf-8 + ${label}`,
        source: 'found',
        because: { code: 'encoding-mixed-lines', args: { line } },
      },
      label,
      mixed: true,
      issues: [issue],
    };
  }
  const issues: ReadIssue[] = [];
  if (best.clear === false) {
    issues.push({
      code: 'encoding-ambiguous',
      args: { file, encoding: best.label, other: second.label },
      level: 'warning',
      places: survey.firstInvalid.map((at) => ({ file, line: at })),
    });
  }
  if (best.label === 'windows-1252') {
    return plain(best.label, { code: 'encoding-windows-1252', args: { line } }, issues);
  }
  return plain(best.label, { code: 'encoding-words', args: { encoding: best.label, line } }, issues);
}

function givenCharset(
  file: string,
  survey: TextSurvey,
  given: string,
  bom: string | undefined,
  wide: string | undefined,
): Charset {
  const label = knownLabel(given);
  const wrong = (line: number) => refusal('encoding-wrong', { file, encoding: given, line });
  const family = (name: string) => name.toLowerCase().replace(/[^a-z0-9]|le$|be$/g, '');
  if (bom !== undefined && family(bom) !== family(label)) throw wrong(1);
  if (bom === undefined && /^utf(16|32)/.test(family(label)) && wide === undefined) throw wrong(1);
  if (family(label) === 'utf8' && survey.invalidLines > 0) throw wrong(survey.firstInvalid[0] ?? 1);
  if (wide === undefined && !/^utf(16|32)/.test(family(label))) {
    if (survey.controls > survey.head.length * MAX_CONTROLS) throw refusal('file-binary', { file });
  }
  return {
    encoding: {
      value: label,
      source: 'given',
      because: { code: 'given-by-flag', args: { flag: '--encoding' } },
    },
    label: /^utf16$/.test(family(label)) ? (bom ?? wide ?? label) : label,
    mixed: false,
    issues: [],
  };
}

/** Names people use, and the labels that iconv-lite knows them by. */
const ALIASES: Readonly<Record<string, string>> = {
  'mac-roman': 'macintosh',
  macroman: 'macintosh',
  mac: 'macintosh',
  'x-mac-roman': 'macintosh',
  ansi: 'windows-1252',
  utf8: 'utf-8',
  'utf-8-sig': 'utf-8',
  'utf8-sig': 'utf-8',
};

function knownLabel(given: string): string {
  const key = given.trim().toLowerCase();
  const label = Object.hasOwn(ALIASES, key) ? ALIASES[key]! : key;
  // Base64 and hex are transfer encodings that iconv-lite passes on to Buffer: no text file is "in" them.
  if (label === '' || /^(base64|hex|utf-?7(-imap)?)$/.test(label) || !iconv.encodingExists(label)) {
    throw refusal('encoding-unknown', { encoding: given });
  }
  return label;
}

/** UTF-16 without a mark: Western text has NUL in every other byte. */
function nulPattern(head: Uint8Array): string | undefined {
  const pairs = Math.floor(head.length / 2);
  if (pairs === 0 || !head.includes(0)) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.02) return 'utf-16be';
  return undefined;
}
