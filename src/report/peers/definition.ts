import type { CoarseCriterion, Definition, NearCriterion, Scope } from '../../compare/definition.ts';
import type { Translator } from '../../messages/translator.ts';
import { roleName } from '../words/roles.ts';

/** A definition in words: `même typologie; budget dans la même tranche (100 000, 500 000)`. */
export function definitionText(definition: Definition, translator: Translator): string {
  const { fill, numbers, texts } = translator;
  const words = texts.peers.criteria;
  const name = (column: string) => roleName(column, translator);
  const plain = (x: number) => plainNumber(x, translator);
  const nearest = (list: readonly NearCriterion[]) =>
    list
      .map(({ column, weight }) =>
        weight === 1 ? name(column) : fill(words.weighted, { column: name(column), weight: plain(weight) }),
      )
      .join(texts.peers.and);
  const parts = [
    ...definition.exact.map((column) => fill(words.exact, { column: name(column) })),
    ...definition.coarsened.map(({ column, cutpoints }: CoarseCriterion) =>
      fill(words.coarsened, { column: name(column), cutpoints: cutpoints.map(plain).join('; ') }),
    ),
    ...(definition.nearest.length > 0
      ? [fill(words.nearest, { k: definition.k, columns: nearest(definition.nearest) })]
      : []),
    ...(definition.caliper === null
      ? []
      : [fill(words.caliper, { caliper: numbers.decimal(definition.caliper, 2) })]),
    ...definition.other.map((column) => fill(words.other, { column: name(column) })),
    ...definition.among.map(({ column, labels }: Scope) =>
      fill(words.among, { column: name(column), labels }),
    ),
  ];
  return parts.length === 0 ? words.everyone : parts.join('; ');
}

/** What a definition is called: its own name, else its criteria. */
export const definitionName = (definition: Definition, translator: Translator): string =>
  definition.name === '' ? definitionText(definition, translator) : definition.name;

/** A number as the file would print it, in the reader's marks. */
export function plainNumber(x: number, { numbers }: Translator): string {
  const decimals = String(x).split('.')[1]?.length ?? 0;
  return numbers.decimal(x, Math.min(decimals, 6));
}
