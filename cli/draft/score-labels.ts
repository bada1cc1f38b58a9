import { z } from 'zod';
import type { LabelledText } from './score-figures';

const span = { sentence: z.string(), quote: z.string(), start: z.number(), end: z.number() };
const FILE = z.object({
  id: z.string(),
  sentences: z.array(z.object({ id: z.string(), text: z.string() })),
  figures: z.array(
    z.object({
      ...span,
      value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
      unit: z.string().optional(),
      hedge: z.string(),
      hedge_text: z.string().optional(),
      one_in: z.number().optional(),
    }),
  ),
  non_figures: z.array(z.object({ ...span, kind: z.string() })).optional(),
});

/**
 * A labelled file as one text: its sentences joined by a blank line, the labels' offsets moved accordingly.
 * @throws {z.ZodError} where the file has another form.
 */
export function parseLabels(json: unknown): LabelledText {
  const file = FILE.parse(json);
  const starts = new Map<string, number>();
  let text = '';
  for (const sentence of file.sentences) {
    if (text !== '') text += '\n\n';
    starts.set(sentence.id, text.length);
    text += sentence.text;
  }
  const move = <Label extends { sentence: string; start: number; end: number }>(label: Label) => {
    const from = starts.get(label.sentence) ?? 0;
    return { ...label, start: from + label.start, end: from + label.end };
  };
  return {
    name: file.id,
    text,
    figures: file.figures.map(move).map((label) => ({
      ...label,
      value: label.one_in ?? label.value,
      unit: label.one_in === undefined ? (label.unit ?? '') : 'one_in',
      hedgeText: label.hedge_text ?? null,
    })),
    nonFigures: (file.non_figures ?? []).map(move),
  };
}
