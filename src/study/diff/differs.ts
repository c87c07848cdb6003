import { check } from './check.ts';
import { claims } from './claims.ts';
import { gaps } from './gaps.ts';
import { manifest } from './manifest.ts';
import { measure } from './measure.ts';
import { peers } from './peers.ts';
import { report } from './report.ts';
import type { Differ } from './subject.ts';
import { tables } from './tables.ts';
import { verify } from './verify.ts';

/** A differ for each result that can be held against another, by the name of its schema. */
export const DIFFERS: Readonly<Record<string, Differ>> = {
  measure,
  peers,
  gaps,
  check,
  tables,
  report,
  claims,
  verify,
  manifest,
};
