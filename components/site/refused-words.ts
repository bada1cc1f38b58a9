/** What the server says of a request that it refuses, by status. In a file of their own: no page needs them. */
export const REFUSED_WORDS: { readonly by: ReadonlyMap<number, string>; readonly other: string } = {
  by: new Map([
    [400, 'This address cannot be read.'],
    [405, 'Files are read here, and not written: only GET and HEAD are answered.'],
    [412, 'The file is another one than the request names.'],
    [416, 'The file does not have that part.'],
  ]),
  other: 'This request cannot be answered.',
};
