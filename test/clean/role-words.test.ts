import { describe, expect, it } from 'vitest';
import { nearRole, roleOf } from '../../src/clean/role-words.ts';
import { ROLES } from '../../src/clean/types.ts';

describe('roles by the words people use', () => {
  it.each([
    ['montant', 'amount'],
    ['Organisme', 'organisation'],
    ['région', 'region'],
    ['secteur', 'sector'],
    ['typologie', 'typology'],
    ['exercice', 'period'],
    ['seuil', 'floor'],
    ['plancher', 'floor'],
    ['poids', 'weight'],
    ['mode', 'mode'],
  ])('%s is %s', (word, role) => {
    expect(roleOf(word)).toBe(role);
    expect(nearRole(word)).toBeUndefined();
  });

  it('keeps every role, and any other name as it is', () => {
    for (const role of ROLES) expect(roleOf(role)).toBe(role);
    expect(roleOf('Quartier')).toBe('Quartier');
  });

  it('knows a misspelt role, not a word of its own', () => {
    expect(nearRole('amout')).toBe('amount');
    expect(nearRole('montnat')).toBe('amount');
    expect(nearRole('exercise')).toBe('period');
    expect(nearRole('Quartier')).toBeUndefined();
    expect(nearRole('MRC')).toBeUndefined();
    expect(nearRole('__proto__')).toBeUndefined();
  });
});
