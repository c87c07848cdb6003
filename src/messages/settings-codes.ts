/** Where a fault of a settings file stands: its name as shown, line and column from 1. */
interface At {
  file: string;
  line: number;
  column: number;
}

/** Everything the settings room can say. Sentences: `messages/<lang>/settings.ts`. */
export interface SettingsCodes {
  'settings-missing': { file: string };
  'settings-unreadable': { file: string; cause: string };
  /** Not UTF-8. */
  'settings-encoding': { file: string };
  'settings-too-large': { file: string; limit: number };
  'settings-too-deep': At & { limit: number };
  'settings-aliases': { file: string };
  /** `problem`: a code of the yaml library, such as TAB_AS_INDENT. */
  'settings-syntax': At & { problem: string };
  'settings-key-repeated': At & { key: string };
  'settings-key-unknown': At & { key: string; nearest: string; known: readonly string[] };
  'settings-blank': At & { key: string };
  /** `what`: letters or entries. */
  'settings-long': At & { key: string; limit: number; what: string };
  'settings-value': At & { key: string; value: string; allowed: readonly string[] };
  /** `expected`: text, list or map. */
  'settings-type': At & { key: string; expected: string };
  /** Points that `init` left to a person and that nobody has settled. */
  'settings-undecided': { file: string; keys: readonly string[] };
  /** `public: true`, in a command that has no public edition. */
  'settings-not-public': Record<never, never>;
  'settings-used': { files: readonly string[] };
  /** A definition of comparable that cannot be read: the whole text, and the part that stops it. */
  'comparable-form': { text: string; part: string };
  'preset-unknown': { name: string; presets: readonly string[] };
  'reference-form': { value: string };
  // evidence
  'given-by-settings': { file: string; key: string };
}
