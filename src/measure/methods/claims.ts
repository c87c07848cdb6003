// Descriptions of methods, for `explain` and the method pages: rules that share an envelope between claims.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

export const entries = methods(
  {
    family: 'claims',
    kind: 'claims',
    unit: 'currency',
    list: true,
    negatives: 'refused',
    references: ['thomson2003'],
    guard: GUARDS.always,
  },
  [
    { pattern: 'claims.PRO', formula: 'E · dᵢ/Σd' },
    { pattern: 'claims.CEA', formula: 'min(dᵢ, λ), Σ = E' },
    { pattern: 'claims.CEL', formula: 'max(0, dᵢ − λ), Σ = E' },
    {
      pattern: 'claims.Talmud',
      references: ['aumann1985', 'thomson2003'],
      formula: 'E ≤ Σd/2: CEA(E, d/2); otherwise d/2 + CEL(E − Σd/2, d/2)',
    },
    { pattern: 'claims.PIN', formula: 'E ≤ Σd/2: CEA(E, d/2); otherwise d/2 + CEA(E − Σd/2, d/2)' },
    {
      pattern: 'claims.RA',
      references: ['oneill1982', 'thomson2003'],
      formula: 'mean over all orders of arrival of min(dᵢ, what is left) = Shapley value',
    },
    {
      pattern: 'claims.APRO',
      references: ['curiel1987', 'thomson2003'],
      formula: 'mᵢ + PRO(E − Σm, min(d − m, E − Σm)), mᵢ = (E − Σ_{j≠i} dⱼ)⁺',
    },
    {
      pattern: 'claims.CE',
      formula: 'constrained egalitarian: E ≤ Σd/2: CEA(E, d/2); otherwise max(dᵢ/2, min(dᵢ, λ)), Σ = E',
    },
    { pattern: 'claims.RTalmud', formula: 'E ≤ Σd/2: CEL(E, d/2); otherwise d/2 + CEA(E − Σd/2, d/2)' },
    {
      pattern: 'claims.MO',
      references: ['oneill1982', 'thomson2003'],
      formula: 'each dollar shared equally among those who claim it, claims laid so that they overlap least',
    },
    {
      pattern: 'claims.DT',
      references: ['dominguez2006'],
      formula:
        'limit of granting the least amounts Eᵢ/n (claims cut at E) and starting again with what remains',
    },
    {
      pattern: 'claims.AA',
      references: ['mirascalvo2022'],
      formula: 'centre of {a : 0 ≤ a ≤ d, Σa = E}',
    },
  ],
);
