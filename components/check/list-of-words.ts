const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a, b and c". */
export const listOfWords = (items: readonly string[]): string => LIST.format(items);
