import type { CommandSpec } from '../spec.ts';
import { allocate } from './allocate/spec.ts';
import { check } from './check/spec.ts';
import { completion } from './completion/spec.ts';
import { compute } from './compute/spec.ts';
import { diff } from './diff/spec.ts';
import { explain } from './explain/spec.ts';
import { gaps } from './gaps/spec.ts';
import { init } from './init/spec.ts';
import { measure } from './measure/spec.ts';
import { peers } from './peers/spec.ts';
import { report } from './report/spec.ts';
import { robustness } from './robustness/spec.ts';
import { tables } from './tables/spec.ts';
import { trend } from './trend/spec.ts';
import { verify } from './verify/spec.ts';

export const COMMANDS: readonly CommandSpec[] = [
  init,
  check,
  measure,
  peers,
  gaps,
  trend,
  robustness,
  allocate,
  tables,
  report,
  verify,
  diff,
  compute,
  explain,
  completion,
];
