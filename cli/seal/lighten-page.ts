import { type FlightRow, formatFlight, parseFlight } from './flight';

/** A part of the flight in a page: `self.__next_f.push([1,"…"])`, the text in JSON. (Next 16, use-flight-response.tsx) */
const PART = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/**
 * Takes out of a page what is in it twice. Next repeats all of a page as data behind it, the drawings and the style
 * too, which nobody needs a second time: React keeps what the HTML has (components/charts/static-picture.tsx), and a
 * style sheet that is there is not added again. What is left goes into one script. Where a page is not as known here,
 * it stays as it is: heavier, and right.
 */
export function lightenPage(html: string): string {
  const parts = [...html.matchAll(PART)];
  const last = parts.at(-1);
  const rows = parseFlight(parts.map(([, json = '""']) => String(JSON.parse(json))).join(''));
  if (last === undefined || rows === null) return html;
  const flight = formatFlight(rows.map((row) => (isInPage(row, html) ? emptyText(row.id) : row)));
  return html.replace(PART, (_part, _json, at: number) => (at === last.index ? scriptOf(flight) : ''));
}

type Text = Extract<FlightRow, { kind: 'text' }>;

/** Whether a text is the whole of a drawing or a style sheet of the page. */
function isInPage(row: FlightRow, html: string): row is Text {
  if (row.kind !== 'text') return false;
  return row.text.startsWith('<svg ') ? html.includes(`>${row.text}</div>`) : html.includes(`>${row.text}</style>`);
}

const emptyText = (id: string): FlightRow => ({ kind: 'line', line: `${id}:""\n` });

/** No text may end the script or begin a comment in it, and two line ends of Unicode once ended a line of JavaScript. */
function scriptOf(flight: string): string {
  const json = JSON.stringify(flight).replace(
    /[<>&\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script>self.__next_f.push([1,${json}])</script>`;
}
