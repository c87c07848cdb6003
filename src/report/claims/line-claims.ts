import { type Listening, listening, type Said, type SaidFigure } from '../../messages/listening.ts';
import type { Translator } from '../../messages/translator.ts';
import type { BothTexts, Claim, LineSentence } from '../../study/claims/claim.ts';
import { type Line, linesOf } from '../model/lines.ts';
import type { Report } from '../model/report.ts';
import { sayClaim } from './say.ts';

/** The two languages of claims. */
export interface Both {
  readonly fr: Translator;
  readonly en: Translator;
}

/** What a report says with figures: the claims of the study, in the order in which it says them, and every other line as a claim. */
export interface ReportClaims {
  /** Ids of the claims of the study that the report says, in its order; those of the leads first. */
  readonly told: readonly string[];
  readonly lead: readonly string[];
  /** Lines that no claim of the study says. */
  readonly lines: readonly Claim[];
  /** Ids of those that stand in a lead. */
  readonly leadLines: readonly string[];
}

/**
 * Every line of some reports that states a figure, outside the cells of their tables. `make` builds them with a translator, in either
 * language; `known`: the claims of the study, which say some of their lines; `chosen`: which lines are wanted.
 */
export function reportClaims(
  make: (translator: Translator) => readonly Report[],
  both: Both,
  known: readonly Claim[],
  chosen: (line: Line) => boolean = () => true,
): ReportClaims {
  const [fr, en] = [heard(make, both.fr, chosen), heard(make, both.en, chosen)];
  const idOf = new Map(known.map((claim) => [sayClaim(claim, both.fr), claim.id]));
  const ids = (lines: readonly Line[]) => [...new Set(lines.flatMap(({ text }) => idOf.get(text) ?? []))];
  const other = fr.lines.filter(({ text }) => !idOf.has(text));
  const english = new Map(stated(en.lines, en.listening).map((one) => [one.id, one]));
  const french = stated(other, fr.listening);
  const claims = french.map((one) => lineClaim(one, english.get(one.id)));
  return {
    told: ids(fr.lines),
    lead: ids(fr.lines.filter(({ place }) => place === 'lead')),
    lines: claims,
    leadLines: french.filter(({ place }) => place === 'lead').map(({ id }) => id),
  };
}

function heard(
  make: (translator: Translator) => readonly Report[],
  translator: Translator,
  chosen: (line: Line) => boolean,
) {
  const own = listening(translator);
  return { listening: own, lines: make(own.translator).flatMap(linesOf).filter(chosen) };
}

/** A line that states figures. */
interface Stated {
  readonly id: string;
  readonly sentence: LineSentence;
  readonly place: string;
  readonly text: string;
  readonly figures: Readonly<Record<string, SaidFigure>>;
  readonly words: Readonly<Record<string, string>>;
}

/**
 * The lines that state figures, each text once. A template that says one line is named by its path alone; one that says several, by
 * where they stand too, and by their order there.
 */
function stated(lines: readonly Line[], { saidIn }: Listening): readonly Stated[] {
  const found = new Map<string, { readonly line: Line; readonly said: readonly Said[] }>();
  for (const line of lines) {
    if (found.has(line.text) || !/\d/.test(line.text)) continue;
    const said = saidIn(line.text);
    if (said.some(({ figures }) => Object.keys(figures).length > 0)) found.set(line.text, { line, said });
  }
  const all = [...found.values()].map((one) => ({ ...one, key: one.said.map(({ key }) => key).join('+') }));
  const counts = new Map<string, number>();
  return all.map(({ line, said, key }) => {
    const alone = all.filter((one) => one.key === key).length === 1;
    const name = alone ? `line ${key}` : `line ${key} ${line.place}`;
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    return {
      id: nth === 1 ? name : `${name} ${nth}`,
      sentence: `line.${key}`,
      place: line.place,
      text: line.text,
      ...mergedParts(said),
    };
  });
}

/** What fills the sentences of one line; of a line that was joined from several, each under its number. */
function mergedParts(said: readonly Said[]): Pick<Stated, 'figures' | 'words'> {
  const [only] = said;
  if (only && said.length === 1) return only;
  const prefixed = <T>(of: (one: Said) => Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      said.flatMap((one, i) => Object.entries(of(one)).map(([name, value]) => [`${i + 1}.${name}`, value])),
    );
  return { figures: prefixed(({ figures }) => figures), words: prefixed(({ words }) => words) };
}

/** The claim of a line. Words that are not the same in both languages stand once for each. */
function lineClaim(line: Stated, english: Stated | undefined): Claim {
  const other = english ?? line;
  const names = [...new Set([...Object.keys(line.words), ...Object.keys(other.words)])];
  const words = names.flatMap((name) => {
    const [fr, en] = [line.words[name], other.words[name]];
    return fr === en
      ? [[name, fr ?? '']]
      : [
          [`${name}.fr`, fr ?? ''],
          [`${name}.en`, en ?? ''],
        ];
  });
  // Whatever another seed moves of them rests on deals at random: all else is worked out the same.
  const figures = Object.entries(line.figures).map(([name, figure]) => [name, { ...figure, drawn: true }]);
  const said: BothTexts = { fr: line.text, en: other.text };
  return {
    id: line.id,
    sentence: line.sentence,
    said,
    words: Object.fromEntries(words) as Record<string, string>,
    figures: Object.fromEntries(figures) as Record<string, SaidFigure & { readonly drawn: true }>,
    main: mainOf(line),
    key: line.sentence,
    convention: 'as the line says it',
    filter: {},
  };
}

/** Figures that a line needs to be said, and that are not what it says. */
const CONDITIONS: ReadonlySet<string> = new Set(['band', 'fewest', 'minimum', 'periods', 'seed', 'years']);

/** The first figure that the line prints and turns on: a count in digits, or another figure; else its first. */
function mainOf({ text, figures }: Stated): string {
  const names = Object.keys(figures);
  const turns = (name: string): boolean => !CONDITIONS.has(name.slice(name.lastIndexOf('.') + 1));
  return names.find((name) => turns(name) && prints(text, figures[name]!)) ?? names[0]!;
}

/** Whether a French line prints a count, and not as a part of a longer number, a share or money; other figures are printed. */
function prints(text: string, { kind, value }: SaidFigure): boolean {
  if (kind !== 'count') return true;
  const digits = String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return new RegExp(`(?<!\\d[.,\u00a0]?)${digits}(?![.,]?\\d|\u00a0[\\d%$kM])`).test(text);
}
