import { describe, expect, it } from 'vitest';
import { DecimalEvidence } from '../../src/clean/decimal.ts';

const evidenceOf = (...cells: readonly string[]) => {
  const evidence = new DecimalEvidence();
  for (const cell of cells) evidence.add(cell);
  return evidence;
};
const decided = (...cells: readonly string[]) => {
  const outcome = evidenceOf(...cells).decide('Montant', undefined);
  return 'mark' in outcome ? outcome.mark.value : outcome.refusal.code;
};

describe('the decimal mark of a column', () => {
  it('is not guessed from amounts that read both ways', () => {
    expect(decided('1,234', '5,678')).toBe('decimal-unclear');
    expect(decided('1.234', '5.678', '9')).toBe('decimal-unclear');
    // Thousands of dollars with their trailing zeros dropped: 12,345 k$ and 7 k$.
    expect(decided('12,345', '7', '3,128')).toBe('decimal-unclear');
    // … or with three decimals throughout.
    expect(decided('12,340', '7,000')).toBe('decimal-unclear');
  });

  it('follows from a currency sign in front, which counts cents and no thousandths', () => {
    expect(decided('$4,480', '$12,345')).toBe('.');
    expect(decided('€2,111', '500')).toBe('.');
    expect(decided('$12.345', '$7.200')).toBe(',');
    expect(decided('($4,480)', '4,480')).toBe('.');
    // Millions of dollars do have thousandths.
    expect(decided('$1,234 M', '$2,345 M')).toBe('decimal-unclear');
    expect(decided('1,234 $')).toBe('decimal-unclear');
    // Each way once settles nothing.
    expect(decided('$4,480', '$1.234')).toBe('decimal-unclear');
  });

  it('follows from 12,000 beside 500: decimals would keep or drop their zeros throughout', () => {
    const outcome = evidenceOf('500', '12,000', '4,481').decide('Montant', undefined);
    expect(outcome).toMatchObject({
      mark: { value: '.', because: { code: 'decimal-thousands', args: { example: '12,000', plain: '500' } } },
    });
    // 1500 without a mark: thousands are not marked in this column.
    expect(decided('500', '12,000', '1500')).toBe('decimal-unclear');
  });

  it('is a point where digits are grouped by lakh, twice at least and never by thousands', () => {
    expect(evidenceOf('1,25,815', '12,34,567.50', '1,234').lakh).toBe(true);
    expect(decided('1,25,815', '12,34,567', '1,234')).toBe('.');
    expect(evidenceOf('1,25,815', '1,234').lakh).toBe(false);
    expect(evidenceOf('1,25,815', '12,34,567', '125,815').lakh).toBe(false);
    expect(evidenceOf('1,25,815', '12,34,567', '1,234,567').lakh).toBe(false);
  });
});
