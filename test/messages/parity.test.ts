import { readdirSync } from 'node:fs';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { help as englishHelp } from '../../src/messages/en/help.ts';
import { en } from '../../src/messages/en/index.ts';
import { help as frenchHelp } from '../../src/messages/fr/help.ts';
import { fr } from '../../src/messages/fr/index.ts';

type Tree = { readonly [key: string]: unknown };

/** Every sentence of a catalogue by its path: `texts.ui.total` → `Total`. */
function sentences(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(at, value);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [inner, text] of sentences(value as Tree, at)) found.set(inner, text);
    }
  }
  return found;
}

type Element = ReturnType<typeof parse>[number];

/** Names of the arguments that a template uses. */
function placeholders(elements: readonly Element[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.tag) continue;
    names.add(element.value);
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      for (const option of Object.values(element.options)) {
        for (const name of placeholders(option.value)) names.add(name);
      }
    }
  }
  return names;
}

/** Lists of sentences that are looked up by their codes: the files of a language export them as functions. */
async function listed(language: 'en' | 'fr'): Promise<Tree> {
  const folder = new URL(`../../src/messages/${language}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map(async (file) => [file, await import(`${folder}${file}`)] as const),
  );
  const lists = modules.flatMap(([file, names]) =>
    Object.entries<unknown>(names).map(([name, list]) => [`${file} ${name}`, list] as const),
  );
  return Object.fromEntries(lists.map(([name, list]) => [name, typeof list === 'function' ? list() : {}]));
}

const FRENCH = sentences({ ...fr, help: frenchHelp, lists: await listed('fr') } as unknown as Tree);
const ENGLISH = sentences({ ...en, help: englishHelp, lists: await listed('en') } as unknown as Tree);
const used = (text: string) => [...placeholders(parse(text, { ignoreTag: true }))].sort();

describe('the two languages', () => {
  it('are looked at whole: sentences and advice by their codes too', () => {
    const keys = [...FRENCH.keys()];
    for (const code of ['clean.headings-unread', 'cleanAdvice.headings-unread', 'read.'])
      expect([code, keys.filter((key) => key.includes(` ${code}`)).length > 0]).toEqual([code, true]);
  });

  it('have the same keys', () => {
    expect([...FRENCH.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  it('use the same placeholders, in templates that parse', () => {
    const differing = [...ENGLISH].filter(
      ([key, text]) => used(text).join() !== used(FRENCH.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('say the same sentence in both only where it is a word of both', () => {
    const same = [...ENGLISH].filter(
      ([key, text]) => FRENCH.get(key) === text && /[a-z]{3}.* .*[a-z]{3}/.test(text),
    );
    // Examples of commands are commands, column headers may be names: neither is a sentence.
    expect(same.map(([key]) => key).filter((key) => !/\.(?:examples|short)$/.test(key))).toEqual([]);
  });
});

describe('French typography', () => {
  const wrong = (pattern: RegExp) => [...FRENCH].filter(([, text]) => pattern.test(text)).map(([key]) => key);

  it('holds : % $ ¢ » and « with a no-break space', () => {
    expect(wrong(/ [:%$¢»](?:[\s.,;)}]|$)|« /)).toEqual([]);
  });

  it('has no space before ; ! ?', () => {
    expect(wrong(/[\s\u00a0][;!?](?:\s|$)/)).toEqual([]);
  });

  it('uses the typographic apostrophe', () => {
    expect(wrong(/\p{L}'\p{L}/u)).toEqual([]);
  });
});
