/** Before a check goes away, the focus goes to the one behind or before it, or to the heading of all. */
export function focusBeside(item: HTMLElement | null): void {
  const all = [...document.querySelectorAll<HTMLElement>('.check-item')];
  const at = item === null ? -1 : all.indexOf(item);
  const beside = all[at + 1] ?? all[at - 1] ?? document.querySelector<HTMLElement>('.checks-column h2');
  beside?.focus();
}
