import type { Scalar, Statement } from '../base/issue.ts';
import type { FigureKind } from '../study/claims/claim.ts';
import type { Numbers } from './numbers.ts';
import type { Translator } from './translator.ts';

/** A number of a sentence, as it was before it was printed. */
export interface SaidFigure {
  readonly kind: FigureKind;
  readonly value: number;
  /** Exact decimal text of money to the cent. */
  readonly exact?: string;
  readonly digits?: number;
}

/** A sentence that was filled: which one, and with what. */
export interface Said {
  /** Path of its template in the texts: `brief.regionsFigure.title`; `statements.<code>` for a statement. */
  readonly key: string;
  readonly text: string;
  readonly figures: Readonly<Record<string, SaidFigure>>;
  /** What else fills it: names, choices, sentences inside it. */
  readonly words: Readonly<Record<string, string>>;
}

/** A translator that remembers what it said. */
export interface Listening {
  readonly translator: Translator;
  /** The sentences with a digit that make up a line, in their order: the line itself, or those that it was joined from. */
  saidIn(line: string): readonly Said[];
}

/**
 * A translator that says the same as another and keeps, for each sentence with a digit, its template and the numbers that fill it,
 * unrounded: `fill` knows the number behind `12,3 %` because `numbers` printed it. Whoever builds a report with it can ask of any
 * line which figures it states.
 */
export function listening(translator: Translator): Listening {
  const figures = new Map<string, SaidFigure>();
  const said = new Map<string, Said>();
  const keys = templateKeys(translator);
  const numbers = recording(translator.numbers, figures);
  const saidIn = (line: string): readonly Said[] => {
    const whole = said.get(line);
    return whole ? [whole] : piecesOf(line, [...said.values()]);
  };
  const remember = (key: string, text: string, args: Readonly<Record<string, Scalar>>): string => {
    // A bare number is no sentence.
    if (/\d/.test(text) && /\p{L}/u.test(text)) {
      const own = text.trimEnd();
      said.set(own, { key, text: own, ...parts(args, figures, saidIn) });
    }
    return text;
  };
  return {
    translator: {
      ...translator,
      numbers,
      fill: (template, args = {}) =>
        remember(keys.get(template) ?? '', translator.fill(template, args), args),
      say: (statement: Statement) =>
        remember(`statements.${statement.code}`, translator.say(statement), statement.args),
    },
    saidIn,
  };
}

/** Numbers that are printed as ever, each remembered by how it was printed; of two that print alike, the last. */
function recording(numbers: Numbers, figures: Map<string, SaidFigure>): Numbers {
  const keep = (text: string, figure: SaidFigure): string => {
    figures.set(text, figure);
    return text;
  };
  return {
    currency: numbers.currency,
    count: (value) => keep(numbers.count(value), { kind: 'count', value }),
    decimal: (value, digits) => keep(numbers.decimal(value, digits), { kind: 'quantity', value, digits }),
    shortMoney: (value) => keep(numbers.shortMoney(value), { kind: 'money', value }),
    money: (value, digits = 2) => keep(numbers.money(value, digits), { kind: 'money', value, digits }),
    percent: (value, digits = 1) => keep(numbers.percent(value, digits), { kind: 'share', value, digits }),
    exactMoney: (exact) => keep(numbers.exactMoney(exact), { kind: 'cents', value: Number(exact), exact }),
  };
}

/** What fills a sentence: numbers apart from words, those of sentences inside it under the name of theirs. A list of names is one word. */
function parts(
  args: Readonly<Record<string, Scalar>>,
  printed: ReadonlyMap<string, SaidFigure>,
  saidIn: (text: string) => readonly Said[],
) {
  const figures: Record<string, SaidFigure> = {};
  const words: Record<string, string> = {};
  for (const [name, value] of Object.entries(args)) {
    const figure = typeof value === 'string' ? printed.get(value) : undefined;
    if (figure) figures[name] = figure;
    else if (typeof value === 'number')
      figures[name] = { kind: Number.isInteger(value) ? 'count' : 'quantity', value };
    else {
      words[name] = Array.isArray(value) ? value.join(', ') : String(value);
      if (!/\d/.test(words[name])) continue;
      saidIn(words[name]).forEach((one, i) => {
        for (const [own, inside] of Object.entries(one.figures)) figures[`${name}.${i + 1}.${own}`] = inside;
      });
    }
  }
  return { figures, words };
}

/** The longest sentences that a line was joined from, none inside another. */
function piecesOf(line: string, said: readonly Said[]): readonly Said[] {
  const found = said.filter(({ text }) => line.includes(text)).sort((a, b) => b.text.length - a.text.length);
  const pieces: { readonly at: number; readonly one: Said }[] = [];
  let rest = line;
  for (const one of found) {
    const at = rest.indexOf(one.text);
    if (at < 0) continue;
    pieces.push({ at, one });
    rest = rest.replace(one.text, '\u0000'.repeat(one.text.length));
  }
  return pieces.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

/** Path of each template in the texts; of two that are the same, the first. */
function templateKeys({ texts }: Translator): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (!keys.has(value)) keys.set(value, path);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) walk(one, path === '' ? name : `${path}.${name}`);
    }
  };
  walk(texts, '');
  return keys;
}
