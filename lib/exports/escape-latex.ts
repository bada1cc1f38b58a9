const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '≤': '$\\leq$',
  '≥': '$\\geq$',
  '≠': '$\\neq$',
  '−': '$-$',
  '×': '$\\times$',
  '÷': '$\\div$',
  '\u00a0': '~',
};

/** A text as LaTeX: its special characters escaped, and the signs of formulas, which plain fonts lack, as mathematics. */
export const escapeLatex = (text: string): string =>
  text.replace(/[\\~^≤≥≠−×÷\u00a0#$%&_{}]/g, (character) => COMMANDS[character] ?? `\\${character}`);
