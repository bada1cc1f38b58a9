import { canaryOf } from './canary';
import { makeHeaders } from './make-headers';
import { makeTarget } from './make-target';
import { randomOf, seedOf } from './random';
import type { WireRequest } from './request';

const METHODS = ['POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND', 'get', 'QUERY'] as const;
const BODIES = [
  '[]',
  '{}',
  '"$F1"',
  '{"a":',
  '0:{"a":"$@1"}',
  '--x\r\nContent-Disposition: form-data; name="$ACTION_ID_x"\r\n\r\n1\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$K1","$1:__proto__:then"]\r\n--x--\r\n',
  'a'.repeat(20_000),
] as const;

/** Of these requests most are for something that is there: they get farther. */
const READS = 70;

/** The request with this number of this seed. @param addresses What the site has. @param port Where it is. */
export function makeRequest(
  seed: number,
  index: number,
  addresses: readonly [string, ...string[]],
  port: number,
): WireRequest {
  const random = randomOf(seedOf(seed, index));
  const canary = canaryOf(index);
  const method = random.chance(READS) ? 'GET' : random.pick(METHODS);
  const target = makeTarget(addresses, random, canary);
  const hasBody = method !== 'GET' && random.chance(60);
  const body = hasBody ? random.pick(BODIES) : '';
  return { method, target, headers: makeHeaders(random, canary, port, body.length), body, canary };
}
