import { existing } from '../../base/existing.ts';
import type { Dataset } from '../../clean/types.ts';
import { type Definition, EVERYONE } from '../../compare/definition.ts';
import { type UnitTable, unitTable } from '../../compare/unit-table.ts';
import type { UnitKind } from '../../compare/units.ts';
import { chosenPeriod, inPeriod, periodsOf } from '../brief-tables/options.ts';
import { type Denominator, inhabitantsOf } from '../denominators.ts';
import type { FloorTable } from '../gaps/floors.ts';
import { modesOf } from '../gaps/modes.ts';

/** What a study of comparable funding must choose, in the order in which it is said. */
export const CHOICES = [
  'definition',
  'money',
  'reference',
  'outliers',
  'zeros',
  'fewest',
  'denominator',
  'floors',
  'unit',
  'period',
] as const;
export type Choice = (typeof CHOICES)[number];

/** `same`: the sentence “this region receives less than its comparables” keeps its sense; `another`: it changes. */
type Question = 'same' | 'another';

export interface Option {
  readonly choice: Choice;
  /** Stable name: `typology`, `mission`, `2022-2023`. */
  readonly key: string;
  readonly question: Question;
}

/** One option of each choice. */
export type Specification = Readonly<Record<Choice, string>>;

export interface ChoiceOptions {
  /** The role whose groups are looked at. */
  readonly role: string;
  readonly unit: UnitKind;
  /** Default: the latest. */
  readonly period?: string;
  /** Declared; the first is what was asked. */
  readonly definitions: readonly Definition[];
  readonly fewest: number;
  readonly floors?: FloorTable;
  readonly denominator?: Denominator;
}

/** Everything that is tried, the option that was asked first in each choice. */
export interface Declared {
  readonly options: readonly Option[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly asked: Specification;
  /** The asked one first: every combination of options of the same question; then one change of question at a time. */
  readonly specifications: readonly Specification[];
}

/** Fewest comparables that are tried besides those asked for. */
const FEWEST_TRIED = [3, 5, 10];

/** What the data let be chosen otherwise. Throws Refusal for a period that they do not have. */
export function declaredChoices(dataset: Dataset, asked: ChoiceOptions): Declared {
  const period = chosenPeriod(dataset, asked);
  const { definitions, options: definitionOptions } = definitionsOf(dataset, asked);
  const own = inPeriod(dataset, period);
  const units = unitTable(own, asked.unit);
  const options: Option[] = [
    ...definitionOptions,
    ...optionsOf('money', ['all', ...(hasMission(own) ? ['mission'] : [])]),
    ...optionsOf('reference', ['mean', 'relative']),
    ...optionsOf('outliers', ['kept', 'capped', 'without']),
    ...optionsOf('zeros', ['kept', ...(hasNothing(units) ? ['without'] : [])]),
    ...optionsOf('fewest', [...new Set([asked.fewest, ...FEWEST_TRIED])].map(String)),
    ...optionsOf('denominator', ['organisation'], inhabited(units, asked) ? ['inhabitant'] : []),
    ...optionsOf('floors', ['none'], own.numbers.has('floor') || asked.floors ? ['share'] : []),
    ...optionsOf('unit', [asked.unit], asked.unit === 'organisation' && units.n < own.n ? ['row'] : []),
    ...optionsOf(
      'period',
      [period],
      periodsOf(dataset).filter((one) => one !== period),
    ),
  ];
  const base = Object.fromEntries(
    CHOICES.map((choice) => [choice, existing(options.find((one) => one.choice === choice)).key]),
  ) as Record<Choice, string>;
  return { options, definitions, asked: base, specifications: specificationsOf(options, base) };
}

const optionsOf = (choice: Choice, same: readonly string[], another: readonly string[] = []): Option[] => [
  ...same.map((key): Option => ({ choice, key, question: 'same' })),
  ...another.map((key): Option => ({ choice, key, question: 'another' })),
];

/** Every combination that leaves the question as it is, then each change of question by itself. */
function specificationsOf(options: readonly Option[], asked: Specification): readonly Specification[] {
  let all: Specification[] = [asked];
  for (const choice of CHOICES) {
    const keys = options.filter((one) => one.choice === choice && one.question === 'same');
    all = keys.flatMap(({ key }) => all.map((one) => ({ ...one, [choice]: key })));
  }
  const others = options.filter(({ question }) => question === 'another');
  return [...all, ...others.map(({ choice, key }) => ({ ...asked, [choice]: key }))];
}

/** Is every choice one of the same question. */
export const isSameQuestion = (specification: Specification, options: readonly Option[]): boolean =>
  options.every(({ choice, key, question }) => question === 'same' || specification[choice] !== key);

/**
 * The definitions that were asked for; where that is one, also those by every other mix of the roles that the data have. Everyone
 * with everyone asks another question: it holds nothing equal.
 */
function definitionsOf(
  dataset: Dataset,
  { role, definitions: asked }: ChoiceOptions,
): { definitions: ReadonlyMap<string, Definition>; options: readonly Option[] } {
  const roles = ['typology', 'sector', 'region'].filter((name) => name !== role && dataset.labels.has(name));
  const mixes: string[][] = [[]];
  for (const name of roles) mixes.push(...mixes.map((one) => [...one, name]));
  const derived = mixes
    .filter((exact) => exact.length > 0 || asked.length === 1)
    .map((exact): Definition => ({ ...EVERYONE, exact }));
  const all = asked.length > 1 ? asked : [...asked, ...derived];
  const definitions = new Map<string, Definition>();
  for (const one of all) {
    const key = keyOf(one, definitions.size);
    if (!definitions.has(key)) definitions.set(key, one);
  }
  const [first] = definitions.keys();
  const options = [...definitions.keys()].map(
    (key): Option => ({
      choice: 'definition',
      key,
      question: key !== first && holdsNothing(existing(definitions.get(key))) ? 'another' : 'same',
    }),
  );
  return {
    definitions,
    options: options.sort((a, b) => Number(b.question === 'same') - Number(a.question === 'same')),
  };
}

/** Whatever it is called: under it, everyone is comparable with everyone. */
const holdsNothing = ({ exact, coarsened, nearest, among }: Definition): boolean =>
  exact.length + coarsened.length + nearest.length + among.length === 0;

/** `typology+sector` for exact criteria alone; its own name, or its number, for any other. */
function keyOf(definition: Definition, at: number): string {
  const { name, exact, coarsened, nearest, other, among } = definition;
  if (name !== '') return name;
  if (coarsened.length + nearest.length + other.length + among.length > 0) return `definition-${at + 1}`;
  return exact.length === 0 ? 'everyone' : exact.join('+');
}

function hasMission(dataset: Dataset): boolean {
  const modes = modesOf(dataset);
  return modes !== undefined && modes.mission >= 0 && modes.of.some((mode) => mode !== modes.mission);
}

const hasNothing = ({ amount }: UnitTable): boolean => amount.some((own) => own <= 0);

/** Are the inhabitants of two regions known. */
function inhabited(units: UnitTable, { role, denominator }: ChoiceOptions): boolean {
  const regions = role === 'region' ? units.sorted('region') : undefined;
  if (!regions) return false;
  const people = inhabitantsOf(units, regions.codes, regions.labels.length, denominator);
  return people.filter((one) => one !== undefined).length > 1;
}
