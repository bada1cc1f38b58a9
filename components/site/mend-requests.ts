import { subscribe } from 'node:diagnostics_channel';
import { mendRequest, type RawRequest } from './mend-request';

/** From now on every request passes here before Next sees it. */
export function mendRequests(): void {
  subscribe('http.server.request.start', (message) => {
    if (isRequest(message)) mendRequest(message.request);
  });
}

function isRequest(message: unknown): message is { readonly request: RawRequest } {
  return typeof message === 'object' && message !== null && 'request' in message;
}
