// XML 1.0 knows no other control characters than tab, line feed and carriage return, and no half of a pair.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text without the characters that XML 1.0 does not know. Its markup is still to be escaped. */
export const xmlText = (text: string): string => text.replaceAll(NOT_XML, '');
