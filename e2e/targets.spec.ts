import type { Page } from '@playwright/test';
import { readOtherArticles } from '@/lib/library/library';
import { articlePath, chartPath, checkPath, homePath, methodsPath, quantityPath } from '@/lib/paths';
import { readQuantities } from '@/lib/quantities/quantity-library';
import { expect, FILE, test, unfoldAll } from './dashboard';

const PHONE = { width: 360, height: 740 };
/** WCAG 2.5.8: px, of a target or of the circle around it that holds no other. */
const LEAST = 24;

const KINDS: readonly string[] = [
  homePath(),
  ...readOtherArticles().map(({ file }) => articlePath(file.id)),
  ...FILE.charts.map(({ id }) => chartPath(FILE.id, id)),
  ...readQuantities().map(({ file }) => quantityPath(file.id)),
  methodsPath(),
  checkPath(),
];

/** Targets that are too small and too close to another. Links inside a sentence are bound to its lines. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const isInText = (element: Element): boolean =>
      element.closest('svg') === null && getComputedStyle(element).display === 'inline';
    // What articles print is laid on a time line where its date is, as close as the dates are. The table under the
    // drawing leads to the same (the criterion's exception for an equivalent).
    const isOnTimeLine = (element: Element): boolean => element.closest('figure[data-kind=series] svg') !== null;
    const boxOf = (element: Element): DOMRect => (element.closest('label') ?? element).getBoundingClientRect();
    const targets = [...document.querySelectorAll('a[href], button, summary, select, input, textarea')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && !isInText(element) && !isOnTimeLine(element),
      )
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.width > 0 && box.bottom + scrollY > 0);
    const isSmall = (box: DOMRect): boolean => Math.min(box.width, box.height) < least - 0.5;
    const centre = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    /** How far a point is from a box. */
    const distance = ({ x, y }: { x: number; y: number }, box: DOMRect): number =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    return targets
      .filter(({ box }) => isSmall(box))
      .filter(({ element, box }) =>
        targets.some((other) => {
          if (other.element === element || other.element.contains(element) || element.contains(other.element))
            return false;
          const from = centre(box);
          const to = centre(other.box);
          return isSmall(other.box)
            ? Math.hypot(from.x - to.x, from.y - to.y) < least
            : distance(from, other.box) < least / 2;
        }),
      )
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 140)}`,
      );
  }, LEAST);

test.describe('with a finger', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('every target is 24 px, or as far from the next as if it were; those drawn in charts too', async ({ page }) => {
    for (const path of KINDS) {
      await page.goto(path);
      await unfoldAll(page);
      expect(await tooSmall(page), path).toEqual([]);
    }
  });
});
