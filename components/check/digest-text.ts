/** SHA-256 of a text's UTF-8 bytes in hexadecimal, with their number; null where the browser has no digests (plain http). */
export async function digestText(
  text: string,
): Promise<{ readonly sha256: string; readonly utf8Bytes: number } | null> {
  if (globalThis.crypto?.subtle === undefined) return null;
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { sha256, utf8Bytes: bytes.length };
}
