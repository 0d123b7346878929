import type { Slot, Spelled, SpelledCommand, SpelledOption } from './spelled.ts';

/** A script for zsh: sourced, or as a file `_plan` in a folder of `fpath`. */
export function zshScript({ commands, options }: Spelled): string {
  const named = commands.flatMap(({ names, about }) =>
    names.map(name => `        ${quoted(`${name}:${about}`)}`),
  );
  return `#compdef plan
_plan() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands
  _arguments -C ${options.flatMap(optionSpecs).join(' ')} '1: :->command' '*:: :->rest'
  case $state in
    command)
      commands=(
${named.join('\n')}
      )
      _describe command commands ;;
    rest)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _plan ]]; then _plan "$@"; else compdef _plan plan; fi
`;
}

function commandCase({ names, options, argument }: SpelledCommand): string {
  const specs = [...options.flatMap(optionSpecs), quoted(`*: :${action(argument)}`)];
  return `        ${names.join('|')})
          _arguments \\
            ${specs.join(' \\\n            ')} ;;`;
}

/** Each name may come again: a report has several formats. */
function optionSpecs({ names, about, slot }: SpelledOption): string[] {
  const described = `[${about.replace(/[[\]:\\]/gu, '\\$&')}]`;
  return names.map(name => quoted(slot ? `*${name}=${described}: :${action(slot)}` : `*${name}${described}`));
}

/** A colon ends the action of `_arguments`, but not one within it. */
function action({ values, files }: Slot): string {
  const words = values.length > 0 ? `(${values.join(' ')})` : '';
  if (!files) return words || ' ';
  if (words) return ` _alternative "words\\: \\:${words}" "files\\: \\:_files"`;
  if (files === 'any') return '_files';
  return files === 'folders' ? '_files -/' : `_files -g "*.${files}(-.)"`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
