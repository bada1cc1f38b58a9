/** Every word that a chart's components add to the words of its data. */
export const CHART_WORDS = {
  key: {
    least: 'in every reading',
    rounding: 'rounding allows',
    hedge: (hedge: string | undefined): string =>
      hedge === undefined || hedge === '' ? 'the loosest reading allows' : `“${hedge}” allows`,
  },
  details: 'Description and numbers',
  table: { name: 'What is counted', value: 'Number', ranges: 'Range', said: 'Who says so' },
  /** Said to those who reach the chart by keyboard, after its title. */
  keys: 'Arrow keys move from number to number, Tab reaches the links, Escape closes.',
} as const;
