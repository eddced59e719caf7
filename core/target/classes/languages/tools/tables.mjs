// Reading and writing of the gazetteer tables: UTF-8, LF, tabs, "#" comment lines, one header line, rows sorted by code point.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
export const additions = name => join(here, "additions", name);
export const gazetteer = name => join(here, "..", "fr", "gazetteer", name);

/** The table as rows, each an object keyed by the header, with its line number for messages. */
export function read(path) {
  const lines = readFileSync(path, "utf8").split("\n");
  const rows = [];
  let header = null;
  lines.forEach((line, i) => {
    if (line === "" || line.startsWith("#")) return;
    const cells = line.split("\t");
    if (!header) return void (header = cells);
    if (cells.length !== header.length) {
      throw new Error(`${path}:${i + 1}: ${cells.length} cells; expected ${header.length}: ${header.join(" ")}`);
    }
    rows.push(Object.fromEntries(header.map((h, c) => [h, cells[c].normalize("NFC")])));
  });
  return rows;
}

export function write(path, comments, header, rows) {
  const body = rows.map(row => header.map(h => row[h] ?? "").join("\t"));
  body.sort(byCodePoint);
  const text = [...comments.map(c => `# ${c}`), header.join("\t"), ...body].join("\n") + "\n";
  writeFileSync(path, text.normalize("NFC"));
  return body.length;
}

/** Order of the code points (not of UTF-16 units), as Python sorts and "LC_ALL=C sort" sorts UTF-8. */
export const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));

export const list = cell => cell === "" ? [] : cell.split("|");
export const unique = items => [...new Set(items)];
export const cell = items => unique(items.filter(x => x)).join("|");

/** "Éthiopie" -> "Ethiopie": French papers often print capitals without their accents. Null where nothing changes. */
export function plainCapitals(name) {
  const plain = name.normalize("NFD")
    .replace(/(\p{Lu})\p{M}+/gu, "$1")
    .normalize("NFC");
  return plain === name ? null : plain;
}
export const withPlainCapitals = names => unique(names.flatMap(n => [n, plainCapitals(n)]).filter(n => n));
