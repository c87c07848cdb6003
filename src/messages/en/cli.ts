// Sentences of the command line, by code, in English.
import type { CliCodes } from '../cli-codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const cli = (): Sentences<CliCodes> => ({
  'option-unknown': 'There is no option {option}.',
  'option-value-missing': 'The option {option} wants a value.',
  'option-repeated':
    'The option {option} is typed twice{none, select, yes {} other {: “{before}”, then “{value}”}}. Only one can count.',
  'role-twice': '{flag} gives the role {role} twice: “{before}”, then “{value}”. Only one can be it.',
  'replay-unknown': 'No published sharing is called “{word}”.',
  'replay-envelope': 'A published sharing has its own envelope: --envelope does not go with --replay.',
  'replay-several': 'A file is shared by one published sharing at a time.',
  'replay-region':
    'The sharing “{replay}” is that of region {region}, and the data have no organisation there.',
  'envelope-missing': 'The envelope to share is missing.',
  'minimum-over-maximum':
    'The smallest cheque (--minimum {minimum}) is larger than the largest (--maximum {maximum}): no cheque is possible.',
  'amount-flag': '{flag} “{value}” is no amount, or reads two ways.',
  'indexation-form': '“{value}” is no rate of indexation.',
  'rule-unknown': 'No rule is called “{word}”.',
  'rule-number':
    'The rule “{rule}” {takes, select, yes {takes a share, 2% for example, not “{value}”} other {takes no number (“{value}”)}}.',
  'cap-form': '--cap “{value}”: a share, a colon, a column.',
  'told-form': '{flag} “{value}”: a column, its value, and an amount.',
  'option-value-invalid': 'The option {option} cannot be “{value}”. It can be: {allowed}.',
  'shell-unknown': 'There is no completion for “{name}”.',
  'command-unknown': 'There is no command “{command}”.',
  'argument-missing': 'The argument {argument} is missing.',
  'argument-excess': 'The command “{command}” got too many arguments.',
  'map-form': '“{value}” does not say which column plays which role.',
  'map-role-near': '“{name}” is no role: the column is kept as one more variable, nothing else.',
  'names-alike-some':
    '{count, plural, one {One pair of names looks alike and could be the same organisation} other {# pairs of names look alike and could be the same organisations}}; nothing was merged. E.g.: {pairs}.',
  'pairs-form':
    '{file} is no file of pairs to tick: it needs {columns} columns at least (same?, role, name, count under).',
  'set-form': '“{value}” does not say which role has which value.',
  'where-form': '“{value}” does not say which column must hold which value.',
  'by-empty': '“{value}” names an empty grouping.',
  'month-number': '“{value}” is not the number of a month, from 1 (January) to 12.',
  'fewest-number': '“{value}” is not a number of comparables, from 1 to 1,000.',
  'band-number': '“{value}” is not a band in whole percent, from 1 to 50.',
  'largest-form': '“{value}” is not an amount above 0.',
  'whole-number': '“{value}” is not a whole number from 0 on.',
  'one-definition': 'The gap is worked out under one definition of comparable; {count} given.',
  'for-form': '“{value}” does not say whom the edition is for.',
  'folder-missing': 'The report is a folder of files, and no folder is named.',
  'edition-role': 'There is no edition by {role}.',
  'edition-twice': 'Two editions of the settings are called “{name}”: one would be written over the other.',
  'section-unknown': 'There is no section “{name}”.',
  'logo-unreadable':
    'The logo {file} cannot be read{cause, select, picture {: it is no PNG or JPEG picture of less than 2 MB} other { ({cause})}}.',
  'pdf-no-program': 'A PDF is printed by Chromium, Chrome, Edge or LibreOffice, and none is installed here.',
  'pdf-failed': '{program} could not print the brief ({cause}).',
  'template-unreadable': 'The template {file} cannot be read ({cause}).',
  'wrote-folder': 'Wrote: {folder} ({files, plural, one {# file} other {# files}})',
  'fail-on-form': '“{value}” is not a condition.',
  'fail-on-name': 'No condition can be put on “{name}”.',
  'fail-on-met':
    'The condition {condition} holds: {measure, select, rows {{found, number} in all} share {{found, number} %} amount {{found, number} $} other {{text}}}.',
  'fail-on-open':
    'The condition {condition} is neither met nor ruled out: this result gives no value for it.',
  'output-unwritable':
    '{file} cannot be written: {cause, select, ENOSPC {the disk is full} EDQUOT {the disk quota is reached} EACCES {writing is not allowed} EPERM {writing is not allowed} EROFS {the disk is read-only} ENOENT {the folder does not exist} ENOTDIR {a file stands where a folder is needed} EISDIR {it is a folder} ENAMETOOLONG {the name is too long} EFBIG {the file is too large for this place} other {{cause}}}. Nothing was changed.',
  'stdout-unwritable':
    'The result could not be written whole to standard output: {cause, select, ENOSPC {the disk is full} EDQUOT {the disk quota is reached} EACCES {writing is not allowed} EPERM {writing is not allowed} EROFS {the disk is read-only} ENOENT {the folder does not exist} ENOTDIR {a file stands where a folder is needed} EISDIR {it is a folder} ENAMETOOLONG {the name is too long} EFBIG {the file is too large for this place} other {{cause}}}.',
  'output-busy': '{file} is being written by another run, which does not finish. Nothing was changed.',
  'output-waits': 'Another run is writing in {file}; this one waits for it to finish.',
  'output-in-the-way':
    'In {folder}, something that is not équité’s stands in the place of {path}: a link, or a folder where a file goes. Nothing was changed.',
  'output-format-unknown': 'The name {file} does not say which format to write. Formats: {formats}.',
  'stdin-is-terminal': 'Standard input is a keyboard: nothing would come.',
  'bytes-on-terminal': 'A Word document cannot be shown on a terminal.',
  'stdin-twice': 'Standard input (-) can be named once only.',
  'init-exists': '{file} is already there.',
  'init-nothing': 'There is nothing to look at.',
  wrote: 'Written: {file}',
  'working-folder-gone': 'The current folder no longer exists: it was removed or moved.',
  crash: 'équité {version} stopped unexpectedly: {message}',
});

