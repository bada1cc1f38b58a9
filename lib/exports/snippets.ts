import type { Chart } from '../charts/chart';
import { addressOf, chartFilePath, chartPath, embedPath, embedsPath, type Site } from '../paths';
import { escapeHtml } from './escape-html';
import { escapeLatex } from './escape-latex';

/** What a report writer pastes, by the kind of place it is pasted into. */
export interface Snippets {
  /** For oEmbed, as WordPress takes it: the address of the chart's page, alone on its line. */
  readonly address: string;
  /** A frame as wide as its place, with the line of script that gives it the height it asks for. */
  readonly frame: string;
  /** A picture with the full alt text, linked to the chart's page. */
  readonly image: string;
  readonly markdown: string;
  /** A figure whose \cite names the chart's entry in citations.bib. */
  readonly latex: string;
  readonly altText: string;
}

/** What the snippets of a chart need besides the chart. */
export interface SnippetParts {
  readonly site: Site;
  /** The chart in words, whole: see altTextOf. */
  readonly altText: string;
  /** Height that the embed asks for, px: what a frame has until it is told. */
  readonly height: number;
  /** Size of the picture on a page, px: half of the PNG's. */
  readonly picture: { readonly width: number; readonly height: number };
  /** The chart's key in citations.bib. */
  readonly citationKey: string;
}

/** Every snippet of a chart. Addresses in them are absolute: they are pasted anywhere. */
export function buildSnippets(chart: Chart, parts: SnippetParts): Snippets {
  const page = addressOf(parts.site, chartPath(chart.article, chart.id));
  const png = addressOf(parts.site, chartFilePath(chart.article, chart.id, 'png'));
  const { width, height } = parts.picture;
  return {
    address: page,
    frame: frameOf(chart, parts),
    image: `<a href="${escapeHtml(page)}"><img src="${escapeHtml(png)}" alt="${escapeHtml(parts.altText)}" width="${width}" height="${height}" style="max-width:100%;height:auto"></a>`,
    markdown: `[![${escapeMarkdown(parts.altText)}](<${png}>)](<${page}>)\n\n*${escapeMarkdown(chart.source)}*`,
    latex: latexOf(chart, parts),
    altText: parts.altText,
  };
}

/** Frames are matched by their window, never by origin: a sandboxed frame's is "null". Every copy sizes all our frames. */
function frameOf(chart: Chart, { site, height }: SnippetParts): string {
  const source = escapeHtml(addressOf(site, embedPath(chart.article, chart.id)));
  const frame = `<iframe title="${escapeHtml(chart.title)}" src="${source}" height="${height}" style="border:0;width:100%"></iframe>`;
  const ours = `iframe[src^="${addressOf(site, embedsPath())}"]`;
  const script = `addEventListener("message",function(e){var h=Object(e.data)["datawrapper-height"];if(h)document.querySelectorAll(${JSON.stringify(ours)}).forEach(function(f){if(f.contentWindow===e.source)f.style.height=Object.values(h)[0]+"px"})})`;
  return `${frame}\n<script>${script.replaceAll('</', '<\\/')}</script>`;
}

function latexOf(chart: Chart, { altText, citationKey }: SnippetParts): string {
  return [
    '\\begin{figure}',
    '  \\centering',
    `  \\includegraphics[width=\\linewidth,alt={${escapeLatex(altText)}}]{${chart.id}.png}`,
    `  \\caption{${escapeLatex(chart.title)}. ${escapeLatex(chart.source)} \\cite{${citationKey}}}`,
    `  \\label{fig:${chart.id}}`,
    '\\end{figure}',
  ].join('\n');
}

/** What Markdown takes for markup, in the text of a link or of an emphasis. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');
