import { quantityPath } from '@/lib/paths';
import { readQuantities } from '@/lib/quantities/quantity-library';
import { expect, openDashboard, PAGES, test } from './dashboard';

// That no page breaks its own policy is seen to in every test: browsers complain of it, and see ./dashboard.

const UNKNOWN = '/nothing-of-this-name';
const policyOf = (html: string): string =>
  (/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'");

for (const path of [...PAGES, ...readQuantities().map(({ file }) => quantityPath(file.id)), UNKNOWN])
  test(`${path} allows its own scripts and styles alone, from nowhere else`, async ({ request }) => {
    const response = await request.get(path);
    const policy = policyOf(await response.text());
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self'(?: 'sha256-[\w+/=]{44}')+; style-src 'self' 'sha256-/,
    );
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toContain("base-uri 'none'");
    expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
  });

test.describe('what others would put into a page', () => {
  test.use({ provoked: /Content Security Policy|https:\/\/other\.example/ });

  test('neither a script, nor a handler, nor a script of another host runs, nor is anything told to one', async ({
    page,
  }) => {
    await openDashboard(page);
    const blocked = await page.evaluate(async () => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        directives.push(effectiveDirective),
      );
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      const button = document.createElement('button');
      button.setAttribute('onclick', 'document.title = "taken"');
      const other = document.createElement('script');
      other.src = 'https://other.example/script.js';
      const base = document.createElement('base');
      base.href = 'https://other.example/';
      document.body.append(script, button, other, base);
      button.click();
      await fetch('https://other.example/tell').catch(() => undefined);
      // Events of what was blocked come in tasks of their own.
      await new Promise((later) => setTimeout(later, 200));
      return directives.sort();
    });
    expect(blocked).toEqual(['base-uri', 'connect-src', 'script-src-attr', 'script-src-elem', 'script-src-elem']);
    expect(await page.title()).not.toBe('taken');
  });
});
