/** What of a request Next reads first. */
export interface RawRequest {
  method?: string | undefined;
  url?: string | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
}

/** The methods that some route answers; any other is refused as POST is, with 405. */
const KNOWN = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * Changes a request that Next's server would fail at (500), or send elsewhere, into one that it answers: a method that
 * its own requests cannot have (TRACE), a target that is no path (RFC 9112, 3.2: "*", and an address with its host, of
 * which the path counts), and a call of an action or a form that is sent, of which this site has none.
 */
export function mendRequest(request: RawRequest): void {
  if (!KNOWN.has(request.method ?? '')) request.method = 'POST';
  if (request.url !== undefined && !request.url.startsWith('/')) request.url = pathOf(request.url);
  for (const name of ['next-action', 'content-type']) delete request.headers[name];
}

function pathOf(target: string): string {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return `/${target}`;
  const { pathname, search } = new URL(target);
  return `${pathname}${search}`;
}
