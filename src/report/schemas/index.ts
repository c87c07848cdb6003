import * as z from 'zod';
import { allocate } from './allocate.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { compute } from './compute.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { gaps } from './gaps.ts';
import { manifest } from './manifest.ts';
import { measure } from './measure.ts';
import { peers } from './peers.ts';
import { report } from './report.ts';
import { robustness } from './robustness.ts';
import { tables } from './tables.ts';
import { trend } from './trend.ts';
import { verify } from './verify.ts';

/** Shapes of the JSON that each command prints, and of the files of a brief: results, claims, manifest. Loaded only to print or to test them. */
export const SCHEMAS = {
  measure,
  peers,
  gaps,
  trend,
  allocate,
  robustness,
  tables,
  check,
  claims,
  verify,
  diff,
  compute,
  explain,
  report,
  manifest,
};

export const SCHEMA_NAMES: readonly string[] = Object.keys(SCHEMAS);

/** The JSON Schema (draft 2020-12) of a command's output; undefined for a command without one. */
export function schemaJson(name: string): object | undefined {
  const schema = Object.entries(SCHEMAS).find(([command]) => command === name)?.[1];
  return schema && z.toJSONSchema(schema);
}
