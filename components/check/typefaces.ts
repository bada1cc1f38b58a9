/** The families of our pictures, and the files of the page that hold them: letters of Western Europe. */
const FACES = [
  { family: 'Inter', style: 'normal', file: new URL('../../app/fonts/sans.woff2', import.meta.url) },
  { family: 'Source Serif 4', style: 'normal', file: new URL('../../app/fonts/serif.woff2', import.meta.url) },
  { family: 'Source Serif 4', style: 'italic', file: new URL('../../app/fonts/serif-italic.woff2', import.meta.url) },
] as const;

/**
 * A style that brings the typefaces along: a picture that a browser draws by itself may ask for no file, and has the
 * reader's own typefaces only. @returns CSS; of a file that cannot be had there is none.
 */
export async function readTypefaces(): Promise<string> {
  const rules = await Promise.all(
    FACES.map(async ({ family, style, file }) => {
      const data = await readBase64(file).catch(() => null);
      const source = `url(data:font/woff2;base64,${data})`;
      return data === null
        ? ''
        : `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: 400 700; src: ${source}; }`;
    }),
  );
  return rules.join('\n');
}

async function readBase64(file: URL): Promise<string> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file.pathname}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
