import { type CustomPlugin, optimize, type XastElement } from 'svgo';
import { CHART_WORDS, PICTURE_WORDS } from '@/components/words';
import type { Chart } from '@/lib/charts/chart';
import { layoutPicture, type PictureLayout } from '@/lib/charts/layout-picture';
import { measureDrawing } from '@/lib/charts/measure-drawing';
import { element } from './elements';
import { leavePage } from './leave-page';
import { PAGE_VARIABLES } from './page-variables';
import { pictureId } from './picture-id';
import { type DataOfPicture, pictureMetadata } from './picture-metadata';
import { pictureText } from './picture-text';
import { prefixIds } from './prefix-ids';

/**
 * Makes the picture that travels alone out of a chart's wide drawing: all words around it in it, and nothing that
 * needs a page. The same data gives the same bytes.
 * @param wide the wide drawing as `cleanSvg` leaves it
 * @returns SVG without declaration or final line break
 */
export function framePicture(wide: string, chart: Chart, data: DataOfPicture): string {
  const layout = layoutPicture(chart, measureDrawing(chart, 'wide', CHART_WORDS.key), PICTURE_WORDS);
  const prefix = pictureId(chart.article, chart.id, 'picture');
  return optimize(wide, {
    plugins: [
      leavePage,
      prefixIds(prefix),
      frame(layout, prefix, [
        element('title', { id: `${prefix}-title` }, chart.title),
        element('desc', { id: `${prefix}-description` }, chart.description),
        pictureMetadata(chart, data),
      ]),
      'sortAttrs',
    ],
  }).data;
}

function frame(layout: PictureLayout, prefix: string, head: readonly XastElement[]): CustomPlugin {
  const { width, height, drawing, texts, rules } = layout;
  return {
    name: 'frame',
    fn: (root) => ({
      root: {
        exit: () => {
          const drawn = root.children.find((child) => child.type === 'element');
          if (drawn === undefined) return;
          const lines = rules.map((y) => `M${drawing[0]} ${y}H${width - drawing[0]}`).join('');
          const over = texts.filter(({ box }) => box.top < drawing[1]);
          const under = texts.filter(({ box }) => box.top >= drawing[1]);
          root.children = [
            element(
              'svg',
              {
                xmlns: 'http://www.w3.org/2000/svg',
                width,
                height,
                viewBox: `0 0 ${width} ${height}`,
                role: 'img',
                'aria-labelledby': `${prefix}-title`,
                'aria-describedby': `${prefix}-description`,
                'font-family': PAGE_VARIABLES['font-sans'] ?? '',
              },
              ...head,
              element('rect', { width, height, fill: PAGE_VARIABLES.paper ?? '' }),
              ...over.map(pictureText),
              element('g', { transform: `translate(${drawing.join(' ')})` }, ...drawn.children),
              element('path', { d: lines, fill: 'none', stroke: PAGE_VARIABLES.line ?? '', 'stroke-width': 1 }),
              ...under.map(pictureText),
            ),
          ];
        },
      },
    }),
  };
}
