/** Words of the page that stands in for one that failed. In a file of their own: every page's script has them. */
export const ERROR_WORDS = {
  title: 'This page could not be shown',
  text: 'We show none of it, so that nobody takes half a page for a whole one.',
  again: 'Try again',
  toDashboard: 'To the dashboard',
} as const;
