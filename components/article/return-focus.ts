import { lineOf, type SentenceLink } from './sentence-clones';

/**
 * Gives the focus to a link without scrolling. A chart that came alive meanwhile has drawn itself anew: there it is the
 * same link in the drawing that can be seen.
 */
export function focusLink(link: SentenceLink): void {
  const around = link.closest('figure');
  const same = [...(around?.querySelectorAll<SentenceLink>('a') ?? [])].filter(
    (other) =>
      other.getAttribute('href') === link.getAttribute('href') &&
      other.namespaceURI === link.namespaceURI &&
      lineOf(other) === lineOf(link),
  );
  ([link, ...same].find(isVisible) ?? link).focus({ preventScroll: true });
}

const isVisible = (link: SentenceLink): boolean => link.checkVisibility?.({ visibilityProperty: true }) ?? true;
