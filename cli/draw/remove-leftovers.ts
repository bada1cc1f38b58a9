import type { CustomPlugin, XastChild, XastParent } from 'svgo';

/** Attributes that only make sense where recharts runs, or that tests look for. */
const LEFT_BY_DRAWING = ['class', 'style', 'tabindex', 'role', 'name', 'data-zone', 'data-mark', 'data-open'] as const;
const REFERENCE = /url\(#([^)]+)\)/g;

/** Takes away what recharts leaves in a picture: its classes, its roles, empty groups, clips that nothing uses. */
export const removeLeftovers: CustomPlugin = {
  name: 'removeLeftovers',
  fn: (root) => {
    const used = new Set<string>();
    return {
      element: {
        enter: (node, parent) => {
          for (const attribute of LEFT_BY_DRAWING) delete node.attributes[attribute];
          for (const value of Object.values(node.attributes)) {
            for (const [, id] of value.matchAll(REFERENCE)) if (id !== undefined) used.add(id);
          }
          if (parent === root) delete node.attributes.id;
          // Recharts' own, empty ones; the picture gets its title and description later.
          const named = node.name === 'title' || node.name === 'desc';
          if (named) parent.children = parent.children.filter((child) => child !== node);
        },
        exit: (node, parent) => {
          const { id } = node.attributes;
          if (id !== undefined && node.name === 'g') delete node.attributes.id;
          const bare = Object.keys(node.attributes).length === 0;
          const empty = node.children.length === 0;
          if (node.name === 'g' && (bare || empty)) replace(parent, node, node.children);
          if (node.name === 'defs' && empty) replace(parent, node, []);
        },
      },
      root: {
        exit: () => removeUnused(root, used),
      },
    };
  },
};

function replace(parent: XastParent, node: XastChild, by: readonly XastChild[]): void {
  parent.children = parent.children.flatMap((child) => (child === node ? by : [child]));
}

/** Definitions nobody refers to, and what is empty without them. */
function removeUnused(parent: XastParent, used: ReadonlySet<string>): void {
  parent.children = parent.children.filter((child) => {
    if (child.type !== 'element') return true;
    removeUnused(child, used);
    if (child.name === 'defs') return child.children.length > 0;
    const definition = child.name === 'clipPath' || child.name === 'pattern';
    return !(definition && !used.has(child.attributes.id ?? ''));
  });
}
