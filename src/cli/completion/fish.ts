import type { CompletedCommand, Flag } from './table.ts';

/** Completion for fish. */
export function fish(commands: readonly CompletedCommand[]): string {
  return `# equite : fish
${commands.map(offered).join('\n')}
${commands.flatMap(ofCommand).join('\n')}
`;
}

const offered = ({ name, summary }: CompletedCommand): string =>
  `complete -c equite -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`;

const ofCommand = ({ name, other, flags, words }: CompletedCommand): string[] => {
  const when = `complete -c equite -n ${quoted(`__fish_seen_subcommand_from ${name === other ? name : `${name} ${other}`}`)}`;
  return [
    ...(words.length > 0 ? [`${when} -f -a ${quoted(words.join(' '))}`] : []),
    ...flags.map((flag) => `${when} ${option(flag)}`),
  ];
};

function option({ long, short, help, takes, choices }: Flag): string {
  const named = `-l ${long.slice(2)}${short === undefined ? '' : ` -s ${short.slice(1)}`}`;
  const value = { nothing: '', file: ' -r -F', word: ' -x' }[takes];
  const from = choices.length > 0 ? ` -a ${quoted(choices.join(' '))}` : '';
  return `${named}${value}${from} -d ${quoted(help)}`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
