/** Who said a value: the program, the profile, the configuration or an exception of it, the plan, the command line. */
export type Origin =
  | { readonly by: 'default' }
  | { readonly by: 'profile'; readonly id: string }
  | {
      readonly by: 'configuration';
      readonly path: string;
      /** One-based. */
      readonly line: number;
      /** Which of its `excepciones`, from 1; null for what holds for all plans. */
      readonly exception: number | null;
    }
  | { readonly by: 'plan'; readonly path: string; readonly line: number }
  | { readonly by: 'option'; readonly option: string };

/** A value and who said it. */
export interface Said<T> {
  readonly value: T;
  readonly origin: Origin;
}
