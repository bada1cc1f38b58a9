import { DRAWINGS } from '@/lib/charts/chart';
import { EMBED } from '@/lib/exports/embed-measures';

const { side, wideFrom, most, title, subtitle, picture, summary, foot } = EMBED;

const rem = (px: number): string => `${px / 16}rem`;
interface Size {
  readonly size: number;
  readonly line: number;
}
const font = ({ size, line }: Size): string => `${rem(size)}/${rem(line)} var(--font-sans)`;
const headline = ({ size, line }: Size): string => `600 ${rem(size)}/${rem(line)} var(--font-serif)`;
/** Free space at the sides: what a drawing of this width leaves, within limits. */
const sides = (drawn: number): string => `clamp(${side.least}px,calc((100% - ${drawn}px)/2),${side.most}px)`;

/** One ink, one paper, the colours of the dashboard (app/globals.css), and fonts that every reader has. */
const COLOURS = `
:root{--ink:#1b1b1a;--soft:#5d5c58;--line:#dad7cf;--paper:#fbfaf6;--stock:#1d5c63;--flow:#a8572a;--gap:#75736c;
--font-sans:Inter,"Helvetica Neue",Arial,sans-serif;--font-serif:"Source Serif 4",Georgia,serif;color-scheme:light dark}
@media(prefers-color-scheme:dark){
:root{--ink:#ece9e2;--soft:#a5a199;--line:#3a3833;--paper:#171614;--stock:#4b939b;--flow:#d48c5e;--gap:#8f8b82}}
@media print{
:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--stock:#1d5c63;--flow:#a8572a;--gap:#75736c;color-scheme:light}}`;

/**
 * No height depends on the frame's: a page that sets the frame to the height it is told would never come to rest.
 * Media queries, not container queries, which the Nu validator does not know: the content is as wide as the frame.
 */
const LAYOUT = `
*{box-sizing:border-box;margin:0;padding:0}
html{background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{font:${font(summary)};overflow-wrap:anywhere}
main{max-width:${rem(most.wide + 2 * side.most)};margin:auto;
padding:${EMBED.top}px ${sides(DRAWINGS.narrow.width)} ${EMBED.bottom}px}
h1{max-width:${rem(title.most)};font:${headline(title.narrow)};text-wrap:balance}
h1+p{max-width:${rem(subtitle.most)};margin-top:${subtitle.above}px;color:var(--soft);font:${font(subtitle)}}
.picture{margin:${picture.above}px 0 ${picture.below}px}
svg a{fill:var(--ink)}
svg{display:block;width:100%;height:auto;font-variant-numeric:tabular-nums}
.narrow{max-width:${rem(most.narrow)}}
.wide{display:none;max-width:${rem(most.wide)}}
@media(min-width:${wideFrom + 2 * side.least}px){main{padding-inline:${sides(wideFrom)}}h1{font:${headline(title.wide)}}.narrow{display:none}.wide{display:block}}
summary{width:fit-content;padding-block:${summary.padding}px;color:var(--soft);cursor:pointer}
details>*+*{max-width:42rem;margin:.25rem 0 .75rem}
footer{margin-top:${foot.above}px;padding-top:${foot.padding - 1}px;border-top:1px solid var(--line);color:var(--soft);font:${font(foot)}}`;

const WORDS = `
a{color:inherit;text-decoration:underline 1px;text-underline-offset:.2em}
h1 a,h1+p a,td a,details p a,svg a{text-decoration-style:dotted}
h1 a{text-decoration-color:color-mix(in srgb,currentcolor 45%,transparent)}
a:hover{text-decoration-style:solid}
:focus-visible{outline:2px solid var(--stock);outline-offset:2px}
i{font-family:var(--font-serif)}
b{font-weight:600}
table{width:100%;table-layout:fixed;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.375rem 1rem .375rem 0;border-top:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{border-top:0;color:var(--soft)}
th:nth-child(3){width:36%}
@media(max-width:33.99rem){
table,tbody,tr,tbody th,td{display:block}
thead{display:none}
tbody th,td{padding:0;border:0}
td[data-column]::before{color:var(--soft);content:attr(data-column) ': '}
tr{padding-block:.5rem;border-top:1px solid var(--line)}}
ul{list-style:none}
blockquote{padding:.25rem 0 .25rem .75rem;border-left:2px solid var(--line);font:1rem/1.45 var(--font-serif)}
li+li{margin-top:.75rem}
li:target blockquote{border-color:var(--ink)}
mark{background:none;color:inherit;font-weight:600;text-decoration:underline 2px;text-decoration-color:var(--soft);text-underline-offset:.16em}
cite{display:block;margin-top:.25rem;color:var(--soft);font:${font(foot)}}`;

const PLACES = `
@media(forced-colors:active){svg{forced-color-adjust:none;--ink:CanvasText;--soft:CanvasText;
--line:color-mix(in srgb,CanvasText 30%,Canvas);--paper:Canvas;--stock:CanvasText;--flow:CanvasText;--gap:CanvasText}}
@media print{a{text-decoration:none}details:not([open]){display:none}.picture,h1{break-inside:avoid}h1{break-after:avoid}}`;

/** The style of every embed, inside the page: the same text in all of them, so that its digest can allow it. */
export const EMBED_STYLE = [COLOURS, LAYOUT, WORDS, PLACES].join('').replaceAll('\n', '');
