import { describe, expect, it } from 'vitest';
import {
  ANSWERS,
  type Answers,
  type Node,
  type Question,
  TREE,
  walk,
} from '../../../src/report/explain/choose.ts';
import { entryOf } from '../../../src/report/explain/entries.ts';

const zeroKills = (key: string) => entryOf(key)?.zeros === 'undefined';

/** Every combination of answers, n among few and many. */
function combinations(): Answers[] {
  const questions = Object.entries(ANSWERS) as [Question, readonly string[]][];
  return questions
    .reduce<Answers[]>(
      (sets, [question, answers]) =>
        sets.flatMap((set) => answers.map((answer) => ({ ...set, [question]: answer }))),
      [{}],
    )
    .flatMap((set) => ['3', '200'].map((n) => ({ ...set, n })));
}

function leaves(node: Node): readonly string[] {
  return 'ask' in node ? Object.values(node.branches).flatMap(leaves) : node.take;
}

describe('the choice of an indicator', () => {
  it('reaches only figures that exist', () => {
    expect(leaves(TREE).filter((key) => !entryOf(key))).toEqual([]);
  });

  it('asks only questions with the answers that its branches have', () => {
    const check = (node: Node): void => {
      if (!('ask' in node)) return;
      expect(Object.keys(node.branches).sort()).toEqual(
        [...ANSWERS[node.ask as Exclude<Question, 'n'>]].sort(),
      );
      for (const next of Object.values(node.branches)) check(next);
    };
    check(TREE);
  });

  it('recommends something for every combination of answers, and nothing that a zero kills when there are zeros', () => {
    for (const answers of combinations()) {
      const step = walk(answers, zeroKills);
      expect([answers, 'choice' in step && step.choice.take.length > 0]).toEqual([answers, true]);
      if ('choice' in step && answers.zeros === 'yes') expect(step.choice.take.filter(zeroKills)).toEqual([]);
    }
  });

  it('keeps to the scale asked: dollars for absolute answers, no dollars for relative ones', () => {
    for (const answers of combinations()) {
      const step = walk(answers, zeroKills);
      if (!('choice' in step)) continue;
      const [first] = step.choice.take;
      expect([answers, entryOf(first!)?.unit === 'currency']).toEqual([answers, answers.relative === 'no']);
    }
  });

  it('asks about zeros only where they matter', () => {
    const open = { floor: 'no', weighted: 'no', relative: 'yes', n: '50' };
    expect(walk({ ...open, groups: 'none' }, zeroKills)).toEqual({ next: 'zeros' });
    expect(walk({ ...open, groups: 'none', relative: 'no' }, zeroKills)).toHaveProperty('choice');
  });
});
