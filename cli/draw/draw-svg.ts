import type { Chart, Drawing } from '@/lib/charts/chart';

/** Draws one chart as recharts leaves it: SVG markup, not yet clean. */
export type DrawSvg = (chart: Chart, drawing: Drawing) => Promise<string>;

/** Where charts are drawn. */
export interface DrawingBoard {
  readonly draw: DrawSvg;
  /** How many charts it draws at the same time. */
  readonly atOnce: number;
  readonly close: () => Promise<void>;
}

/**
 * Makes happy-dom the process's browser and loads React and recharts into it.
 * They look for a browser while they load, so nothing may have imported them before.
 */
export async function openDrawingBoard(): Promise<DrawingBoard> {
  const { GlobalRegistrator } = await import('@happy-dom/global-registrator');
  if (!GlobalRegistrator.isRegistered) GlobalRegistrator.register({ width: 1280, height: 900 });
  const [{ createElement }, { createRoot }, { flushSync }, { ChartDrawing }] = await Promise.all([
    import('react'),
    import('react-dom/client'),
    import('react-dom'),
    import('@/components/charts/chart-drawing'),
  ]);
  const draw: DrawSvg = async (chart, drawing) => {
    const container = document.createElement('div');
    document.body.append(container);
    const root = createRoot(container);
    try {
      flushSync(() => root.render(createElement(ChartDrawing, { chart, drawing })));
      // Recharts hands sizes and scales to its store in effects: they have all run after one macrotask.
      await new Promise((resolve) => setTimeout(resolve));
      const svg = container.querySelector('svg');
      if (svg === null) throw new Error(`recharts drew nothing for ${chart.article}/${chart.id} (${drawing})`);
      return new XMLSerializer().serializeToString(svg);
    } finally {
      flushSync(() => root.unmount());
      container.remove();
    }
  };
  const close = async () => {
    // React puts off what need not be done at once, and would look for the window in vain.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await GlobalRegistrator.unregister();
  };
  return { draw, atOnce: 1, close };
}
