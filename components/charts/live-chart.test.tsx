import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WAVES } from '@/lib/charts/fixtures/sample-charts';
import { LiveChart } from './live-chart';

let container: HTMLElement;
let root: Root;

const picture = (
  <div data-drawing="wide">
    <svg>
      <title>static</title>
      <a href="#s2">
        <text>6</text>
      </a>
      <a href="#s3">
        <text>2</text>
      </a>
    </svg>
  </div>
);

// happy-dom lays nothing out: the wide picture is 900 px wide, as in a wide container.
beforeEach(async () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 900, 300));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #callback: () => void;
      constructor(callback: () => void) {
        this.#callback = callback;
      }
      observe() {
        this.#callback();
      }
      disconnect() {}
      unobserve() {}
    },
  );
  container = document.createElement('div');
  document.body.append(container);
  root = createRoot(container);
  root.render(<LiveChart chart={WAVES}>{picture}</LiveChart>);
  await settled();
});
afterEach(() => {
  root.unmount();
  container.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const stage = () => container.querySelector<HTMLElement>('.chart-stage');
const surface = () => container.querySelector<SVGSVGElement>('.chart-surface svg');
const spoken = () => container.querySelector('.chart-spoken')?.textContent ?? '';

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const takenOver = () =>
  vi.waitFor(() => {
    if (stage()?.dataset.live === undefined) throw new Error('still static');
  }, 10_000);

async function press(key: string): Promise<void> {
  surface()?.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settled();
}

describe('a chart', { timeout: 30_000 }, () => {
  test('is static until it is touched', () => {
    expect(surface()).toBeNull();
  });

  test('can be reached by keyboard, and says how it is used', () => {
    expect(stage()?.tabIndex).toBe(0);
    expect(stage()?.getAttribute('aria-label')).toContain('Arrow keys');
  });

  test('comes alive in the drawing that is shown, at its size, when the pointer enters', async () => {
    stage()?.dispatchEvent(new window.PointerEvent('pointerover', { bubbles: true }));
    await takenOver();
    expect(surface()?.getAttribute('viewBox')).toMatch(/^0 0 720 /);
    expect(container.querySelector<HTMLElement>('.chart-surface')?.style.transform).toBe('scale(1.25)');
    expect(container.querySelector('[data-drawing="wide"]')).not.toBeNull();
  });

  test('takes the focus along when it comes alive', async () => {
    stage()?.focus();
    await takenOver();
    expect(document.activeElement).toBe(surface());
    expect(stage()?.hasAttribute('tabindex')).toBe(false);
  });

  test('takes the focus from a link to the same link', async () => {
    container.querySelectorAll<SVGElement>('[data-drawing] a')[1]?.focus();
    await takenOver();
    expect(document.activeElement?.getAttribute('href')).toBe('#s3');
    expect(surface()?.contains(document.activeElement)).toBe(true);
  });

  test('goes from row to row by arrow keys, says the row, and stops at the ends', async () => {
    stage()?.focus();
    await takenOver();
    await press('ArrowDown');
    expect(spoken()).toMatch(/^nearly 2 million more: Fled since .* 1.5–2 million as printed. “Nearly 2 million/);
    await press('ArrowDown');
    expect(spoken()).toMatch(/^nearly 2 million more/);
    await press('ArrowUp');
    expect(spoken()).toMatch(/^approximately 6 million/);
    await press('ArrowRight');
    expect(spoken()).toMatch(/^nearly 2 million more/);
    await press('ArrowLeft');
    expect(spoken()).toMatch(/^approximately 6 million/);
  });

  test('shows the number with its hedge, its ranges, and its sentence with the number marked', async () => {
    stage()?.focus();
    await takenOver();
    await press('ArrowDown');
    const card = container.querySelector('.chart-card');
    expect(card?.querySelector('.chart-card-number')?.textContent).toBe('nearly 2 million more');
    expect(card?.querySelector('.chart-card-ranges')?.textContent).toBe('1.5–2 million as printed');
    expect(card?.querySelector('mark')?.textContent).toBe('Nearly 2 million more');
    expect(card?.querySelector('cite')?.textContent).toContain('Hasan Ali');
  });

  test('closes its card on Escape, and opens it again with the next arrow', async () => {
    stage()?.focus();
    await takenOver();
    await press('ArrowDown');
    await press('Escape');
    expect(container.querySelector('.chart-card')).toBeNull();
    expect(spoken()).toBe('');
    await press('ArrowUp');
    expect(spoken()).toMatch(/^approximately 6 million/);
  });
});
