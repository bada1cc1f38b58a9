import type { CustomPlugin } from 'svgo';

const REFERENCE = /url\(#([^)]+)\)/g;

/** Numbers a picture's ids in the order in which they stand in it, behind a prefix, and follows them in `url(#…)`. */
export function prefixIds(prefix: string): CustomPlugin {
  return {
    name: 'prefixIds',
    fn: () => {
      const ids = new Map<string, string>();
      // A reference may stand before the definition, so a number is given at the first of either.
      const renamed = (id: string): string => {
        const known = ids.get(id);
        if (known !== undefined) return known;
        const next = `${prefix}-${ids.size + 1}`;
        ids.set(id, next);
        return next;
      };
      return {
        element: {
          enter: (node) => {
            for (const [attribute, value] of Object.entries(node.attributes)) {
              node.attributes[attribute] =
                attribute === 'id'
                  ? renamed(value)
                  : value.replace(REFERENCE, (_, id: string) => `url(#${renamed(id)})`);
            }
          },
        },
      };
    },
  };
}
