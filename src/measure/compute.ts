// The calculator: the kinds of case it knows, and all values of a case.
import { own } from '../base/own.ts';
import { CaseFields } from './case-fields.ts';
import { aggregated } from './cases/aggregated.ts';
import { ajl } from './cases/ajl.ts';
import { bootstrap } from './cases/bootstrap.ts';
import { claims } from './cases/claims.ts';
import { concentration } from './cases/concentration.ts';
import { convergence } from './cases/convergence.ts';
import { floor } from './cases/floor.ts';
import { gower } from './cases/gower.ts';
import { kitagawa } from './cases/kitagawa.ts';
import { matching } from './cases/matching.ts';
import { oaxaca } from './cases/oaxaca.ts';
import { padjust } from './cases/padjust.ts';
import { permutation } from './cases/permutation.ts';
import { regression } from './cases/regression.ts';
import { sources } from './cases/sources.ts';
import { suppression } from './cases/suppression.ts';
import { univariate } from './cases/univariate.ts';
import type { ComputedValue } from './named.ts';

export type { ComputedValue } from './named.ts';

export interface ComputedCase {
  readonly id?: string | number;
  readonly values: readonly ComputedValue[];
}

const calculators: Readonly<Record<string, (fields: CaseFields) => readonly ComputedValue[]>> = {
  univariate,
  aggregated,
  concentration,
  claims,
  ajl,
  oaxaca,
  matching,
  gower,
  permutation,
  padjust,
  bootstrap,
  convergence,
  sources,
  regression,
  kitagawa,
  suppression,
  floor,
};

/** Kinds of case the calculator knows. */
export const caseKinds: readonly string[] = Object.keys(calculators);

/**
 * Every value of one case: `kind` says which vectors the object holds (see `cases/<kind>.ts`), `id` is handed back.
 * Throws `Refusal` with issues of `MeasureCodes` when the object is not such a case.
 */
export function computeCase(value: unknown): ComputedCase {
  const fields = new CaseFields(value, caseKinds);
  const values = own(calculators, fields.kind)?.(fields) ?? [];
  return fields.id === undefined ? { values } : { id: fields.id, values };
}
