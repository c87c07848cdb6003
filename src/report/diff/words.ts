import { findText, indicatorText } from '../../messages/indicator-reading.ts';
import type { Translator } from '../../messages/translator.ts';
import { type Change, type Named, numberIn, type PartDiff } from '../../study/diff/compare.ts';
import type { FlatValue } from '../../study/diff/subject.ts';
import { DIGITS } from '../model/cells.ts';
import type { CellValue, ColumnKind } from '../model/report.ts';
import { digitsApart } from '../words/apart.ts';
import { shapeOf } from '../words/indicators.ts';
import { pointsText } from '../words/points.ts';
import { roleName } from '../words/roles.ts';

/** An own entry of a record of texts; undefined for a name that it does not have. */
const entry = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** What a part is called, with the roles of its names: `Groupes (région)`. */
export function partTitle({ part, by }: PartDiff, translator: Translator): string {
  const title = entry<string>(translator.texts.diff.parts, part) ?? pathWords(part, translator);
  const roles = by.filter((role) => role !== '').map((role) => roleName(role, translator));
  return roles.length === 0 ? title : `${title} (${roles.join(' × ')})`;
}

/** Has a part a name of its own: one that a person would look for. */
export const isNamedPart = ({ part }: PartDiff, { texts }: Translator): boolean =>
  entry<string>(texts.diff.parts, part) !== undefined;

/** `13 Laval × Hébergement`; everyone where there is no name; what a claim is called; a target is the part to be reached, `75 %`. */
export function namesText(part: string, { names, also, sort }: Named, translator: Translator): string {
  const { numbers, texts } = translator;
  const claim = sort === undefined ? undefined : entry<string>(texts.verify.names, sort);
  if (claim !== undefined) {
    return also.length === 0 ? claim : `${claim}${texts.ui.colon}${also.join(' × ')}`;
  }
  const known = names.filter((name) => name !== '');
  if (known.length === 0) return texts.diff.everyone;
  return (part === 'target' ? known.map((share) => numbers.percent(Number(share), 0)) : known).join(' × ');
}

/** What a figure is called: that of a claim, of a result, or a published indicator; else its path in words. */
export const keyName = (part: string, change: Keyed, translator: Translator): string =>
  ownName(part, change, translator) ?? pathWords(change.key, translator);

type Keyed = Pick<Change, 'key' | 'sort' | 'before' | 'after'>;

/** The name that a figure has of its own; undefined for one that only its path tells. */
export function ownName(
  part: string,
  { key, sort, before, after }: Keyed,
  translator: Translator,
): string | undefined {
  const { texts } = translator;
  if (part === 'roles') return key.includes('.') ? undefined : roleName(key, translator);
  if (part === 'claim') {
    const names = entry<Readonly<Record<string, string>>>(texts.verify.figures, sort ?? '') ?? {};
    const name = entry(names, key);
    if (name !== undefined) return name;
  }
  const decomposed = decompositionName(key, translator);
  if (decomposed !== undefined) return decomposed;
  const value = after ?? before;
  const isIndicator = value && 'number' in value && value.kind === 'indicator';
  if (isIndicator && findText(key, translator)) return indicatorText(key, translator).short;
  return entry<string>(texts.diff.keys, key) ?? indicatorName(key, translator);
}

/** A path that has no name of its own, in words: `intervalle › rapport › bas`. */
const pathWords = (path: string, translator: Translator): string =>
  path
    .split('.')
    .map(
      (word) =>
        entry<string>(translator.texts.diff.path, word) ??
        entry<string>(translator.texts.diff.keys, word) ??
        roleName(word, translator).replaceAll('_', ' '),
    )
    .join(' › ');

/** `Theil T, part entre les groupes` from `decomp.theil_t.between_share`. */
function decompositionName(key: string, { texts }: Translator): string | undefined {
  const [, index = '', part = ''] = /^decomp\.(\w+)\.(\w+)$/.exec(key) ?? [];
  const { decomposed, between, within, overlap, betweenShare } = texts.ui;
  const name = entry<string>(decomposed, index);
  const of = entry({ between, within, overlap, between_share: betweenShare }, part);
  return name !== undefined && of !== undefined ? `${name}, ${of}` : undefined;
}

/** An indicator that has no value on either side bears its own name all the same. */
const indicatorName = (key: string, translator: Translator): string | undefined =>
  entry(translator.indicators, key) && indicatorText(key, translator).short;

interface Shape {
  readonly kind: ColumnKind;
  readonly digits: number;
}

/** Signs of a hash that tell it from another. */
const HASH_SHOWN = 12;

/** Before, after and the difference, with as many decimals as it takes to see the difference. */
export function changeCells(
  change: Change,
  translator: Translator,
): readonly [CellValue, CellValue, CellValue] {
  const { key, before, after, difference } = change;
  const shape = shapeOfChange(change, translator);
  const cell = (value: FlatValue | undefined): CellValue => {
    if (!value) return { absent: translator.texts.diff.absent, code: 'absent' };
    if ('number' in value) return { figure: value.number, ...shape };
    if ('exact' in value) return { exact: value.exact };
    if ('text' in value) return key.endsWith('sha256') ? `${value.text.slice(0, HASH_SHOWN)}…` : value.text;
    return { absent: reasonText(value.undefined, translator), code: value.undefined };
  };
  const moved: CellValue =
    difference === undefined
      ? null
      : typeof difference === 'string'
        ? { exact: difference }
        : differenceCell(difference, shape, translator);
  return [cell(before), cell(after), moved];
}

/** A difference of shares is in points: 5 % of a share is another thing. */
function differenceCell(difference: number, shape: Shape, translator: Translator): CellValue {
  const digits = digitsApart(shape.kind, shape.digits, [difference, 0], translator.numbers);
  if (shape.kind !== 'share') return { figure: difference, kind: shape.kind, digits };
  return pointsText(100 * difference, digits, translator);
}

/** How far a figure moved, as a share of what it was. */
export const relativeCell = ({ relative }: Change, { numbers }: Translator): CellValue =>
  relative === undefined
    ? null
    : { figure: relative, kind: 'share', digits: digitsApart('share', 1, [relative, 0], numbers) };

function shapeOfChange({ key, before, after }: Change, { numbers }: Translator): Shape {
  const value = [after, before].find((one) => one && 'number' in one);
  if (!value || !('number' in value)) return { kind: 'quantity', digits: 2 };
  const own = ownShape(key, value.kind);
  const [a, b] = [numberIn(before), numberIn(after)];
  if (own.kind === 'quantity' && [a, b].every((side) => side === undefined || Number.isInteger(side))) {
    return { kind: 'count', digits: 0 };
  }
  const digits =
    a === undefined || b === undefined
      ? (own.digits ?? DIGITS[own.kind])
      : digitsApart(own.kind, own.digits, [a, b], numbers);
  return { kind: own.kind, digits };
}

type NumberKind = Extract<FlatValue, { readonly kind: unknown }>['kind'];

function ownShape(key: string, kind: NumberKind): { readonly kind: ColumnKind; readonly digits?: number } {
  if (kind === 'indicator') return shapeOf(key);
  return kind === 'probability' ? { kind: 'quantity', digits: 4 } : { kind };
}

/** Why a figure has no value: a reason of the measures, else a code that has a sentence. */
function reasonText(code: string, translator: Translator): string {
  return entry<string>(translator.texts.undefined, code) ?? translator.say({ code, args: {} });
}
