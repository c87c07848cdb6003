import type { Command, CommandBody, CommandSpec } from '../spec.ts';
import { spec as allocate } from './allocate/spec.ts';
import { spec as check } from './check/spec.ts';
import { spec as completion } from './completion/spec.ts';
import { spec as compute } from './compute/spec.ts';
import { spec as diff } from './diff/spec.ts';
import { spec as explain } from './explain/spec.ts';
import { spec as gaps } from './gaps/spec.ts';
import { spec as init } from './init/spec.ts';
import { spec as measure } from './measure/spec.ts';
import { spec as peers } from './peers/spec.ts';
import { spec as report } from './report/spec.ts';
import { spec as robustness } from './robustness/spec.ts';
import { spec as tables } from './tables/spec.ts';
import { spec as trend } from './trend/spec.ts';
import { spec as verify } from './verify/spec.ts';

/** A command with its body, which reads no flag that the command does not take. */
const command = <Spec extends CommandSpec>(
  spec: Spec,
  load: () => Promise<{ readonly body: CommandBody<Spec> }>,
): Command => ({ ...spec, load });

export const COMMANDS: readonly Command[] = [
  command(init, () => import('./init/body.ts')),
  command(check, () => import('./check/body.ts')),
  command(measure, () => import('./measure/body.ts')),
  command(peers, () => import('./peers/body.ts')),
  command(gaps, () => import('./gaps/body.ts')),
  command(trend, () => import('./trend/body.ts')),
  command(robustness, () => import('./robustness/body.ts')),
  command(allocate, () => import('./allocate/body.ts')),
  command(tables, () => import('./tables/body.ts')),
  command(report, () => import('./report/body.ts')),
  command(verify, () => import('./verify/body.ts')),
  command(diff, () => import('./diff/body.ts')),
  command(compute, () => import('./compute/body.ts')),
  command(explain, () => import('./explain/body.ts')),
  command(completion, () => import('./completion/body.ts')),
];
