import { Refusal } from '../base/issue.ts';
import { own } from '../base/own.ts';
import { fold } from '../base/text.ts';
import { roleOf } from '../clean/role-words.ts';
import { type DefinitionRequest, PRESETS, type PresetName } from '../compare/presets.ts';

/**
 * One definition as a person types it after --comparable, criteria joined by commas:
 *
 *   typology                     the same label
 *   budget:100000/500000         the same cell of a number cut at these points
 *   near=budget  near=budget:2   near in this column (weight 2)
 *   other=region                 peers of another region
 *   only=region:Laval/Montréal   only these take part
 *   k=5  caliper=0.2             how many of the nearest, and how far at most
 *   preset=two-regions:06/13     a comparison that the sector makes
 *   name=taille                  what the definition is called
 *
 * Words are taken in French too. Throws Refusal (`comparable-form`) with the part that cannot be read.
 */
export function parseDefinition(text: string): DefinitionRequest {
  const request: Writable<DefinitionRequest> = {};
  for (const part of text.split(',').map((piece) => piece.trim())) {
    if (part === '') throw malformed(text, text);
    const at = part.indexOf('=');
    if (at < 0) addCriterion(request, part, text);
    else addWord(request, part.slice(0, at).trim(), part.slice(at + 1).trim(), text);
  }
  return request;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What the word before `=` stands for. */
const WORDS: Readonly<Record<string, keyof DefinitionRequest>> = {
  near: 'nearest',
  proche: 'nearest',
  other: 'other',
  autre: 'other',
  only: 'among',
  seulement: 'among',
  k: 'k',
  caliper: 'caliper',
  distance: 'caliper',
  name: 'name',
  nom: 'name',
  preset: 'preset',
  modele: 'preset',
};

const PRESET_WORDS: Readonly<Record<string, PresetName>> = {
  'meme typologie': 'same-typology',
  'deux regions': 'two-regions',
  'meme federation': 'same-federation',
  ailleurs: 'elsewhere',
};

function addCriterion(request: Writable<DefinitionRequest>, part: string, text: string): void {
  const [column, list] = cut(part);
  if (list === undefined) {
    request.exact = [...(request.exact ?? []), roleOf(column)];
    return;
  }
  const cutpoints = list.split('/').map(numberOf);
  const ascending = cutpoints.every(
    (point, i) => Number.isFinite(point) && (i === 0 || point > cutpoints[i - 1]!),
  );
  if (!ascending) throw malformed(text, part);
  request.coarsened = [...(request.coarsened ?? []), { column: roleOf(column), cutpoints }];
}

function addWord(request: Writable<DefinitionRequest>, word: string, value: string, text: string): void {
  const [column, list] = cut(value);
  const labels = list?.split('/').map((label) => label.trim()) ?? [];
  switch (own(WORDS, fold(word))) {
    case 'nearest': {
      const weight = list === undefined ? 1 : numberOf(list);
      if (!(weight > 0)) break;
      request.nearest = [...(request.nearest ?? []), { column: roleOf(column), weight }];
      return;
    }
    case 'other':
      request.other = [...(request.other ?? []), roleOf(value)];
      return;
    case 'among':
      if (labels.length === 0) break;
      request.among = [...(request.among ?? []), { column: roleOf(column), labels }];
      return;
    case 'k':
      if (!(Number.isInteger(Number(value)) && Number(value) > 0)) break;
      request.k = Number(value);
      return;
    case 'caliper': {
      const caliper = numberOf(value);
      if (!(caliper >= 0 && caliper <= 1)) break;
      request.caliper = caliper;
      return;
    }
    case 'name':
      request.name = value;
      return;
    case 'preset':
      request.preset = { name: presetName(column), args: labels.map(roleOf) };
      return;
    default:
  }
  throw malformed(text, `${word}=${value}`);
}

/** The preset that a word names, in French or in English. Throws Refusal (`preset-unknown`). */
export function presetName(word: string): PresetName {
  const known = PRESETS.find((name) => fold(name) === fold(word)) ?? own(PRESET_WORDS, fold(word));
  if (known) return known;
  throw new Refusal({ level: 'error', code: 'preset-unknown', args: { name: word, presets: PRESETS } });
}

/** `budget:100000/500000` at its last colon: a column may hold one. */
function cut(part: string): [string, string | undefined] {
  const at = part.lastIndexOf(':');
  return at < 0 ? [part, undefined] : [part.slice(0, at).trim(), part.slice(at + 1)];
}

/** `0,2` and `0.2`; spaces that group thousands say nothing. */
const numberOf = (text: string): number => {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return plain === '' ? Number.NaN : Number(plain);
};

const malformed = (text: string, part: string): Refusal =>
  new Refusal({ level: 'error', code: 'comparable-form', args: { text, part } });
