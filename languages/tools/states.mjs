// states.tsv = additions/states.tsv + world-countries (iso3, status at the United Nations, long French names).
import { createRequire } from "node:module";
import { additions, cell, gazetteer, list, read, withPlainCapitals, write } from "./tables.mjs";
import { inflect } from "./french.mjs";

const countries = createRequire(import.meta.url)("world-countries");
const base = new Map((countries.default ?? countries).map(c => [c.cca2, c]));

// Places where world-countries' own status does not tell the member states of the United Nations.
const STATUS = { VA: "observer", PS: "observer", XK: "disputed", TW: "disputed", EH: "disputed" };

function status(row) {
  if (row.status) return row.status;
  if (STATUS[row.iso2]) return STATUS[row.iso2];
  return base.get(row.iso2).unMember ? "member" : "territory";
}

function longName(row) {
  if (row.official === "-") return [];
  return [row.official || base.get(row.iso2).translations.fra.official];
}

/** "île Maurice" also stands as "Île Maurice". */
const islands = names => names.flatMap(n => n.startsWith("île") ? [n, "Î" + n.slice(1)] : [n]);

/** An ambiguous demonym is so in all its forms, and a name with or without accents on its capitals. */
function ambiguousForms(row, demonyms) {
  return withPlainCapitals(list(row.ambiguous).flatMap(form => [form, ...demonyms.filter(d => d[0] === form).flat()]));
}

function build(row) {
  if (!row.status && !base.has(row.iso2)) throw new Error(`additions/states.tsv: ${row.iso2} is not in world-countries; give it iso3 and status`);
  const forms = list(row.demonyms).map(inflect);
  const names = withPlainCapitals(islands([row.name, ...(row.status ? list(row.official) : longName(row)), ...list(row.aliases)]));
  return {
    ...row,
    iso3: row.iso3 || base.get(row.iso2).cca3.replace("UNK", "XKX"),
    status: status(row),
    aliases: cell(names.filter(n => n !== row.name)),
    ms: forms.map(f => f[0]).join("|"),
    fs: forms.map(f => f[1]).join("|"),
    mp: forms.map(f => f[2]).join("|"),
    fp: forms.map(f => f[3]).join("|"),
    capitals: cell(withPlainCapitals(list(row.capitals))),
    seats: cell(withPlainCapitals(list(row.seats))),
    ambiguous: cell(ambiguousForms(row, forms)),
  };
}

export function states() {
  const rows = read(additions("states.tsv"));
  const missing = [...base.keys()].filter(iso2 => !rows.some(r => r.iso2 === iso2));
  if (missing.length) throw new Error(`additions/states.tsv lacks ${missing.join(" ")}`);
  return write(gazetteer("states.tsv"), [
    "States and territories, as the French-language press names them. One row a state; cells with several values separate them by \"|\".",
    "Built by languages/tools (npm run build) from languages/tools/additions/states.tsv: correct that file, then build again.",
    "Origin: hand-kept French names, demonyms, capitals and seats; ISO codes, UN membership and most long names from world-countries 5.1.0 (ODbL 1.0, Mohammed Le Doze).",
    "iso2, iso3: ISO 3166-1 (XK, XKX by usage; for vanished states the withdrawn code). status: member (of the UN), observer, disputed, territory, former.",
    "article: what stands before the name (le, la, les, l', or nothing). aliases: long, short, old and unaccented-capital forms, acronyms.",
    "ms, fs, mp, fp: the demonym as adjective (masculine singular, feminine singular, masculine plural, feminine plural); the n-th entries of the four columns belong together. The noun has capitals (le Malien, le Sud-Coréen).",
    "capitals: towns that stand for the government. seats: buildings and places that stand for it.",
    "ambiguous: forms of this row that often mean something else, or another state, and need support from the context. note: why, and what else the form may mean more rarely.",
    "cow, cowabbr: number and letters of the state in the Correlates of War project (members of the UN, Kosovo, Taiwan). Gleditsch and Ward's numbers are the same but for Germany (260), Yemen (678), Serbia (340) and some microstates; they are left out.",
    "until: the last year of a vanished state; its capital stands for it until then, and then for the state that has it now.",
    "True ambiguities between states: congolais (CD, CG), coréen (KP, KR), samoan (WS, AS). Kept apart: nigérien NE, nigérian NG; dominicain DO, dominiquais DM; guinéen GN, bissau-guinéen GW, équato-guinéen GQ; guyanais GF, guyanien GY; soudanais SD, sud-soudanais SS.",
  ], ["iso2", "iso3", "status", "name", "article", "aliases", "ms", "fs", "mp", "fp", "capitals", "seats", "ambiguous", "note", "cow", "cowabbr", "until"], rows.map(build));
}
