import packageJson from '../../package.json' with { type: 'json' };
import type { Bilingual } from '../text/bilingual.ts';
import type { ExitCode } from './command.ts';
import { describeFailure } from './failure.ts';
import type { Host } from './host.ts';
import { languageOf, speaker } from './language.ts';
import { nodeHost } from './node-host.ts';
import type { work } from './threads/work.ts';

/** Checks the files that another thread of the program gives this one. */
export async function checkFiles(...given: Parameters<typeof work>): Promise<void> {
  const threads = await import('./threads/work.ts');
  await threads.work(...given);
}

/**
 * Runs one command line, without the names of node and the script. Gives the exit code; never throws. Which version this
 * is takes no knowledge of the commands.
 */
export async function main(argv: readonly string[], host: Host = nodeHost()): Promise<ExitCode> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    host.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  const language = languageOf(argv, host.env);
  try {
    const { runCommandLine } = await import('./command-line.ts');
    return await runCommandLine(argv, host, language);
  } catch (error) {
    const say = speaker(language);
    const failure = describeFailure(error);
    host.stderr.write(`${failure ? say(failure) : fault(error, host, say)}\n`);
    return 2;
  }
}

function fault(error: unknown, host: Host, say: (text: Bilingual) => string): string {
  const reason = error instanceof Error ? error.message : String(error);
  if (host.env.PLAN_DEBUG && error instanceof Error) return error.stack ?? reason;
  return say({
    es: `Defecto del programa, no de su plan: ${reason}\nRepita la orden con PLAN_DEBUG=1 y haga llegar lo que diga a quien mantiene el programa.`,
    en: `A fault of the program, not of your plan: ${reason}\nRun it again with PLAN_DEBUG=1 and let those who maintain the program have what it says.`,
  });
}
