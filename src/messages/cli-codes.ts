/** Everything the shell can say about a command line, with the arguments each sentence needs. */
export interface CliCodes {
  'option-unknown': { option: string; suggestion: string };
  'option-value-missing': { option: string };
  /** Typed twice; both values, empty for a flag that takes none. */
  'option-repeated': { option: string; none: string; before: string; value: string };
  /** `--map` or `--set` names one role twice. */
  'role-twice': { flag: string; role: string; before: string; value: string };
  'option-value-invalid': { option: string; value: string; allowed: readonly string[] };
  'command-unknown': { command: string; suggestion: string };
  'shell-unknown': { name: string; names: readonly string[] };
  'argument-missing': { argument: string };
  'argument-excess': { command: string };
  'map-form': { value: string };
  /** A role of `--map` that no role is called, near one that is. */
  'map-role-near': { name: string; role: string; column: string };
  /** The first few of `count` pairs `A = B` of names; `check` shows them all. */
  'names-alike-some': { pairs: readonly string[]; count: number; files: string };
  /** The file of `--same-as` has not the columns of one that `check --pairs` writes. */
  'pairs-form': { file: string; columns: number };
  'set-form': { value: string };
  'where-form': { value: string };
  'by-empty': { value: string };
  'whole-number': { value: string };
  'largest-form': { value: string };
  'month-number': { value: string };
  'fewest-number': { value: string };
  'band-number': { value: string };
  'for-form': { value: string };
  'envelope-missing': Record<never, never>;
  'replay-unknown': { word: string; replays: readonly string[] };
  /** A file is shared by one published sharing at a time. */
  'replay-several': { replays: readonly string[] };
  'replay-envelope': Record<never, never>;
  'replay-region': { replay: string; region: string };
  /** No amount, or one that reads two ways (`1,500`). */
  'amount-flag': { flag: string; value: string };
  'minimum-over-maximum': { minimum: string; maximum: string };
  /** `--indexation` holds no rate. */
  'indexation-form': { value: string };
  'rule-unknown': { word: string; rules: readonly string[] };
  /** `takes`: yes for a rule that a number may be given to. */
  'rule-number': { rule: string; value: string; takes: string };
  'cap-form': { value: string };
  'told-form': { flag: string; value: string };
  'folder-missing': Record<never, never>;
  /** `--for` names a role that no edition is made for. */
  'edition-role': { role: string };
  /** Two editions of the settings would be written to one folder. */
  'edition-twice': { name: string };
  'section-unknown': { name: string; sections: readonly string[] };
  'template-unreadable': { file: string; cause: string };
  /** No PNG or JPEG that can be read; `cause`: picture where it is something else. */
  'logo-unreadable': { file: string; cause: string };
  'pdf-no-program': Record<never, never>;
  'pdf-failed': { program: string; cause: string };
  'wrote-folder': { folder: string; files: number };
  /** `gaps` works under one definition at a time. */
  'one-definition': { count: number };
  'fail-on-form': { value: string };
  'fail-on-name': { name: string; nearest: readonly string[]; known: readonly string[] };
  /** `measure`: rows, share (of 100), amount, or figure, whose `text` is unrounded. */
  'fail-on-met': { condition: string; found: number; measure: string; text: string };
  /** On a figure that the data do not give. */
  'fail-on-open': { condition: string };
  'output-unwritable': { file: string; cause: string };
  'stdout-unwritable': { cause: string };
  /** Another run writes there and does not finish; `lock` is its mark. */
  'output-busy': { file: string; lock: string };
  'output-waits': { file: string };
  /** A link of the person's, or a folder where a file goes. */
  'output-in-the-way': { folder: string; path: string };
  'output-format-unknown': { file: string; formats: readonly string[] };
  'stdin-is-terminal': Record<never, never>;
  /** A Word document would be written to a terminal. */
  'bytes-on-terminal': Record<never, never>;
  'stdin-twice': Record<never, never>;
  'init-exists': { file: string };
  'init-nothing': Record<never, never>;
  wrote: { file: string };
  'working-folder-gone': Record<never, never>;
  crash: { version: string; message: string };
}
