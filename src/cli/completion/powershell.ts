import type { CompletedCommand, Flag } from './table.ts';

/** Completion for PowerShell 5.1 and later. Without an answer the shell completes files. */
export function powershell(commands: readonly CompletedCommand[]): string {
  return `# equite : PowerShell
Register-ArgumentCompleter -Native -CommandName equite -ScriptBlock {
  param($word, $ast, $position)
  $commands = [ordered]@{
${commands.map(({ name, summary }) => `    ${quoted(name)} = ${quoted(summary)}`).join('\n')}
  }
  $words = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $before = if ($word -eq '') { $words } else { @($words | Select-Object -SkipLast 1) }
  $command = if ($before.Count -gt 1) { $before[1] } else { '' }
  $last = $before[-1]
  $offer = switch ($command) {
    '' { $commands }
${commands.map(ofCommand).join('\n')}
  }
  if ($null -eq $offer) { return }
  $offer.GetEnumerator() | Where-Object { $_.Key -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'ParameterValue', $_.Value)
  }
}
`;
}

const ofCommand = ({
  name,
  other,
  flags,
  words,
}: CompletedCommand): string => `    { $_ -in ${[...new Set([name, other])].map(quoted).join(', ')} } {
      switch ($last) {
${flags
  .filter(({ takes }) => takes !== 'nothing')
  .map(ofValue)
  .join('\n')}
        default {
          if ($word -like '-*') { [ordered]@{
${flags.map(({ long, help }) => `            ${quoted(long)} = ${quoted(help)}`).join('\n')}
          } }${words.length > 0 ? ` else { ${table(words)} }` : ''}
        }
      }
    }`;

const ofValue = ({ long, short, choices }: Flag): string =>
  `        { $_ -in ${[long, ...(short === undefined ? [] : [short])].map(quoted).join(', ')} } { ${choices.length > 0 ? table(choices) : '$null'} }`;

const table = (words: readonly string[]): string =>
  `[ordered]@{ ${words.map((word) => `${quoted(word)} = ${quoted(word)}`).join('; ')} }`;

const quoted = (text: string): string => `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
