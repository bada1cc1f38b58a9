import { describe, expect, test } from 'vitest';
import { formOf, readForm } from './read-file';

describe('of an HTML file', async () => {
  test('the text of each block is a line', async () => {
    const html =
      '<h1>Camps</h1><p>Of the <b>900</b>\n families,<br>400 stay.</p><ul><li>4 tents<li>5 tents</ul><div>In <div>60</div> days</div>';
    expect(await readForm(html, 'html')).toBe(
      ['Camps', 'Of the 900 families,', '400 stay.', '4 tents', '5 tents', 'In', '60', 'days'].join('\n'),
    );
  });

  test('cells of a row stand apart', async () => {
    expect(await readForm('<table><tr><td>North</td><td>25,000</td></tr><tr><th>South</th></tr></table>', 'html')).toBe(
      'North 25,000\nSouth',
    );
  });

  test('scripts, styles, navigation and comments are left out, and none is run', async () => {
    const html =
      '<nav>1</nav><script>window.ran = 2</script><style>p { width: 3px }</style><!-- 4 --><template>5</template><p>6</p><noscript>7</noscript>';
    expect(await readForm(html, 'html')).toBe('6');
    expect(Reflect.get(window, 'ran')).toBeUndefined();
  });

  test('deep nesting is read', async () => {
    expect(await readForm(`${'<b>'.repeat(400)}60${'</b>'.repeat(400)}`, 'html')).toBe('60');
  });
});

test('line breaks are made one kind, and the mark of a file’s beginning goes', async () => {
  expect(await readForm('\ufeff4 tents\r\n5 tents\r6', 'plain')).toBe('4 tents\n5 tents\n6');
});

test.each([
  ['a.html', '', 'html'],
  ['a.HTM', '', 'html'],
  ['a', 'text/html', 'html'],
  ['a.md', '', 'markdown'],
  ['a', 'text/markdown', 'markdown'],
  ['a.txt', 'text/plain', 'plain'],
  ['html', '', 'plain'],
])('%s of type “%s” is %s', (name, type, form) => {
  expect(formOf(name, type)).toBe(form);
});
