import { Command as Commander, CommanderError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from '../commands/index.ts';
import type { Bilingual, Language } from '../text/bilingual.ts';
import type { Command, CommandContext, ExitCode } from './command.ts';
import { sayCommandLineError } from './command-line-error.ts';
import { describeFailure } from './failure.ts';
import { helpTexts } from './help-texts.ts';
import type { Host } from './host.ts';
import { languageOf, speaker } from './language.ts';
import { LocalizedHelp } from './localized-help.ts';
import { nodeHost } from './node-host.ts';
import { colorModes } from './paint.ts';

/** Runs one command line, without the names of node and the script. Gives the exit code; never throws. */
export async function main(argv: readonly string[], host: Host = nodeHost()): Promise<ExitCode> {
  const language = languageOf(argv, host.env);
  const say = speaker(language);
  const ended: { code: ExitCode } = { code: 0 };
  try {
    const program = buildProgram(host, language, ended);
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
    return ended.code;
  } catch (error) {
    if (error instanceof CommanderError) return endOfCommandLine(error, host, say);
    const failure = describeFailure(error);
    host.stderr.write(`${failure ? say(failure) : fault(error, host, say)}\n`);
    return 2;
  }
}

function buildProgram(host: Host, language: Language, ended: { code: ExitCode }): Commander {
  const say = speaker(language);
  const program = configure(new Commander('plan'), host, say)
    .description(say(helpTexts.about))
    .usage(`${say(helpTexts.commandPlaceholder)} ${say(helpTexts.optionsPlaceholder)}`)
    .version(packageJson.version, '-V, --version', say(helpTexts.version))
    .helpCommand(false)
    .addHelpText('after', `\n${say(helpTexts.moreHelp)}\n${say(helpTexts.exitCodes)}`);
  for (const command of commands) addCommand(program, command, { host, language, say }, ended);
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
    .addHelpText('after', examplesText(command, say))
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

function examplesText(command: Command, say: (text: Bilingual) => string): string {
  const width = Math.max(...command.examples.map(example => example.line.length));
  const lines = command.examples.map(example => `  ${example.line.padEnd(width)}  ${say(example.does)}`);
  return `\n${say(helpTexts.examples)}\n${lines.join('\n')}`;
}

/** `--help` and `--version` end in success; everything else commander refuses is a usage error. */
function endOfCommandLine(error: CommanderError, host: Host, say: (text: Bilingual) => string): ExitCode {
  if (error.exitCode === 0) return 0;
  const names = commands.flatMap(command => [command.name, command.alias]);
  host.stderr.write(`${say(sayCommandLineError(error, names))}\n`);
  return 2;
}

function fault(error: unknown, host: Host, say: (text: Bilingual) => string): string {
  const reason = error instanceof Error ? error.message : String(error);
  const trace = host.env.PLAN_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  return say({
    es: `Defecto del programa, no de su plan: ${reason}${trace}`,
    en: `A fault of the program, not of your plan: ${reason}${trace}`,
  });
}
