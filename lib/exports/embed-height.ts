import { breakLines } from '../charts/break-lines';
import { type Chart, DRAWINGS } from '../charts/chart';
import { measureDrawing } from '../charts/measure-drawing';
import type { KeyWords } from '../charts/place-key';
import { type Measure, textWidth } from '../charts/text-width';
import { titleWidth } from '../charts/title-width';
import { EMBED } from './embed-measures';

/** The words of an embed that are not its chart's, as far as its height depends on them. */
export interface EmbedWords {
  readonly key: KeyWords;
  readonly details: string;
  readonly sentences: string;
  /** The line of links under the source, as it reads. */
  readonly links: string;
}

/** Narrower frames are not foreseen: a text of one letter a line would be as high as a tower. */
const NARROWEST = 160;

/**
 * The height that an embed needs, with nothing unfolded: for the `height` of a frame whose page does not listen to the
 * embed. Texts are measured as in the drawings, with room for other fonts, so that nothing is cut.
 * @param width of the frame, px
 * @returns whole px
 */
export function embedHeight(chart: Chart, width: number, words: EmbedWords): number {
  const room = contentWidth(Math.max(width, NARROWEST));
  const drawing = room >= EMBED.wideFrom ? 'wide' : 'narrow';
  const picture = measureDrawing(chart, drawing, words.key).height / DRAWINGS[drawing].width;
  const { title, subtitle, picture: around, summary, foot, top, bottom } = EMBED;
  const lines = (text: string, size: number, within: number, measure: Measure = textWidth): number =>
    breakLines([{ text, style: 'regular' }], size, within, measure).length;
  const unfolding = [words.details, words.sentences].map(
    (text) => lines(text, summary.size, room - summary.marker) * summary.line + 2 * summary.padding,
  );
  const footLines = lines(chart.source, foot.size, room) + lines(words.links, foot.size, room);
  return Math.ceil(
    top +
      lines(chart.title, title[drawing].size, Math.min(room, title.most), titleWidth) * title[drawing].line +
      subtitle.above +
      lines(chart.subtitle, subtitle.size, Math.min(room, subtitle.most)) * subtitle.line +
      around.above +
      picture * Math.min(room, EMBED.most[drawing]) +
      around.below +
      unfolding.reduce((sum, height) => sum + height, 0) +
      foot.above +
      foot.padding +
      footLines * foot.line +
      bottom,
  );
}

/** Width between the free spaces at the sides of a frame, px: the style's own rule (components/embed/embed-style.ts). */
function contentWidth(frame: number): number {
  const { side, wideFrom, most } = EMBED;
  const drawn = frame >= wideFrom + 2 * side.least ? wideFrom : DRAWINGS.narrow.width;
  const outer = Math.min(frame, most.wide + 2 * side.most);
  return outer - 2 * Math.min(side.most, Math.max(side.least, (frame - drawn) / 2));
}
