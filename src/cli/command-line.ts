import { Command as Commander, CommanderError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from '../commands/index.ts';
import { wrap } from '../report/wrap.ts';
import type { Bilingual, Language } from '../text/bilingual.ts';
import { colorModes } from './color-mode.ts';
import type { Command, CommandContext, ExitCode } from './command.ts';
import { sayCommandLineError } from './command-line-error.ts';
import { helpTexts } from './help-texts.ts';
import type { Host } from './host.ts';
import { speaker } from './language.ts';
import { LocalizedHelp } from './localized-help.ts';

/** Runs the command that a command line names, or says what is wrong with it. Throws what the command throws. */
export async function runCommandLine(
  argv: readonly string[],
  host: Host,
  language: Language,
): Promise<ExitCode> {
  const ended: { code: ExitCode } = { code: 0 };
  const named = commands.filter(({ name, alias }) => [name, alias].includes(argv[0] ?? ''));
  try {
    const program = declare(named.length === 0 ? commands : named, host, language, ended);
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
    return ended.code;
  } catch (error) {
    if (error instanceof CommanderError) return endOfCommandLine(error, host, speaker(language));
    throw error;
  }
}

/** Declares some commands to commander: one that is named needs no other. */
function declare(
  some: readonly Command[],
  host: Host,
  language: Language,
  ended: { code: ExitCode },
): Commander {
  const say = speaker(language);
  const closing = () =>
    [helpTexts.moreHelp, helpTexts.exitCodes].flatMap(text => wrap(say(text), host.stdout.columns));
  const program = configure(new Commander('plan'), host, say)
    .description(say(helpTexts.about))
    .usage(`${say(helpTexts.commandPlaceholder)} ${say(helpTexts.optionsPlaceholder)}`)
    .version(packageJson.version, '-V, --version', say(helpTexts.version))
    .helpCommand(false)
    .addHelpText('after', () => `\n${closing().join('\n')}`);
  const whole = () => declare(commands, host, language, ended);
  for (const command of some) addCommand(program, command, { host, language, say, whole }, ended);
  return program;
}

function addCommand(
  program: Commander,
  command: Command,
  context: CommandContext,
  ended: { code: ExitCode },
): void {
  const { say, host } = context;
  const made = configure(program.command(command.name), host, say)
    .alias(command.alias)
    .description(say(command.summary));
  command.declare(made, say);
  made
    .addOption(new Option('--color <modo>', say(helpTexts.color)).choices(colorModes).default('auto'))
    .addOption(new Option('--lang <idioma>', say(helpTexts.language)).choices(['es', 'en']))
    .usage(
      [
        say(helpTexts.optionsPlaceholder),
        ...made.registeredArguments.map(argument =>
          usageOf(argument.name(), argument.required, argument.variadic),
        ),
      ].join(' '),
    )
    .addHelpText('after', () => examplesText(command, context))
    .action(async (...given: unknown[]) => {
      const options = made.opts<Record<string, unknown>>();
      ended.code = await command.run(given.slice(0, made.registeredArguments.length), options, context);
    });
}

function usageOf(name: string, required: boolean, variadic: boolean): string {
  const dots = variadic ? '...' : '';
  return required ? `<${name}${dots}>` : `[${name}${dots}]`;
}

function configure(command: Commander, host: Host, say: (text: Bilingual) => string): Commander {
  command.createHelp = () => new LocalizedHelp(say);
  return command
    .helpOption('-h, --help', say(helpTexts.help))
    .exitOverride()
    .configureOutput({
      writeOut: host.stdout.write,
      writeErr: () => undefined,
      getOutHelpWidth: () => host.stdout.columns,
      getOutHasColors: () => false,
    });
}

/** Each line beside what it does or, where one of them is too long for that, above it. */
function examplesText({ examples }: Command, { host, say }: CommandContext): string {
  const { columns } = host.stdout;
  const width = Math.max(...examples.map(({ line }) => line.length));
  const beside = examples.map(({ line, does }) => `  ${line.padEnd(width)}  ${say(does)}`);
  const above = examples.flatMap(({ line, does }) => [
    `  ${line}`,
    ...wrap(say(does), columns - 6).map(text => `      ${text}`),
  ]);
  const lines = beside.every(line => line.length <= columns) ? beside : above;
  return `\n${say(helpTexts.examples)}\n${lines.join('\n')}`;
}

/** `--help` and `--version` end in success; everything else commander refuses is a usage error. */
function endOfCommandLine(error: CommanderError, host: Host, say: (text: Bilingual) => string): ExitCode {
  if (error.exitCode === 0) return 0;
  const names = commands.flatMap(command => [command.name, command.alias]);
  host.stderr.write(`${say(sayCommandLineError(error, names))}\n`);
  return 2;
}
