import { own } from '../../base/own.ts';
import type { Translator } from '../../messages/translator.ts';
import { type ClaimFigure, isLine } from '../../study/claims/claim.ts';
import type { Difference } from '../../study/claims/compare-claims.ts';
import { reasonText } from '../gaps/cells.ts';
import { referenceWordText } from '../gaps/reference.ts';
import type { CellValue, ColumnKind, Figure } from '../model/report.ts';
import { digitsApart } from '../words/apart.ts';
import { pointsText } from '../words/points.ts';
import { roleName } from '../words/roles.ts';
import type { ClaimVerdict, Verification } from './verification.ts';

/** An own entry of a record of texts; undefined for a name that it does not have. */
const entry = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** What a claim is called: `Écart du groupe : 13 Laval`; its id where this version does not know the sentence. */
export function claimName({ id, sentence, filter }: ClaimVerdict, { texts }: Translator): string {
  const name = entry<string>(texts.verify.names, sentence);
  if (isLine(sentence)) return `${texts.verify.line} (${sentence.slice('line.'.length)})`;
  if (name === undefined) return id;
  const about = Object.values(filter).join(' × ');
  return about === '' ? name : `${name}${texts.ui.colon}${about}`;
}

/** What a figure or a word of a claim is called. */
export function differenceName(sentence: string, { part, name }: Difference, { texts }: Translator): string {
  if (part === 'about') return entry<string>(texts.verify.about, name) ?? name;
  const figures = entry<Readonly<Record<string, string>>>(texts.verify.figures, sentence) ?? {};
  return entry(figures, name) ?? name;
}

interface Shape {
  readonly kind: ColumnKind;
  readonly digits: number;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  count: { kind: 'count', digits: 0 },
  money: { kind: 'money', digits: 0 },
  share: { kind: 'share', digits: 1 },
  probability: { kind: 'quantity', digits: 4 },
};

/** Before, after and the difference, with as many decimals as it takes to see the difference. */
export function differenceCells(
  difference: Difference,
  translator: Translator,
): readonly [CellValue, CellValue, CellValue] {
  const { before, after, part, name } = difference;
  const shape = shapeOf(difference, translator);
  const side = (value: number | string | null): CellValue => {
    if (value === null || value === '') return { absent: translator.texts.verify.absent, code: 'absent' };
    if (difference.kind === 'text') {
      return part === 'word' || name === 'reference'
        ? wordText(name, String(value), translator)
        : String(value);
    }
    return typeof value === 'string' ? { exact: value } : figure(value, shape);
  };
  return [side(before), side(after), changeCell(difference, shape, translator)];
}

const figure = (value: number, { kind, digits }: Shape): Figure => ({ figure: value, kind, digits });

function changeCell({ difference }: Difference, shape: Shape, translator: Translator): CellValue {
  if (difference === null) return null;
  if (typeof difference === 'string') return { exact: difference };
  if (shape.kind !== 'share') return figure(difference, shape);
  return pointsText(100 * difference, shape.digits, translator);
}

function shapeOf({ kind, digits, before, after }: Difference, { numbers }: Translator): Shape {
  const shape = own(SHAPES, kind) ?? { kind: 'quantity', digits: 2 };
  const least = digits ?? shape.digits;
  return typeof before === 'number' && typeof after === 'number'
    ? { kind: shape.kind, digits: digitsApart(shape.kind, least, [before, after], numbers) }
    : { kind: shape.kind, digits: least };
}

/** A figure as its claim says it. */
export const figureCell = ({ kind, value, exact, digits }: ClaimFigure): CellValue => {
  if (exact !== undefined) return { exact };
  const shape = own(SHAPES, kind) ?? { kind: 'quantity', digits: 2 };
  return figure(value, { ...shape, digits: digits ?? shape.digits });
};

/** A word of a claim as a person reads it: a choice in the reader's language, a label as it stands. */
function wordText(name: string, value: string, translator: Translator): string {
  if (name === 'reference') return referenceWordText(value, translator);
  return entry<string>(translator.texts.verify.words, value) ?? value;
}

/** Why a claim cannot be checked, in a clause. */
export function whyNotText(
  { whyNot }: ClaimVerdict,
  { version }: Verification,
  translator: Translator,
): string {
  if (!whyNot) return '';
  const { fill, texts } = translator;
  const template = texts.verify.whyNot[whyNot.code];
  switch (whyNot.code) {
    case 'column-missing':
      return fill(template, { role: roleName(whyNot.role, translator) });
    case 'group-absent':
      return fill(template, { role: roleName(whyNot.role, translator), label: whyNot.label });
    case 'guarded':
      return fill(template, { n: whyNot.n, guard: whyNot.guard.replace('<', '\u00a0<\u00a0') });
    case 'no-value':
      return fill(template, { reason: reasonText(whyNot.reason, translator) });
    default:
      return fill(template, { version: version.after });
  }
}

/** What is worth knowing of a claim all the same. */
export function remarkTexts({ remarks, rows }: ClaimVerdict, { fill, texts }: Translator): readonly string[] {
  return remarks.map((remark) =>
    fill(texts.verify.remarks[remark], { before: rows.before?.n ?? 0, after: rows.after?.n ?? 0 }),
  );
}
