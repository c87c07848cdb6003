import type { Influence } from '../../measure/influence.ts';
import type { Removal } from '../../measure/turning-point.ts';
import type { Absent } from './figure.ts';

/** What it is called (`UnitTable.tellingName`) beside its index: a place says nothing once rows stand in another order, or one more came. */
interface NamedRemoval extends Removal {
  readonly organisation: string;
}

type Told<T> = Extract<T, { readonly undefined: string }>;

/** What the gap of a group hangs on: units of the data, and who they are. */
export interface NamedInfluence extends Omit<Influence, 'most' | 'flip' | 'comparable'> {
  readonly most: NamedRemoval | Told<Influence['most']>;
  readonly flip:
    | (Exclude<Influence['flip'], Told<Influence['flip']>> & { readonly organisations: readonly string[] })
    | Told<Influence['flip']>;
  readonly comparable: NamedRemoval | Told<Influence['comparable']>;
}

/** The same by units of the data. `order`: unit of the data at each place of the measure. */
export function namedInfluence(
  found: Influence | Absent,
  order: Int32Array,
  nameOf: (unit: number) => string,
): NamedInfluence | Absent {
  if ('undefined' in found) return found;
  const removal = ({ unit: place, gap }: Removal): NamedRemoval => {
    const unit = order[place]!;
    return { unit, organisation: nameOf(unit), gap };
  };
  const { most, flip, comparable } = found;
  const turning = 'units' in flip ? flip.units.map((place) => order[place]!) : [];
  return {
    ...found,
    most: 'unit' in most ? removal(most) : most,
    flip: 'units' in flip ? { ...flip, units: turning, organisations: turning.map(nameOf) } : flip,
    comparable: 'unit' in comparable ? removal(comparable) : comparable,
  };
}
