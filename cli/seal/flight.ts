/**
 * A row of the data from which React brings a page to life, its "flight". A text stands by itself and other rows name
 * it; all else is one line. (React 19, `ReactFlightClient.js`, "processBinaryChunk")
 */
export type FlightRow =
  | { readonly kind: 'text'; readonly id: string; readonly text: string }
  /** With its line break at the end, but for the last row, which may have none. */
  | { readonly kind: 'line'; readonly line: string };

/** Tags of rows that have a length as texts do, and hold bytes: our pages have none. */
const BYTES = new Set('AOobUSsLlGgMmV');

/** Reads a flight into its rows; null where it has rows that are not known here. */
export function parseFlight(flight: string): readonly FlightRow[] | null {
  const bytes = Buffer.from(flight);
  const rows: FlightRow[] = [];
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(':', at);
    if (colon === -1) return null;
    const id = bytes.toString('utf8', at, colon);
    const tag = String.fromCharCode(bytes[colon + 1] ?? 0);
    if (!/^[0-9a-f]*$/.test(id) || BYTES.has(tag)) return null;
    if (tag === 'T') {
      const comma = bytes.indexOf(',', colon);
      const length = Number.parseInt(bytes.toString('utf8', colon + 2, comma), 16);
      const end = comma + 1 + length;
      if (comma === -1 || Number.isNaN(length) || end > bytes.length) return null;
      rows.push({ kind: 'text', id, text: bytes.toString('utf8', comma + 1, end) });
      at = end;
    } else {
      const end = bytes.indexOf('\n', colon);
      rows.push({ kind: 'line', line: bytes.toString('utf8', at, end === -1 ? undefined : end + 1) });
      at = end === -1 ? bytes.length : end + 1;
    }
  }
  return rows;
}

/** Writes rows as a flight: what `parseFlight` reads. */
export const formatFlight = (rows: readonly FlightRow[]): string =>
  rows
    .map((row) =>
      row.kind === 'text' ? `${row.id}:T${Buffer.byteLength(row.text).toString(16)},${row.text}` : row.line,
    )
    .join('');
