/** A line of text in a drawing, px on the screen from the drawing's upper left corner. */
export interface TextLine {
  readonly text: string;
  /** Which text of the drawing it belongs to. */
  readonly of: number;
  /** Height of the font, px. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface DrawnTexts {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/** Measures every line of text of a drawing where it is on the screen. Runs in the browser: it can use nothing from outside. */
export function measureTexts(svg: SVGElement): DrawnTexts {
  if (!(svg instanceof SVGSVGElement)) throw new Error('no drawing');
  const box = svg.getBoundingClientRect();
  const { width, x: viewX, y: viewY } = svg.viewBox.baseVal;
  const scale = box.width / (width === 0 ? svg.width.baseVal.value : width);
  const toView = svg.getScreenCTM()?.inverse();
  const lines = [...svg.querySelectorAll('text')].flatMap((text, of): TextLine[] => {
    const matrix = toView?.multiply(text.getScreenCTM() ?? new DOMMatrix());
    if (matrix === undefined) throw new Error('not on the screen');
    const own = Math.hypot(matrix.a, matrix.b) * scale;
    const size =
      own *
      Math.min(
        ...[text, ...text.querySelectorAll('tspan')].map((it) => Number.parseFloat(getComputedStyle(it).fontSize)),
      );
    const found = new Map<number, { words: string; left: number; right: number }>();
    const characters = (text.textContent ?? '').slice(0, text.getNumberOfChars());
    for (let index = 0; index < text.getNumberOfChars(); index += 1) {
      const character = characters[index] ?? '';
      if (character.trim() === '') continue;
      const from = text.getStartPositionOfChar(index).matrixTransform(matrix);
      const to = text.getEndPositionOfChar(index).matrixTransform(matrix);
      const baseline = Math.round((from.y - viewY) * scale * 10) / 10;
      const line = found.get(baseline) ?? {
        words: '',
        left: Number.POSITIVE_INFINITY,
        right: Number.NEGATIVE_INFINITY,
      };
      found.set(baseline, {
        words: line.words + character,
        left: Math.min(line.left, (from.x - viewX) * scale),
        right: Math.max(line.right, (to.x - viewX) * scale),
      });
    }
    // Ink reaches from the height of a capital to the foot of a "g".
    return [...found].map(([baseline, { words, left, right }]) => ({
      text: words,
      of,
      size,
      left,
      right,
      top: baseline - 0.74 * size,
      bottom: baseline + 0.22 * size,
    }));
  });
  return { width: box.width, height: box.height, lines };
}

/** What is wrong with the texts of a drawing: too small, outside of it, or over one another. */
export function problemsOf({ width, height, lines }: DrawnTexts): readonly string[] {
  const small = lines.filter(({ size }) => size < 11.99).map(({ text, size }) => `${text}: ${size} px high`);
  const outside = lines
    .filter(({ left, right, top, bottom }) => left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5)
    .map(({ text }) => `${text}: outside`);
  const over = lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter(
        (b) =>
          a.of !== b.of &&
          shared(a.left, a.right, b.left, b.right) > 0.5 &&
          shared(a.top, a.bottom, b.top, b.bottom) > 0.5,
      )
      .map((b) => `${a.text}: over ${b.text}`),
  );
  return [...small, ...outside, ...over];
}

/** How much of two stretches is the same. */
const shared = (a: number, b: number, c: number, d: number): number => Math.min(b, d) - Math.max(a, c);
