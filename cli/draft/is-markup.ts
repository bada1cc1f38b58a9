/** Files whose text stands between marks that nobody should read as text. */
const MARKUP = /\.(?:html?|xhtml|pdf|docx?|odt|rtf)$/i;

export const isMarkup = (file: string): boolean => MARKUP.test(file);
