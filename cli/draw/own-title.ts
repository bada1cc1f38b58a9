import type { CustomPlugin } from 'svgo';
import type { PictureName } from './clean-svg';
import { element } from './elements';

/**
 * Gives a picture its title and description. Its role is `group`, not `img`: it holds links, and an image's content
 * is hidden from those who do not see it.
 */
export function ownTitle({ prefix, title, description }: PictureName): CustomPlugin {
  return {
    name: 'ownTitle',
    fn: (root) => ({
      element: {
        enter: (node, parent) => {
          if (parent !== root) return;
          node.attributes['font-family'] = 'var(--font-sans)';
          node.attributes.role = 'group';
          node.attributes['aria-labelledby'] = `${prefix}-title`;
          node.attributes['aria-describedby'] = `${prefix}-description`;
          node.children.unshift(
            element('title', { id: `${prefix}-title` }, title),
            element('desc', { id: `${prefix}-description` }, description),
          );
        },
      },
    }),
  };
}
