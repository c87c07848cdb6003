import * as z from 'zod';
import type { HelpTexts } from '../messages/help.ts';
import { month, numeric, text, yesOrNo } from './forms.ts';
import { type Twins, twinsAt, wordsFor, YES_WORDS } from './french-keys.ts';
import { settings } from './schema.ts';

/** A node of a JSON Schema, as far as it is touched here. */
type Node = z.core.JSONSchema.JSONSchema;
type Nodes = Record<string, Node>;

/**
 * The JSON Schema (draft 2020-12) of a settings file, from the one that reads it: editors complete the keys of `equite.yaml`
 * and mark what would be refused. Keys may be typed in either language; the help of its flag describes each.
 */
export function settingsSchema({ flags }: HelpTexts): object {
  const schema = z.toJSONSchema(settings, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => asTyped(zodSchema, jsonSchema),
  });
  return inBothLanguages(schema, [], flags);
}

/** Scalars reach the reader as their text; an editor sees the number, or the yes, that YAML makes of them. */
function asTyped(schema: z.core.$ZodType, node: Node): void {
  if (schema === numeric) Object.assign(node, { type: ['number', 'string'] });
  if (schema === text) Object.assign(node, { type: ['string', 'number', 'boolean'] });
  const { in: from } = schema._zod.def as { readonly in?: z.core.$ZodType };
  if (schema === month || from === month.in) {
    Object.assign(node, { type: ['integer', 'string'], enum: both(node, Number) });
  }
  if (schema === yesOrNo || from === yesOrNo.in) {
    Object.assign(node, { type: ['boolean', 'string'], enum: [true, false, 'true', 'false', ...YES_WORDS] });
  }
}

const both = (node: Node, typed: (word: string) => number): (string | number)[] =>
  (node.enum ?? []).flatMap((word) => [typed(String(word)), String(word)]);

/** Each key with its help, and under its French twins as well, at every place of the file. */
function inBothLanguages(node: Node, path: readonly string[], help: Readonly<Record<string, string>>): Node {
  const walked = { ...node };
  if (node.anyOf) walked.anyOf = (node.anyOf as Node[]).map((one) => inBothLanguages(one, path, help));
  if (typeof node.items === 'object') walked.items = inBothLanguages(node.items as Node, path, help);
  if (!node.properties) return walked;
  const twins = twinsAt(path);
  const own = Object.entries(node.properties as Nodes).map(([key, value]): [string, Node] => {
    const told = withWords(inBothLanguages(value, [...path, key], help), wordsFor(key));
    const words = help[camelCase(key)];
    return [key, words === undefined ? told : { ...told, description: words }];
  });
  // A key that must be there may be there in French: the command says so where it is in neither language.
  if (node.required) walked.required = node.required.filter((key) => twins[key] === undefined);
  walked.properties = Object.fromEntries([...own, ...own.flatMap((entry) => spelled(entry, twins))]);
  walked.patternProperties = Object.fromEntries(own.flatMap((entry) => typedOtherwise(entry, twins)));
  return walked;
}

const camelCase = (key: string): string =>
  key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What a key chooses from has French words too. */
function withWords(node: Node, words: readonly string[]): Node {
  return node.enum && words.length > 0 ? { ...node, enum: [...node.enum, ...words] } : node;
}

const spelled = ([key, node]: [string, Node], twins: Twins): [string, Node][] =>
  (twins[key] ?? []).map((twin) => [twin, node]);

/** The twin without its accents, or with other signs between its words: what the reader takes for the same. */
const typedOtherwise = ([key, node]: [string, Node], twins: Twins): [string, Node][] =>
  (twins[key] ?? []).map((twin) => [`^${[...twin].map(anyForm).join('')}$`, node]);

/** A letter with or without its accent, a sign for any other. */
function anyForm(letter: string): string {
  if (letter === '_') return "[ _’'-]";
  const bare = letter.normalize('NFD')[0]!;
  return bare === letter ? letter : `[${bare}${letter}]`;
}
