import { join } from 'node:path';
import { expect } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { equiteHere } from '../support/in-process.ts';
import { ROOT } from '../support/run.ts';

const SAMPLE = join(ROOT, 'data/samples/psoc-fictif.csv');
const ASKED = ['--period', '2023-2024', '--comparable', 'typology', '--draws', '300', '-q'];

const editions = new Map<string, Promise<string>>();

/** The folder of an edition of the brief of the sample, written once for all who read it. */
export function sampleBrief(lang: 'fr' | 'en', ...more: readonly string[]): Promise<string> {
  const asked = [lang, ...more].join('\n');
  const made = editions.get(asked) ?? written(lang, more);
  editions.set(asked, made);
  return made;
}

async function written(lang: 'fr' | 'en', more: readonly string[]): Promise<string> {
  const out = newFolder('brief');
  const args = ['report', SAMPLE, '-o', out, ...ASKED, '--lang', lang, ...more];
  const { code, stderr } = await equiteHere(args, lang);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return out;
}
