/** What the page's variables are in a picture that travels without the page: light colours, as in app/globals.css. */
export const PAGE_VARIABLES: Readonly<Record<string, string>> = {
  ink: '#1b1b1a',
  soft: '#5d5c58',
  line: '#dad7cf',
  paper: '#fbfaf6',
  stock: '#1d5c63',
  flow: '#a8572a',
  gap: '#75736c',
  'font-sans': 'Inter, "Helvetica Neue", Arial, sans-serif',
  'font-serif': '"Source Serif 4", Georgia, serif',
};

/**
 * Replaces every `var(--…)` in an attribute's value.
 * @throws Error naming a variable that has no value here
 */
export function withoutVariables(value: string): string {
  return value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const known = PAGE_VARIABLES[name];
    if (known === undefined) throw new Error(`--${name} has no value outside the page`);
    return known;
  });
}
