/** Words of the page that stands in for one that failed. In a file of their own: every page's script has them. */
export const ERROR_WORDS = {
  title: 'This page could not be shown',
  text: 'Nothing of it is shown, so that nothing half is taken for whole.',
  again: 'Try again',
  toDashboard: 'To the dashboard',
} as const;
