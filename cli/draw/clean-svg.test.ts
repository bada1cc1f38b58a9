import { describe, expect, test } from 'vitest';
import { cleanSvg } from './clean-svg';

const name = { prefix: 'a-c-wide', title: 'Title', description: 'What it shows' };
const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="10" viewBox="0 0 720 10" ${attributes}>${inside}</svg>`;

describe('a cleaned picture', () => {
  test('has lost what recharts leaves', () => {
    const cleaned = cleanSvg(
      svg(
        '<title></title><desc></desc><g tabindex="-1" class="recharts-zIndex-layer_-100"></g>' +
          '<defs><clipPath id="recharts1-clip"><rect x="0" y="0" width="1" height="1"/></clipPath></defs>' +
          '<g class="recharts-layer" id="recharts-bar-1" name="undefined"><rect data-zone="least" width="5" height="5"/></g>',
        'role="application" tabindex="0" class="recharts-surface" style="width: 100%"',
      ),
      name,
    );
    expect(cleaned).not.toMatch(
      /recharts|tabindex|application|class=|style=|name=|data-zone|<g|<defs|clipPath|<title\/>/,
    );
    expect(cleaned).toContain('<rect width="5" height="5"/>');
  });

  test('has a title, a description and the role of a group, by which it is named', () => {
    const cleaned = cleanSvg(svg('<path d="M0 0V5"/>'), name);
    expect(cleaned).toContain(
      '<title id="a-c-wide-title">Title</title><desc id="a-c-wide-description">What it shows</desc>',
    );
    expect(cleaned).toContain('role="group"');
    expect(cleaned).toContain('aria-labelledby="a-c-wide-title"');
    expect(cleaned).toContain('aria-describedby="a-c-wide-description"');
  });

  test('has ids of its own, also where they are referred to', () => {
    const cleaned = cleanSvg(
      svg(
        '<rect fill="url(#_r_7_)" width="1" height="1"/><defs><pattern id="_r_7_"><path d="M0 0V5"/></pattern></defs>',
      ),
      name,
    );
    expect(cleaned).toContain('fill="url(#a-c-wide-1)"');
    expect(cleaned).toContain('<pattern id="a-c-wide-1"');
    expect(cleaned).not.toContain('_r_7_');
  });

  test('keeps links to sentences, which are not ids of the picture', () => {
    const cleaned = cleanSvg(svg('<a href="#s1" data-sentences="s1 s4"><text>4.4 million</text></a>'), name);
    expect(cleaned).toContain('href="#s1"');
    expect(cleaned).toContain('data-sentences="s1 s4"');
  });

  test('keeps the space between words in different styles', () => {
    const text = '<text><tspan font-style="italic">nearly</tspan><tspan font-weight="600"> 2 million</tspan></text>';
    expect(cleanSvg(svg(text), name)).toContain(text);
  });

  test('is still XML with a no-break space, a control character and hostile words in it', () => {
    const hostile = { ...name, title: '</title><script>alert(1)</script> & "quotes"' };
    const cleaned = cleanSvg(svg('<text>4.4&nbsp;million \u0001 &lt;b&gt;</text>'), hostile);
    expect(cleaned).toContain('4.4\u00a0million  &lt;b&gt;');
    expect(cleaned).not.toContain('<script>');
    expect(cleaned).not.toContain('&nbsp;');
    expect(cleaned.match(/<title/g)).toHaveLength(1);
  });

  test('is the same when it is cleaned again', () => {
    const picture = svg('<g><rect x="1.23456" width="5" height="5"/></g>');
    expect(cleanSvg(picture, name)).toBe(cleanSvg(picture, name));
  });
});
