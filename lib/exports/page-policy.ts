/** What a page holds inside itself, as CSP names it: "'sha256-…'" for each text. */
export interface PageInsides {
  readonly scripts: readonly string[];
  /** Null where elements have style attributes, which no digest of a text stands for. */
  readonly styles: readonly string[] | null;
}

/**
 * The Content-Security-Policy of one page, for a `<meta>` in it: its own inline scripts and styles by their digests,
 * files of our own origin, and nothing from anywhere else. Who may frame the page cannot be said there, and is said in
 * a header (see `headers.ts`). (CSP 3, https://www.w3.org/TR/CSP3/#meta-element)
 */
export function pagePolicy({ scripts, styles }: PageInsides): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(scripts)].join(' '),
    ["style-src 'self'", ...new Set(styles ?? ["'unsafe-inline'"])].join(' '),
    // A copied or saved picture is drawn from a text of our own ("data:", "blob:").
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
