import type { ColumnKind, Table } from '../model/table.ts';

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
  /** One point put in words: “the lower half receives 24 % of the money” at x = 0.5, on the curve of the accent or the first one. */
  readonly reading?: { readonly x: number; readonly text: string };
}

export type DotMark = 'full' | 'hollow' | 'small';

/** One row a group, sorted by the caller, a dot at its value, a thin line for its interval. */
export interface RankedDotsChart {
  readonly kind: 'ranked-dots';
  readonly value: Scale;
  readonly rows: readonly {
    readonly label: string;
    readonly value: number | undefined;
    readonly low?: number;
    readonly high?: number;
    /** Where chance alone would put the dot, nine times in ten: a pale band under it. */
    readonly band?: { readonly low: number; readonly high: number };
    /** The word and sign for where the group stands, printed after its figure. */
    readonly verdict?: string;
    /** Full: told apart. Hollow: cannot be told. Small: too few. */
    readonly mark?: DotMark;
    readonly n: number;
    readonly accent?: boolean;
    /** Printed where there is no value. */
    readonly absent?: string;
  }[];
  /** How many organisations each row has is left to the table of its numbers. */
  readonly uncounted?: true;
  /** Its value is printed after its label. */
  readonly reference: { readonly value: number; readonly label: string };
  /** Figures print their sign: gaps, not levels. */
  readonly signed?: boolean;
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
  /** What each quarter around the reference means: “low per organisation, high per inhabitant”. */
  readonly quarters?: {
    readonly lowX: { readonly lowY: string; readonly highY: string };
    readonly highX: { readonly lowY: string; readonly highY: string };
  };
}

/** Region × sector: each cell prints its figure; the tone says which side of `centre`, and how far. */
export interface HeatChart {
  readonly kind: 'heat';
  readonly value: Scale;
  readonly centre: number;
  /** What lies at the centre: “the sector’s median”. */
  readonly centreLabel: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `cells[row][column]`; absent: a word for an empty, guarded or hidden cell. */
  readonly cells: readonly (readonly (
    | { readonly value: number; readonly n: number }
    | { readonly absent: string }
  )[])[];
  /** Indices into `rows` of what this edition is about. */
  readonly accents?: readonly number[];
  /** Figures print their sign: gaps, not levels. */
  readonly signed?: boolean;
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
    /** A few words under the label: “91 % under the floor”. */
    readonly note?: string;
  }[];
  readonly medianLabel: string;
  readonly floorLabel: string;
  /** Who the accents are. */
  readonly accentLabel?: string;
}

/** From one level to another by steps: composition, rate. The start is the reference, the end what this edition is about. */
export interface WaterfallChart {
  readonly kind: 'waterfall';
  readonly value: Scale;
  readonly start: { readonly label: string; readonly value: number };
  readonly steps: readonly { readonly label: string; readonly value: number }[];
  readonly end: { readonly label: string; readonly value: number };
}

/** One small panel a group: its value in every period, on the same scale, with the reference across. */
export interface MultiplesChart {
  readonly kind: 'small-multiples';
  readonly value: Scale;
  readonly periods: readonly string[];
  /** By period but the first: it is joined to the one before by a line. */
  readonly joins: readonly boolean[];
  readonly panels: readonly {
    readonly label: string;
    readonly values: readonly (number | undefined)[];
    /** A word under the name: how it goes. */
    readonly note?: string;
    readonly accent?: boolean;
  }[];
  readonly reference: { readonly value: number; readonly label: string };
}

/** One line a group, from its value in a first period to that in a last. */
export interface SlopeChart {
  readonly kind: 'slope';
  readonly value: Scale;
  readonly ends: readonly [string, string];
  readonly rows: readonly {
    readonly label: string;
    readonly from: number;
    readonly to: number;
    readonly accent?: boolean;
  }[];
  readonly reference: { readonly value: number; readonly label: string };
}

/** One row a group: where it stands before, where after, and the way between. */
export interface DumbbellsChart {
  readonly kind: 'dumbbells';
  readonly value: Scale;
  readonly rows: readonly {
    readonly label: string;
    readonly before: number | undefined;
    readonly after: number | undefined;
    readonly accent?: boolean;
    /** Printed where there is no value. */
    readonly absent?: string;
  }[];
  readonly beforeLabel: string;
  readonly afterLabel: string;
  /** Its value is printed after its label. */
  readonly reference: { readonly value: number; readonly label: string };
}

/** One dot a specification, from the lowest value to the highest; under it what each chose. */
export interface CurveChart {
  readonly kind: 'curve';
  readonly value: Scale;
  readonly points: readonly {
    readonly value: number;
    readonly low?: number;
    readonly high?: number;
    /** Full dot. */
    readonly told: boolean;
    /** The one that was asked for. */
    readonly asked: boolean;
  }[];
  readonly askedLabel: string;
  readonly reference: { readonly value: number; readonly label: string };
  readonly choices: readonly {
    readonly name: string;
    /** `chosen[point]`. */
    readonly options: readonly { readonly name: string; readonly chosen: readonly boolean[] }[];
  }[];
}

/** One square a region, each where it lies among the others. */
export interface TilesChart {
  readonly kind: 'tiles';
  readonly value: Scale;
  readonly tiles: readonly {
    readonly label: string;
    /** Where the label has no room. */
    readonly short: string;
    /** Column and row of the grid, from 0. */
    readonly at: readonly [number, number];
    readonly value: number | undefined;
    readonly absent?: string;
    readonly tone: TileTone;
    /** Sign for the tone, so that it reads in grey. */
    readonly sign: string;
    readonly accent?: boolean;
  }[];
  /** What each tone means, in the order of the key. */
  readonly key: readonly { readonly tone: TileTone; readonly sign: string; readonly text: string }[];
}
export type TileTone = 'below' | 'above' | 'even' | 'open' | 'few';

/** One organisation beside its floor, in words as large as a wall wants them. */
export interface PosterChart {
  readonly kind: 'poster';
  readonly name: string;
  readonly about: string;
  /** Part of the floor that it receives, drawn and in words. */
  readonly part: number;
  readonly share: string;
  readonly said: string;
  readonly receives: string;
  readonly floor: string;
  /** Empty where nothing is lacking. */
  readonly lacking: string;
}

/** Every kind of chart, by its name. */
export interface Drawings {
  readonly lorenz: LorenzChart;
  readonly 'ranked-dots': RankedDotsChart;
  readonly 'two-denominators': TwoDenominatorsChart;
  readonly heat: HeatChart;
  readonly strips: StripsChart;
  readonly waterfall: WaterfallChart;
  readonly 'small-multiples': MultiplesChart;
  readonly slope: SlopeChart;
  readonly dumbbells: DumbbellsChart;
  readonly curve: CurveChart;
  readonly tiles: TilesChart;
  readonly poster: PosterChart;
}
export type ChartKind = keyof Drawings;
export type ChartDrawing = Drawings[ChartKind];

export interface Chart extends ChartFrame {
  readonly drawing: ChartDrawing;
}
