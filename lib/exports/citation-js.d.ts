/** What is used of citation-js 0.7, which ships no types. It opens no connection unless it is given an address. */
declare module '@citation-js/core' {
  /** A reference read or to be written, in CSL-JSON. */
  export type CslData = Readonly<Record<string, unknown>>;

  export class Cite {
    constructor(data: string | CslData | readonly CslData[]);
    readonly data: readonly CslData[];
    format(output: 'bibtex', options: { readonly format: 'object' }): readonly BibtexEntry[];
    format(output: 'ris', options: { readonly format: 'object'; readonly spec: 'old' | 'mixed' }): readonly RisEntry[];
  }

  /** Values are escaped for LaTeX, without the braces around them. */
  export interface BibtexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }

  export type RisEntry = Readonly<Record<string, string | readonly string[]>>;

  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean; checkLabel: boolean } };
    };
  };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
