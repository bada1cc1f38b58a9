import type { Page } from '@playwright/test';
import { expect } from './dashboard';

/** Sheets that the page takes on paper, counted in the PDF that Chromium makes of it. */
export async function sheetsOf(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
