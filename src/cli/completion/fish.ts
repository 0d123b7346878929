import type { Slot, Spelled, SpelledOption } from './spelled.ts';

/** A script for fish 3. */
export function fishScript({ commands, options }: Spelled): string {
  const lines = [
    ...options.map(option => `complete -c plan -n __plan_first${optionWords(option)}`),
    ...commands.flatMap(({ names, about }) =>
      names.map(name => `complete -c plan -n __plan_first -a ${name} -d ${quoted(about)}`),
    ),
    ...commands.flatMap(({ names, options, argument }) => {
      const start = `complete -c plan -n '__plan_in ${names.join(' ')}'`;
      return [
        ...[slotWords(argument)].filter(words => words !== ' -f').map(words => `${start}${words}`),
        ...options.map(option => `${start}${optionWords(option)}`),
      ];
    }),
  ];
  return `function __plan_first
  test (count (commandline -opc)) -eq 1
end
function __plan_in
  set -l words (commandline -opc)
  test (count $words) -gt 1; and contains -- $words[2] $argv
end
complete -c plan -e
complete -c plan -f
${lines.join('\n')}
`;
}

function optionWords({ names, about, slot }: SpelledOption): string {
  const spelled = names.map(name =>
    name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`,
  );
  return `${spelled.join('')}${slot ? ` -r${slotWords(slot)}` : ''} -d ${quoted(about)}`;
}

function slotWords({ values, files }: Slot): string {
  const words = [...values, ...foundBy(files)].join(' ');
  return `${files === 'any' ? ' -F' : ' -f'}${words === '' ? '' : ` -a ${quoted(words)}`}`;
}

/** `-F` finds any file by itself. */
function foundBy(files: Slot['files']): string[] {
  if (files === null || files === 'any') return [];
  return files === 'folders' ? ['(__fish_complete_directories)'] : [`(__fish_complete_suffix .${files})`];
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/gu, '\\$&')}'`;
}
