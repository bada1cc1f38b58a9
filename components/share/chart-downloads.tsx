import { CHART_PAGE_WORDS } from '@/components/words';
import { CHART_FILES, chartFilePath, linkTo, type Site } from '@/lib/paths';
import { CopyImageButton } from './copy-image-button';

const words = CHART_PAGE_WORDS.download;

interface ChartDownloadsProps {
  /** What the chart belongs to, as lib/paths has it. */
  readonly owner: string;
  readonly chart: string;
  readonly site: Site;
}

/** Every file of a chart. */
export function ChartDownloads({ owner, chart, site }: ChartDownloadsProps) {
  const name = `${owner.replaceAll('/', '-')}-${chart}`;
  return (
    <ul className="downloads">
      {CHART_FILES.map((ending) => (
        <li key={ending}>
          <a href={linkTo(site, chartFilePath(owner, chart, ending))} download={`${name}.${ending}`}>
            {words.files[ending].name}
          </a>
          <span>{words.files[ending].what}</span>
        </li>
      ))}
      <li>
        <CopyImageButton address={linkTo(site, chartFilePath(owner, chart, 'png'))} />
      </li>
    </ul>
  );
}
