import type { Spelled, SpelledCommand, SpelledOption } from './spelled.ts';

/** A script for PowerShell 5.1 and later, which completes files by itself where nothing is offered. */
export function powershellScript({ commands, options }: Spelled): string {
  return `Register-ArgumentCompleter -Native -CommandName plan -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @(
${commands.map(commandEntry).join('\n')}
  )
  $first = @(
${options.map(optionEntry).join('\n')}
  )
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $offered = if ($before.Count -le 1) {
    $commands + $first
  } else {
    $command = $commands | Where-Object { $_.Names -ccontains $before[1] }
    $option = $command.Options | Where-Object { $_.Takes -and $_.Names -ccontains $before[-1] }
    if ($option) { @{ Names = $option.Values; About = $option.About } }
    elseif ($wordToComplete -like '-*') { $command.Options }
    else { @{ Names = $command.Values; About = $command.About } }
  }
  foreach ($entry in $offered) {
    foreach ($name in $entry.Names) {
      if ($name.StartsWith($wordToComplete)) {
        [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $entry.About)
      }
    }
  }
}
`;
}

function commandEntry({ names, about, options, argument }: SpelledCommand): string {
  return `    @{ Names = ${list(names)}; About = ${quoted(about)}; Values = ${list(argument.values)}; Options = @(
${options.map(option => `    ${optionEntry(option)}`).join('\n')}
    ) }`;
}

function optionEntry({ names, about, slot }: SpelledOption): string {
  const values = list(slot?.values ?? []);
  return `    @{ Names = ${list(names)}; About = ${quoted(about)}; Takes = $${slot !== null}; Values = ${values} }`;
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

/** PowerShell ends a quoted text at typographic apostrophes too. */
function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/gu, '$&$&')}'`;
}
