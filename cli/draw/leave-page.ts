import type { CustomPlugin } from 'svgo';
import { withoutVariables } from './page-variables';

/** Takes away what a drawing owes to the page it stands in: links, data for scripts, variables, title and description. */
export const leavePage: CustomPlugin = {
  name: 'leavePage',
  fn: () => ({
    element: {
      enter: (node) => {
        for (const [attribute, value] of Object.entries(node.attributes)) {
          if (/^(data-|aria-|role$)/.test(attribute)) delete node.attributes[attribute];
          else node.attributes[attribute] = withoutVariables(value);
        }
      },
      exit: (node, parent) => {
        const { name, children } = node;
        if (name !== 'a' && name !== 'title' && name !== 'desc') return;
        const left = name === 'a' ? children : [];
        parent.children = parent.children.flatMap((child) => (child === node ? left : [child]));
      },
    },
  }),
};
