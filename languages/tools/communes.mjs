// communes.tsv = the communes and départements of France (INSEE's official code, through @etalab/decoupage-administratif).
import { createRequire } from "node:module";
import { gazetteer, list, read, write } from "./tables.mjs";
import { fold } from "./towns.mjs";
import { frenchWords } from "./words.mjs";

const require = createRequire(import.meta.url);
const official = table => require(`@etalab/decoupage-administratif/data/${table}.json`);
const SHORTEST = 4;
const ARTICLE = /^(L'|La |Le |Les )/u;

/** A name of one or two words is most often a surname as well; "Bois-le-Roi" names a place only. */
const isPlaceOnly = name => name.split(/[- ]/u).length >= 3;

export function communes() {
  const word = frenchWords();
  const elsewhere = new Set(["towns.tsv", "regions.tsv", "states.tsv"]
    .flatMap(table => read(gazetteer(table)).flatMap(r => [r.name, ...list(r.aliases), ...list(r.capitals ?? "")]))
    .map(fold));
  const given = new Set(read(gazetteer("given-names.tsv")).map(r => fold(r.name)));
  const rows = new Map();
  for (const { nom } of official("departements")) {
    rows.set(nom, { name: nom, kind: "departement", ambiguous: word(nom) ? nom : "" });
  }
  for (const { nom } of official("communes")) {
    const name = nom.normalize("NFC").replace(/’/gu, "'");
    const known = rows.has(name) || elsewhere.has(fold(name));
    const bare = name.replace(ARTICLE, ""); // "L'Union" is a town, "l'Union" most often is not
    const doubtful = given.has(fold(bare)) || word(bare) !== null;
    if (!known && name.length >= SHORTEST && !doubtful) {
      rows.set(name, { name, kind: "commune", ambiguous: isPlaceOnly(name) ? "" : name });
    }
  }
  for (const name of elsewhere) if (rows.get(name)?.kind === "departement") rows.delete(name);
  return write(gazetteer("communes.tsv"), [
    "Communes and départements of France that no other table of this folder has. One row a name.",
    "Built by languages/tools (npm run build) from @etalab/decoupage-administratif 6.0.0 (data: INSEE, IGN and data.gouv.fr, Licence Ouverte 2.0; code MIT): names only; those that are given names or French words are left out.",
    "ambiguous: the name where it may be a surname too: it is a place only where the sentence says so (\"à Bouilly\", \"BOUILLY – ...\").",
  ], ["name", "kind", "ambiguous"], [...rows.values()]);
}
