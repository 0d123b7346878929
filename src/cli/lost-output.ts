import { describeFailure } from './failure.ts';
import { languageOf, speaker } from './language.ts';

/**
 * Says that what the program printed got lost, on a full disk behind `>`, and makes it end with 2 whatever else it found.
 * A pipe whose reader has seen enough lost nothing.
 */
export function sayLostOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  const { es, en } = describeFailure(error) ?? { es: error.message, en: error.message };
  const say = speaker(languageOf(process.argv.slice(2), process.env));
  process.stderr.write(
    `${say({ es: `No se pudo escribir la salida: ${es}`, en: `The output could not be written: ${en}` })}\n`,
  );
  process.once('exit', () => {
    process.exitCode = 2;
  });
}
