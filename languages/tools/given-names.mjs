// given-names.tsv = additions/given-names.tsv + the given names of the @faker-js/faker locales written in Latin letters.
import { allLocales } from "@faker-js/faker";
import { additions, gazetteer, list, plainCapitals, read, write } from "./tables.mjs";
import { frenchWords } from "./words.mjs";

// French usage decides the gender where these locales have the name; else the others vote.
const FRENCH = ["fr", "fr_BE", "fr_CH", "fr_SN"];
const OTHERS = ["af_ZA", "cs_CZ", "da", "de", "de_AT", "de_CH", "en", "en_AU", "en_GH", "en_IN", "en_NG", "en_ZA", "es", "es_MX", "fi", "hr", "hu", "it",
  "ku_kmr_latin", "lv", "nb_NO", "nl", "nl_BE", "pl", "pt_BR", "pt_PT", "ro", "ro_MD", "sk", "sl_SI", "sr_RS_latin", "sv", "tr", "uz_UZ_latin", "yo_NG", "zu_ZA"];
const CLEAR_MAJORITY = 0.8;

/** Letters of the languages named above, with at most one hyphen or apostrophe; two letters tell too little. */
const SHAPE = /^\p{Lu}\p{L}{2,}(['-]\p{Lu}?\p{L}+)?$/u;

function votes(locales) {
  const found = new Map();
  for (const locale of locales) {
    const { male = [], female = [] } = allLocales[locale].person.first_name;
    for (const [gender, names] of [["m", male], ["f", female]]) {
      for (const printed of new Set(names)) {
        const name = printed.normalize("NFC");
        if (!found.has(name)) found.set(name, { m: 0, f: 0 });
        found.get(name)[gender]++;
      }
    }
  }
  return found;
}

function gender({ m, f }) {
  if (m >= CLEAR_MAJORITY * (m + f)) return "m";
  if (f >= CLEAR_MAJORITY * (m + f)) return "f";
  return "x";
}

// A name that few locales have is kept only if it cannot be mistaken: short ones and French words need more than one.
const SHORT = 4, SHORT_NEEDS = 2, WORD_NEEDS = 3;

/** What the press prints of a name with letters that French does not have: "Miloš" also as "Milos". */
const withoutForeignMarks = name => /[^\u0000-\u00ffœŒŸ'-]/u.test(name) ? name.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC") : name;

/** name -> { gender, sure }: sure when a hand put it there or two locales agree that it is a name. */
export function givenNames() {
  const word = frenchWords();
  const french = votes(FRENCH), others = votes(OTHERS);
  const table = new Map();
  for (const name of new Set([...french.keys(), ...others.keys()])) {
    const all = [french, others].flatMap(v => v.has(name) ? [v.get(name).m + v.get(name).f] : []).reduce((a, b) => a + b, 0);
    const needs = word(name) ? WORD_NEEDS : name.length <= SHORT && !french.has(name) ? SHORT_NEEDS : 1;
    if (SHAPE.test(name) && all >= needs) table.set(name, { gender: gender(french.get(name) ?? others.get(name)), sure: all >= 2 });
  }
  for (const row of read(additions("given-names.tsv"))) {
    if (row.gender === "-") table.delete(row.name);
    else table.set(row.name, { gender: row.gender, sure: true });
  }
  for (const [name, known] of [...table]) {
    for (const variant of [plainCapitals(name), withoutForeignMarks(name)]) {
      if (variant && !table.has(variant)) table.set(variant, known);
    }
  }
  return table;
}

export function writeGivenNames(names, places) {
  const word = frenchWords();
  const rows = [...names].map(([name, { gender }]) => ({
    name,
    gender,
    ambiguous: [word(name), places.has(name) ? "place" : null].filter(x => x).join("|"),
  }));
  return write(gazetteer("given-names.tsv"), [
    "Given names of the world as the French-language press spells them.",
    "Built by languages/tools (npm run build) from languages/tools/additions/given-names.tsv and @faker-js/faker 10.6.0 (MIT): correct the additions, then build again.",
    "gender: m, f, or x where both bear it. ambiguous: word (also a French noun, adjective or adverb), verb (also a French verb form), place (also in states.tsv, regions.tsv or towns.tsv); several are separated by \"|\".",
    "Whether a name is also a French word was looked up in french-pos-dict 0.7 (LanguageTool); nothing else was taken from it.",
  ], ["name", "gender", "ambiguous"], rows);
}

/** Every form of the tables of places. */
export function placeNames() {
  const forms = ["states.tsv", "regions.tsv", "towns.tsv"].flatMap(t => read(gazetteer(t)))
    .flatMap(r => [r.name, ...list(r.aliases), ...list(r.capitals ?? "")]);
  return new Set(forms);
}
