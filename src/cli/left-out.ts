import type { Bilingual } from '../text/bilingual.ts';

/** Counts the files that a folder or a pattern would have given, by what left them out. */
export class LeftOut {
  readonly #counts = new Map<string, number>();
  #notPlans = 0;

  /** Left out by an ignore file or by the configuration. */
  byFile(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** Left out since its name says that it is about the repository. */
  asNotPlan(): void {
    this.#notPlans++;
  }

  /** The counts in words that go on a sentence; empty where nothing was left out. */
  get said(): Bilingual {
    const es = [...this.#counts].map(([name, n]) => `${n} por ${name}`);
    const en = [...this.#counts].map(([name, n]) => `${n} by ${name}`);
    if (this.#notPlans > 0) {
      es.push(`${this.#notPlans} por llamarse README o algo así`);
      en.push(`${this.#notPlans} for being called README or the like`);
    }
    if (es.length === 0) return { es: '', en: '' };
    return { es: `; quedaron fuera: ${es.join(', ')}`, en: `; left out: ${en.join(', ')}` };
  }
}
