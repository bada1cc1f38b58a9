/** Under what our data, charts and texts may be used. Quotes belong to their publishers. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
