import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Looked {
  /** These alone; else all of WCAG 2.2 A and AA, and good practice. */
  readonly rules?: readonly string[];
  /** A part of the page. */
  readonly within?: string | undefined;
}

/** What axe finds, in lines that a reader of a failure can use. */
export async function violations(page: Page, { rules, within }: Looked = {}): Promise<readonly string[]> {
  const runOnly =
    rules === undefined ? { type: 'tag' as const, values: TAGS } : { type: 'rule' as const, values: [...rules] };
  // No page of ours has a frame of another host, for which axe would open a page of its own at every call.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly, resultTypes: ['violations'] });
  const result = await (within === undefined ? axe : axe.include(within)).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Light and dark differ in colours only. */
export async function violationsInDark(page: Page, within?: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return violations(page, { rules: ['color-contrast', 'link-in-text-block'], within });
}
