import { type Browser, chromium, type Page } from '@playwright/test';
import { serveSite } from '../serve/serve-site';
import { findInstalledChromium } from './chromium';
import { samplePages } from './sample-pages';

/** What a person would see while a page loads; times in ms from when it was asked for. */
export interface Painted {
  readonly path: string;
  readonly device: keyof typeof DEVICES;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** What the largest paint showed: an element's name. */
  readonly largest: string;
  /** Layout shift, as a share of the window (web.dev/cls). */
  readonly shift: number;
  /** The longest task. */
  readonly longest: number;
  /** All time of tasks beyond 50 ms, in which nothing that a person does is answered. */
  readonly blocked: number;
}

/**
 * The phone is Lighthouse's: its slow 4G as its own throttling applies it, and a quarter of this machine's speed.
 * (Lighthouse 12, `core/config/constants.js`: 150 ms × 3.75, 1.6 Mbit × 0.9). The desktop has a line of 10 Mbit.
 */
const DEVICES = {
  phone: { width: 412, height: 823, latency: 562.5, bytesPerSecond: (1_638_400 * 0.9) / 8, slowdown: 4 },
  desktop: { width: 1350, height: 940, latency: 40, bytesPerSecond: 10_485_760 / 8, slowdown: 1 },
} as const;

/** Opens one page of each kind on a slow phone and on a desktop, each in a browser that knows nothing of it yet. */
export async function timePaint(root: string): Promise<readonly Painted[]> {
  const { origin, stop } = await serveSite(root);
  const browser = await chromium.launch(await findInstalledChromium());
  try {
    const painted: Painted[] = [];
    for (const device of ['phone', 'desktop'] as const)
      for (const path of samplePages(root)) painted.push(await timePage(browser, { origin, path, device }));
    return painted;
  } finally {
    await browser.close();
    await stop();
  }
}

interface Visit {
  readonly origin: string;
  readonly path: string;
  readonly device: keyof typeof DEVICES;
}

async function timePage(browser: Browser, { origin, path, device }: Visit): Promise<Painted> {
  const { width, height, latency, bytesPerSecond, slowdown } = DEVICES[device];
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const speed = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, ...speed });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  const seen = await readTimeline(page);
  await context.close();
  return { path, device, ...seen };
}

/** What the browser noted while a page was loading, of one kind. */
export interface Noted {
  readonly name: string;
  readonly start: number;
  readonly duration: number;
  readonly value: number;
  /** The element's name and classes, and its text. */
  readonly element: string;
  readonly text: string;
}

async function readTimeline(page: Page): Promise<Omit<Painted, 'path' | 'device'>> {
  const paints = await readNotes(page, 'paint');
  const last = (await readNotes(page, 'largest-contentful-paint')).at(-1);
  const shifts = await readNotes(page, 'layout-shift');
  const tasks = (await readNotes(page, 'longtask')).map(({ duration }) => duration);
  return {
    firstPaint: paints.find(({ name }) => name === 'first-contentful-paint')?.start ?? 0,
    largestPaint: last?.start ?? 0,
    largest: last?.element ?? '',
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    longest: Math.max(0, ...tasks),
    blocked: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
  };
}

/**
 * Asks a page for what its browser noted of one kind, e.g. "layout-shift".
 *
 * No function in it may have a name: what runs this file would call a helper for it, which the page does
 * not have.
 */
export const readNotes = (page: Page, type: string): Promise<readonly Noted[]> =>
  page.evaluate(
    (kind) =>
      new Promise<readonly Noted[]>((done) => {
        new PerformanceObserver((list) =>
          done(
            list.getEntries().map((entry) => ({
              name: entry.name,
              start: entry.startTime,
              duration: entry.duration,
              value: Number(Reflect.get(entry, 'value') ?? 0),
              element: [Reflect.get(entry, 'element')]
                .map((shown: unknown) =>
                  shown instanceof Element ? `${shown.localName} ${shown.className}`.trim() : '',
                )
                .join(''),
              text: [Reflect.get(entry, 'element')]
                .map((shown: unknown) => (shown instanceof Element ? (shown.textContent ?? '') : ''))
                .join(''),
            })),
          ),
        ).observe({ type: kind, buffered: true });
        // Where there is nothing of a kind, nobody calls.
        setTimeout(() => done([]), 300);
      }),
    type,
  );
