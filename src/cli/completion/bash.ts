import type { Slot, Spelled, SpelledCommand } from './spelled.ts';

/** A script for bash, 3.2 of macOS included. */
export function bashScript({ commands, options }: Spelled): string {
  const first = [...commands.flatMap(({ names }) => names), ...options.flatMap(({ names }) => names)];
  return `_plan() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} values= files= word
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if ((COMP_CWORD == 1)); then
    values='${first.join(' ')}'
  else
    case \${COMP_WORDS[1]} in
${commands.map(commandCase).join('\n')}
    esac
  fi
  COMPREPLY=()
  while IFS= read -r word; do
    COMPREPLY+=("$word")
  done < <(
    compgen -W "$values" -- "$current"
    case $files in
      '') ;;
      any) compgen -f -- "$current" ;;
      folders) compgen -d -- "$current" ;;
      *) compgen -d -- "$current"; compgen -f -X "!*.$files" -- "$current" ;;
    esac
  )
  if [[ $files ]]; then compopt -o filenames 2>/dev/null; fi
}
complete -F _plan plan
`;
}

function commandCase({ names, options, argument }: SpelledCommand): string {
  const valued = options.flatMap(({ names, slot }) =>
    slot ? [`          ${names.join('|')}) ${assignments(slot)} ;;`] : [],
  );
  const words = options.flatMap(({ names }) => names).join(' ');
  return `      ${names.join('|')})
        case $previous in
${valued.join('\n')}
          *) if [[ $current == -* ]]; then values='${words}'; else ${assignments(argument)}; fi ;;
        esac ;;`;
}

function assignments({ values, files }: Slot): string {
  const words = values.length > 0 ? [`values='${values.join(' ')}'`] : [];
  return [...words, ...(files ? [`files=${files}`] : [])].join(' ') || ':';
}
