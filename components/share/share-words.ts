/** Every word of the buttons that copy, and of the box that shows a number's sentence. */
export const SHARE_WORDS = {
  copied: 'Copied',
  failed: 'Could not copy. The text is here, selected:',
  preview: {
    title: (number: string, sentences: number): string =>
      `${sentences === 1 ? 'The sentence' : 'The sentences'} behind “${number}”`,
    toList: 'In the list of sentences',
    close: 'Close',
  },
} as const;
