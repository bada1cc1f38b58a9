/** A text without line breaks: each becomes one space, with the spaces around it. */
export const oneLine = (text: string): string => text.replace(/\s*[\n\r\v\f\u0085\u2028\u2029]\s*/g, ' ');

/** A text that ends as a sentence does. */
export const endedSentence = (text: string): string => (/[.!?…][”’"')\]]*$/.test(text) ? text : `${text}.`);
