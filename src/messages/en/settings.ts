// Sentences of the settings file, by code, in English.
import type { SettingsCodes } from '../settings-codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const settings = (): Sentences<SettingsCodes> => ({
  'settings-missing': 'There is no settings file {file}.',
  'settings-unreadable': 'The settings file {file} cannot be read ({cause}).',
  'settings-encoding': 'The settings file {file} is not UTF-8.',
  'settings-too-large':
    'The settings file {file} is larger than {limit, number} bytes: it is no settings file.',
  'settings-too-deep': '{file}, line {line}: more than {limit} nested levels; the file is not read.',
  'settings-aliases':
    '{file}: its aliases (“*name”) multiply too far, or one stands within itself; the file is not read.',
  'settings-syntax':
    '{file}, line {line}, column {column}: {problem, select, TAB_AS_INDENT {a tab is used to indent; YAML wants spaces} BAD_INDENT {the indent is not that of the lines around it, or a bracket is not closed} MISSING_CHAR {a quote or a sign is missing} MULTILINE_IMPLICIT_KEY {a key runs over several lines; a “:” may be missing} BLOCK_AS_IMPLICIT_KEY {two “:” on one line; put the text in quotes} BAD_SCALAR_START {this sign cannot begin a text without quotes} BAD_DQ_ESCAPE {a backslash between double quotes must be doubled} BAD_ALIAS {this alias names nothing; a text that begins with “*” goes in quotes} MULTIPLE_DOCS {the file holds several documents (“---”)} UNEXPECTED_TOKEN {this sign is out of place} other {this is not valid YAML ({problem})}}.',
  'settings-key-repeated': '{file}, line {line}, column {column}: the key “{key}” stands twice.',
  'settings-key-unknown': '{file}, line {line}, column {column}: there is no key “{key}”.',
  'settings-long':
    '{file}, line {line}, column {column}: {key} has more than {limit, number} {what, select, letters {characters} other {entries}}; the file is not read.',
  'settings-value': '{file}, line {line}, column {column}: {key} cannot be “{value}”.',
  'settings-blank': '{file}, line {line}, column {column}: {key} is missing or blank.',
  'settings-type':
    '{file}, line {line}, column {column}: {key, select, none {the file} other {{key}}} must be {expected, select, text {a text} list {a list} other {a set of “key: value”}}.',
  'settings-undecided':
    '{file} still holds points to decide: {keys}. The choice in place is a proposal, not a finding.',
  'settings-not-public':
    'The settings ask for a public edition (public: true), which this command does not have: its result may name organisations and show small groups.',
  'settings-used': 'Settings: {files}',
  'comparable-form': 'The definition “{text}” cannot be read at “{part}”.',
  'preset-unknown': 'There is no comparison called “{name}”.',
  'reference-form': '“{value}” is no reference.',
  'given-by-settings': 'given by {file} ({key})',
});

export const settingsAdvice = (): Advice<SettingsCodes> => ({
  'settings-not-public':
    'keep this result inside; for the public, type equite report FILE -o FOLDER with the same settings',
  'settings-missing': 'check the name and the folder, or write one: equite init export.csv',
  'settings-encoding': 'save it as UTF-8 (in Notepad: Save as, Encoding)',
  'settings-too-large': 'name an equite.yaml with --settings',
  'settings-too-deep': 'write the settings the way equite init does',
  'settings-aliases': 'write the values in full',
  'settings-syntax': 'mend this line; a text that holds “:” or “#” goes in quotes',
  'settings-key-repeated': 'make one of the two',
  'settings-key-unknown': 'did you mean {nearest}? Possible keys: {known}',
  'settings-value': 'it can be: {allowed}',
  'settings-blank':
    'write a value, or take the line out; a column by its number goes in quotes ("#3"), as # opens a comment',
  'settings-undecided':
    'open {file}, keep the right line and take the word out of “undecided”, or settle it on the command line',
  'comparable-form':
    'a role or column (typology), cut points (budget:100000/500000), near=COLUMN:WEIGHT, other=region, only=region:A/B, k=5, caliper=0.2 (from 0 to 1), preset=NAME or name=NAME, joined by commas',
  'preset-unknown': 'comparisons: {presets}',
  'reference-form':
    'median, mean, trimmed-mean (each with -elsewhere to leave the own region out), region:NAME, best-region or floor',
});
