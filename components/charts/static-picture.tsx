import type { Drawing } from '@/lib/charts/chart';

interface StaticPictureProps {
  readonly drawing: Drawing;
  readonly svg: string;
  readonly page: string;
}

/** A picture drawn before the build, in the page's HTML: its links and its colours are the page's. */
export function StaticPicture({ drawing, svg, page }: StaticPictureProps) {
  const linked = page === '' ? svg : svg.replaceAll('href="#', `href="${page}#`);
  return (
    <div
      className="chart-picture"
      data-drawing={drawing}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own renderer wrote it, with every text escaped
      dangerouslySetInnerHTML={{ __html: linked }}
    />
  );
}
