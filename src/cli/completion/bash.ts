import type { CompletedCommand, Flag } from './table.ts';

/** Completion for bash 3.2 and later, without bash-completion. Files are completed by bash itself where no word fits. */
export function bash(commands: readonly CompletedCommand[]): string {
  return `# equite : bash
_equite() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words='${commands.map(({ name }) => name).join(' ')} --help --version'
  else
    case "\${COMP_WORDS[1]}" in
${commands.map(ofCommand).join('\n')}
    esac
  fi
  if [ -n "$words" ]; then
    local IFS=$' \\n'
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
  fi
}
complete -o bashdefault -o default -F _equite equite
`;
}

const ofCommand = ({ name, other, flags, words }: CompletedCommand): string => `      ${names(name, other)})
        case "$prev" in
${[...flags.filter(({ choices }) => choices.length > 0).map(ofChoices), ofValues(flags)].join('\n')}
          *) case "$cur" in -*) words='${flags.map(({ long }) => long).join(' ')}' ;; *) words='${words.join(' ')}' ;; esac ;;
        esac ;;`;

const names = (name: string, other: string): string => (name === other ? name : `${name}|${other}`);

const typed = ({ long, short }: Flag): string => (short === undefined ? long : `${long}|${short}`);

const ofChoices = (flag: Flag): string => `          ${typed(flag)}) words='${flag.choices.join(' ')}' ;;`;

/** After a flag that takes something else no flag is offered, and files are. */
function ofValues(flags: readonly Flag[]): string {
  const taking = flags.filter(({ takes, choices }) => takes !== 'nothing' && choices.length === 0);
  return `          ${taking.map(typed).join('|') || '--'}) ;;`;
}
