import { CHECK_WORDS } from './check-words';

const words = CHECK_WORDS.text.legend;

/** How numbers are marked, in words. */
export function TextLegend() {
  return (
    <ul className="text-legend">
      <li>
        <span className="text-figure">4.4 million</span> {words.figure}
      </li>
      <li>
        <i className="text-hedge">nearly</i> {words.hedge}
      </li>
      <li>
        <span className="text-left-out">1992</span> {words.leftOut}
      </li>
      <li>
        <span className="text-figure" data-lit="">
          60
        </span>{' '}
        {words.lit}
      </li>
    </ul>
  );
}
