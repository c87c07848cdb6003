import type { ColumnKind, Table } from '../model.ts';

/** What every chart says in words, whatever its kind. Texts are in the reader's language. */
export interface ChartFrame {
  /** Stable name, a file name without its ending. */
  readonly id: string;
  /** The finding in one sentence, with its figure. */
  readonly title: string;
  /** Measure, unit, period, n. */
  readonly subtitle: string;
  /** Source, what comparable means here, what is left out. */
  readonly foot: readonly string[];
  /** What a person who cannot see the chart is told. */
  readonly alt: string;
  /** Every number drawn. */
  readonly data: Table;
}

/** An axis or a value: what it measures and how its numbers print. */
export interface Scale {
  readonly label: string;
  readonly kind: ColumnKind;
  readonly digits?: number;
}

export interface LorenzChart {
  readonly kind: 'lorenz';
  readonly x: Scale;
  readonly y: Scale;
  /** Cumulative shares from (0, 0) to (1, 1). */
  readonly curves: readonly {
    readonly name: string;
    readonly points: readonly (readonly [number, number])[];
    readonly accent?: boolean;
  }[];
}

/** One row a group, sorted by the caller, a dot at its value, a thin line for its interval. */
export interface RankedDotsChart {
  readonly kind: 'ranked-dots';
  readonly value: Scale;
  readonly rows: readonly {
    readonly label: string;
    readonly value: number | undefined;
    readonly low?: number;
    readonly high?: number;
    readonly n: number;
    readonly accent?: boolean;
    /** Printed where there is no value. */
    readonly absent?: string;
  }[];
  readonly reference: { readonly value: number; readonly label: string };
}

/** Two denominators against each other: one dot a region, named. */
export interface TwoDenominatorsChart {
  readonly kind: 'two-denominators';
  readonly x: Scale;
  readonly y: Scale;
  readonly points: readonly {
    readonly label: string;
    readonly x: number;
    readonly y: number;
    readonly accent?: boolean;
  }[];
  /** Values for all, drawn as two reference lines. */
  readonly reference?: { readonly x: number; readonly y: number; readonly label: string };
}

/** Region × sector: each cell prints its figure; the tone says which side of `centre`, and how far. */
export interface HeatChart {
  readonly kind: 'heat';
  readonly value: Scale;
  readonly centre: number;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `cells[row][column]`; absent: a word for an empty, guarded or hidden cell. */
  readonly cells: readonly (readonly (
    | { readonly value: number; readonly n: number }
    | { readonly absent: string }
  )[])[];
}

/** One strip a typology: a dot an organisation, its median, its floor. */
export interface StripsChart {
  readonly kind: 'strips';
  readonly value: Scale;
  readonly rows: readonly {
    readonly label: string;
    readonly values: readonly number[];
    /** Indices into `values` of the organisations this edition is about. */
    readonly accents?: readonly number[];
    readonly median?: number;
    readonly floor?: number;
  }[];
  readonly medianLabel: string;
  readonly floorLabel: string;
}

/** From one level to another by steps: composition, rate. */
export interface WaterfallChart {
  readonly kind: 'waterfall';
  readonly value: Scale;
  readonly start: { readonly label: string; readonly value: number };
  readonly steps: readonly { readonly label: string; readonly value: number }[];
  readonly end: { readonly label: string; readonly value: number };
}

export type ChartDrawing =
  | LorenzChart
  | RankedDotsChart
  | TwoDenominatorsChart
  | HeatChart
  | StripsChart
  | WaterfallChart;

export interface Chart extends ChartFrame {
  readonly drawing: ChartDrawing;
}
