import type { CompletedCommand, Flag } from './table.ts';

/** Completion for zsh. */
export function zsh(commands: readonly CompletedCommand[]): string {
  return `#compdef equite
_equite() {
  if (( CURRENT == 2 )); then
    local -a commands
    commands=(
${commands.map(({ name, summary }) => `      ${quoted(`${escaped(name)}:${summary}`)}`).join('\n')}
    )
    _describe -t commands equite commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(ofCommand).join('\n')}
  esac
}
if [ "$funcstack[1]" = _equite ]; then _equite "$@"; else compdef _equite equite; fi
`;
}

const ofCommand = ({
  name,
  other,
  flags,
  words,
}: CompletedCommand): string => `    ${name === other ? name : `${name}|${other}`})
      _arguments -s \\
${flags.map((flag) => `        ${argument(flag)} \\`).join('\n')}
        ${words.length > 0 ? quoted(`*: :(${words.join(' ')})`) : "'*: :_files'"} ;;`;

/** `'*--map[help]:ROLE=COLUMN: '`: a flag, its help, what it takes and how that is completed. */
function argument({ long, short, help, takes, value, choices, repeatable }: Flag): string {
  const action =
    choices.length > 0 ? `(${choices.map(escapedWord).join(' ')})` : takes === 'file' ? '_files' : ' ';
  const after = `[${help.replace(/[[\]\\]/g, '\\$&')}]${takes === 'nothing' ? '' : `:${escaped(value)}:${action}`}`;
  if (repeatable) return quoted(`*${long}${after}`);
  return short === undefined ? quoted(`${long}${after}`) : `{${short},${long}}${quoted(after)}`;
}

const escaped = (text: string): string => text.replace(/[:\\]/g, '\\$&');
const escapedWord = (text: string): string => text.replace(/[^\w-]/g, '\\$&');
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
