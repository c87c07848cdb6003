import type { Texts } from '../../messages/catalogue.ts';
import type { Source } from '../../read/types.ts';

/** What is being done. */
type Work = keyof Texts['ui']['work'];

/** Says on standard error what lasts, and how far it is. */
export interface Progress {
  /** A work begins of which nobody knows how long it is. */
  begin(work: Work): void;
  /** To be told how much of a work is done, of how much. */
  of(work: Work): (done: number, of: number) => void;
  /** To be told how many bytes of standard input have come. */
  received(bytes: number): void;
  /** For the sources of these files: the same ones, whose reading is shown. Standard input, `-`, has come before it is a source. */
  reading(files: readonly string[]): (source: Source) => Source;
  /** Wipes what it shows, until there is more to show. */
  end(): void;
}