export const cliAdvice = (): Advice<CliCodes> => ({
  'replay-unknown': 'sharings: {replays}',
  'replay-envelope': 'take one of the two out',
  'envelope-missing':
    'add --envelope, for example --envelope 1.5M or --envelope 881000; or write scenarios in the settings file; or work a published sharing out again with --replay',
  'amount-flag': 'write the amount without thousands separators (881000), or in millions (1.5M)',
  'indexation-form': 'a rate such as 2% or 0.02',
  'rule-unknown': 'rules: {rules}',
  'cap-form': 'for example --cap "80%:Total revenue"',
  'told-form': 'for example {flag} "Status=New:60000"',
  'option-unknown': '{suggestion, select, none {} other {did you mean {suggestion}?}}',
  'shell-unknown': 'shells: {names}',
  'command-unknown': '{suggestion, select, none {} other {did you mean {suggestion}?}}',
  'option-repeated': 'keep the one that is meant',
  'role-twice': 'keep the one that is meant; to have several, put the values in one column',
  'argument-missing': 'name a file, e.g. equite check export.csv',
  'map-form': 'type --map ROLE=COLUMN, e.g. --map amount="Amount paid"',
  'map-role-near': 'did you mean --map {role}="{column}"?',
  'names-alike-some':
    'to tick them in a spreadsheet: equite check {files} --pairs -o pairs.csv, then read it back with --same-as pairs.csv',
  'pairs-form': 'write one with equite check FILE --pairs -o pairs.csv',
  'largest-form': 'type a number, e.g. --largest-amount 1e15',
  'set-form': 'type --set ROLE=VALUE, e.g. --set period=2023-2024',
  'where-form': 'type --where COLUMN=VALUE, e.g. --where region="Laval"',
  'by-empty': 'type --by ROLE or --by ROLE,ROLE, e.g. --by region,sector',
  'one-definition': 'keep one --comparable; to set several side by side: equite peers',
  'for-form': 'type --for region=NAME, e.g. --for region=04',
  'pdf-no-program': 'write the folder (-o report), then print report.html as a PDF from a browser',
  'pdf-failed': 'write the folder (-o report), then print report.html as a PDF from a browser',
  'folder-missing': 'type -o FOLDER, e.g. -o report',
  'edition-role': 'editions: --for region=NAME or --for organisation=NAME',
  'edition-twice': 'give each edition under reports: a name of its own',
  'section-unknown': 'sections: {sections}',
  'fail-on-form':
    'type a name, a sign and a number: --fail-on "set-aside>0", "amount-missing>1%", "set-aside>1000$"',
  'fail-on-name':
    'did you mean {nearest}? Possible names: {known}, or a code that check prints in square brackets',
  'output-unwritable':
    '{cause, select, ENOSPC {make room, or write elsewhere} EDQUOT {make room, or write elsewhere} ENOENT {make the folder first, or correct the path} ENOTDIR {name a folder, or another name} EISDIR {name a file in that folder} ENAMETOOLONG {choose a shorter name} other {choose a place where you may write}}',
  'stdout-unwritable':
    'do not use what was written; {cause, select, ENOSPC {make room, or write elsewhere} other {write to a file with -o}}',
  'output-busy': 'wait for it; if nothing runs any more, remove {lock}',
  'output-in-the-way': 'move it, or write to another folder',
  'output-format-unknown': 'add --format, e.g. --format csv',
  'stdin-is-terminal': 'pipe a file in: equite check - < export.csv',
  'bytes-on-terminal': 'name a file: -o result.docx',
  'init-exists': 'add --force to replace it, or -o OTHER.yaml; -o - shows it and writes nothing',
  'init-nothing':
    'name the files (equite init export.csv), or ask for an empty table (equite init --template)',
  'working-folder-gone': 'go to a folder that exists (cd …), and type the command again',
  crash: 'please report it with the command you typed; --debug shows the trace',
});
