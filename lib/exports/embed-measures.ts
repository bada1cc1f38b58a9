/** Sizes of an embed, px: its style is made from them (components/embed/embed-style.ts), and its height computed. */
export const EMBED = {
  /** Free space at the sides: as much as leaves a drawing its full size, within these two. */
  side: { least: 2, most: 16 },
  top: 16,
  bottom: 14,
  /** From this width of the content on the wide drawing is shown: there its 13 px still come out as 12. */
  wideFrom: 665,
  /** How wide each drawing grows, and with it the content. */
  most: { narrow: 416, wide: 896 },
  title: { narrow: { size: 20, line: 25 }, wide: { size: 22, line: 28 }, most: 640 },
  subtitle: { size: 14, line: 20, most: 640, above: 4 },
  picture: { above: 16, below: 12 },
  /** What unfolds: a line of words, high enough for a finger; the triangle before the words. */
  summary: { size: 14, line: 20, padding: 4, marker: 20 },
  /** Source, and the line of links under it. */
  foot: { size: 13, line: 19, above: 8, padding: 8 },
} as const;
