import type { Command as Commander, Option } from 'commander';

/** What may stand in one place of a command line: words, files, or both; neither for free text. */
export interface Slot {
  readonly values: readonly string[];
  /** An ending such as `md` asks for files of that kind and folders. */
  readonly files: string | 'any' | 'folders' | null;
}

/** An option as it is typed; `slot` is null where no value follows it as a word of its own. */
export interface SpelledOption {
  readonly names: readonly string[];
  readonly about: string;
  readonly slot: Slot | null;
}

/** A command as it is typed, with what its argument may be. */
export interface SpelledCommand {
  readonly names: readonly string[];
  readonly about: string;
  readonly options: readonly SpelledOption[];
  readonly argument: Slot;
}

/** Everything that can be typed after `plan`. */
export interface Spelled {
  readonly commands: readonly SpelledCommand[];
  readonly options: readonly SpelledOption[];
}

/** Words that a declaration leaves open, by the name of the option or argument that takes them. */
export type OpenValues = Readonly<Record<string, readonly string[]>>;

/** What the program declares to commander, as a shell completes it. */
export function spell(program: Commander, open: OpenValues): Spelled {
  return {
    commands: program.commands.map(command => spellCommand(command, open)),
    options: optionsOf(program, open),
  };
}

function spellCommand(command: Commander, open: OpenValues): SpelledCommand {
  const [argument] = command.registeredArguments;
  return {
    names: [command.name(), ...command.aliases()],
    about: inShort(command.description()),
    options: optionsOf(command, open),
    argument: argument
      ? {
          values: argument.argChoices ?? open[argument.name()] ?? [],
          files: argument.argChoices ? null : filesFor(argument.name()),
        }
      : { values: [], files: null },
  };
}

function optionsOf(command: Commander, open: OpenValues): SpelledOption[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(option => ({
      names: option.flags.match(/(?<=^|[ ,])--?[\w-]+/gu) ?? [],
      about: inShort(option.description),
      slot: option.required ? slotOf(option, open) : null,
    }));
}

function slotOf(option: Option, open: OpenValues): Slot {
  if (option.argChoices) return { values: option.argChoices, files: null };
  const placeholder = /<(.+)>/u.exec(option.flags)?.[1] ?? '';
  return { values: open[option.attributeName()] ?? [], files: filesFor(placeholder) };
}

/** What a placeholder such as `<archivo.svg>` or `[rutas...]` asks for. Plans are Markdown. */
function filesFor(placeholder: string): Slot['files'] {
  if (/^rutas?$/u.test(placeholder)) return 'md';
  if (placeholder === 'carpeta') return 'folders';
  const ending = /^archivo\.(\w+)$/u.exec(placeholder)?.[1];
  return ending ?? (/\b(?:archivo|ruta|tema)$/u.test(placeholder) ? 'any' : null);
}

/** The first clause: shells show one line. */
function inShort(description: string): string {
  return description.split(';')[0] ?? description;
}
