/** What stands where a person must decide: shown and marked in drafts, an error once the plan is approved. */
export const placeholder = 'POR DEFINIR';
