// Which names are French words too (target/french-words.tsv, written by "npm run words").
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const path = join(dirname(fileURLToPath(import.meta.url)), "target", "french-words.tsv");

export function frenchWords() {
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run words" first`);
  const kinds = new Map(readFileSync(path, "utf8").split("\n").filter(l => l).map(l => l.normalize("NFC").split("\t")));
  /** "word", "verb" (a verb form only), or null. */
  return name => kinds.get(name.toLowerCase()) ?? null;
}
