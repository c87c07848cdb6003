// The shapes of texts, whatever they say: nothing here names a text, so that texts may name these.

/** The same keys in every language, all of them sentences. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> };

/** Sentences of one room's codes. */
export type Sentences<Codes> = Readonly<Record<keyof Codes & string, string>>;
/** Advice for some of one room's codes. */
export type Advice<Codes> = Readonly<Partial<Record<keyof Codes & string, string>>>;
