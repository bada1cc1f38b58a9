/** A table's entry in a font file: tag, checksum, offset, length, four bytes each. (OpenType 1.9, "Table directory") */
const ENTRY = 16;
const HEADER = 12;
/** A name's record: platform, encoding, language, name, length, offset, two bytes each. (OpenType 1.9, "name") */
const RECORD = 12;
const COPYRIGHT = 0;
const RESERVED = 'Source';
/** As long as the other, so that nothing in the file moves. */
const OURS = 'Hcount';

/**
 * The Open Font License lets a typeface be cut, but not under a name that its makers have reserved: Adobe has "Source".
 * The copyright line stays as it is. (OFL 1.1, condition 3)
 * @param font An SFNT file. @returns a copy with the reserved name replaced in every other name.
 */
export function renameFont(font: Buffer): Buffer {
  const renamed = Buffer.from(font);
  const table = findTable(renamed, 'name');
  if (table === null) return renamed;
  const records = renamed.readUInt16BE(table + 2);
  const texts = table + renamed.readUInt16BE(table + 4);
  for (let index = 0; index < records; index += 1) {
    const record = table + 6 + index * RECORD;
    if (renamed.readUInt16BE(record + 6) === COPYRIGHT) continue;
    const start = texts + renamed.readUInt16BE(record + 10);
    replaceIn(renamed.subarray(start, start + renamed.readUInt16BE(record + 8)));
  }
  return renamed;
}

function findTable(font: Buffer, tag: string): number | null {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = HEADER + index * ENTRY;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  return null;
}

/** Names are in UTF-16, big end first; a few old ones in one byte a character. */
function replaceIn(text: Buffer): void {
  for (const coded of [(name: string) => Buffer.from(name, 'utf16le').swap16(), (name: string) => Buffer.from(name)]) {
    for (let at = text.indexOf(coded(RESERVED)); at !== -1; at = text.indexOf(coded(RESERVED)))
      coded(OURS).copy(text, at);
  }
}
