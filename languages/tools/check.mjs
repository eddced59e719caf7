// Checks every table of languages/fr/gazetteer: shape, order, duplicates, and what each table promises. Ends with 1 if anything is wrong.
import { existsSync, readFileSync } from "node:fs";
import { byCodePoint, gazetteer, list, read } from "./tables.mjs";

const faults = [];
const fault = (table, message) => faults.push(`${table}: ${message}`);

function shape(table) {
  const text = readFileSync(gazetteer(table), "utf8");
  if (text.includes("\r")) fault(table, "has carriage returns");
  if (text !== text.normalize("NFC")) fault(table, "is not NFC");
  if (!text.endsWith("\n")) fault(table, "does not end with a newline");
  if (!text.startsWith("# ")) fault(table, "does not start with a comment");
  const body = text.split("\n").filter(l => l && !l.startsWith("#")).slice(1);
  body.forEach((line, i) => {
    if (i > 0 && byCodePoint(body[i - 1], line) >= 0) fault(table, `not sorted, or twice: ${line}`);
    for (const c of line.split("\t")) {
      if (c !== c.trim() || c.includes("  ")) fault(table, `stray space in "${c}": ${line}`);
      if (c.startsWith("|") || c.endsWith("|") || c.includes("||")) fault(table, `empty value in "${c}": ${line}`);
      if (c.includes("’")) fault(table, `curly apostrophe in "${c}" (matching treats both as one; write ')`);
    }
  });
  return read(gazetteer(table));
}

/** No two rows may claim one form, unless both list it under ambiguous. */
function sharedForms(table, rows, columns, id) {
  const owners = new Map();
  for (const row of rows) {
    for (const form of new Set(columns.flatMap(c => list(row[c])))) {
      if (!owners.has(form)) owners.set(form, []);
      owners.get(form).push(row);
    }
  }
  for (const [form, claim] of owners) {
    if (claim.length > 1 && !claim.every(r => list(r.ambiguous ?? "").includes(form))) {
      fault(table, `"${form}" stands in ${claim.map(id).join(", ")} and not under ambiguous in each`);
    }
  }
}

function sameLength(table, row, columns, id) {
  const lengths = new Set(columns.map(c => list(row[c]).length));
  if (lengths.size > 1) fault(table, `${id(row)}: ${columns.join(", ")} do not pair up`);
}

const ADJECTIVE = ["ms", "fs", "mp", "fp"];

function states() {
  const table = "states.tsv", id = r => r.iso2;
  const rows = shape(table);
  const members = rows.filter(r => r.status === "member");
  if (members.length !== 193) fault(table, `${members.length} members of the United Nations; expected 193`);
  for (const row of members) {
    for (const c of [...ADJECTIVE, "cow", "cowabbr"]) if (!row[c]) fault(table, `${id(row)} has no ${c}`);
    if (!row.capitals && !["VA", "MC", "NR", "SM"].includes(row.iso2)) fault(table, `${id(row)} has no capital`);
  }
  for (const row of rows) {
    sameLength(table, row, ADJECTIVE, id);
    const known = ["name", "aliases", ...ADJECTIVE, "capitals", "seats"].flatMap(c => list(row[c]));
    for (const a of list(row.ambiguous)) {
      if (!known.some(k => k.toLowerCase() === a.toLowerCase())) fault(table, `${id(row)}: ambiguous "${a}" is not a form of this row`);
    }
  }
  for (const c of ["iso2", "iso3", "name", "cow", "cowabbr"]) {
    const seen = new Set();
    for (const row of rows.filter(r => r[c])) seen.has(row[c]) ? fault(table, `${c} ${row[c]} twice`) : seen.add(row[c]);
  }
  sharedForms(table, rows, ["name", "aliases"], id);
  sharedForms(table, rows, ["capitals", "seats"], id);
  sharedForms(table, rows, ADJECTIVE, id);
  return rows.length;
}

const KINDS = new Set("igo alliance agency broadcaster newspaper network armed-group party ngo company court body".split(" "));

function knownStates(table, rows, column, id) {
  const codes = new Set(read(gazetteer("states.tsv")).map(r => r.iso2));
  for (const row of rows) if (row[column] && !codes.has(row[column])) fault(table, `${id(row)}: ${row[column]} is not in states.tsv`);
}

function ambiguousAreForms(table, rows, columns, id) {
  for (const row of rows) {
    const known = columns.flatMap(c => list(row[c]));
    for (const a of list(row.ambiguous)) if (!known.includes(a)) fault(table, `${id(row)}: ambiguous "${a}" is not a form of this row`);
  }
}

function organisations() {
  const table = "organisations.tsv", id = r => r.name, forms = ["name", "acronyms", "aliases"];
  const rows = shape(table);
  for (const row of rows) {
    if (!KINDS.has(row.kind)) fault(table, `${id(row)}: kind ${row.kind}`);
    if (!/^[mf]$/.test(row.gender)) fault(table, `${id(row)}: gender ${row.gender}`);
    if (!/^[sp]$/.test(row.number)) fault(table, `${id(row)}: number ${row.number}`);
    if (!["le", "la", "l'", "les", ""].includes(row.article)) fault(table, `${id(row)}: article ${row.article}`);
    const values = forms.flatMap(c => list(row[c]));
    if (new Set(values).size < values.length) fault(table, `${id(row)}: a form stands twice`);
  }
  knownStates(table, rows, "state", id);
  ambiguousAreForms(table, rows, forms, id);
  sharedForms(table, rows, ["name", "aliases"], id); // acronyms may be shared
  return rows.length;
}

const PLACES = new Set("celestial continent world-region sea river lake mountain desert breakaway sub-state".split(" "));

function regions() {
  const table = "regions.tsv", id = r => r.name, forms = ["name", "aliases"];
  const rows = shape(table);
  const codes = new Set(read(gazetteer("states.tsv")).map(r => r.iso2));
  for (const row of rows) {
    if (!PLACES.has(row.kind)) fault(table, `${id(row)}: kind ${row.kind}`);
    for (const s of list(row.states)) if (!codes.has(s)) fault(table, `${id(row)}: ${s} is not in states.tsv`);
    sameLength(table, row, ADJECTIVE, id);
  }
  ambiguousAreForms(table, rows, [...forms, ...ADJECTIVE], id);
  sharedForms(table, rows, forms, id);
  sharedForms(table, rows, ADJECTIVE, id);
  return rows.length;
}

function towns() {
  const table = "towns.tsv", id = r => r.name, forms = ["name", "aliases"];
  const rows = shape(table);
  const codes = new Set(read(gazetteer("states.tsv")).map(r => r.iso2));
  for (const row of rows) {
    if (!row.iso2) fault(table, `${id(row)}: no state`);
    for (const s of list(row.iso2)) if (!codes.has(s)) fault(table, `${id(row)}: ${s} is not in states.tsv`);
    if (!/^([1-9]\d*)?$/.test(row.population)) fault(table, `${id(row)}: population ${row.population}`);
  }
  ambiguousAreForms(table, rows, forms, id);
  sharedForms(table, rows.map(r => ({ ...r, ambiguous: "" })), forms, id);
  const named = new Map(rows.flatMap(r => forms.flatMap(c => list(r[c])).map(n => [n, list(r.iso2)])));
  for (const state of read(gazetteer("states.tsv")).filter(r => r.status !== "former")) {
    for (const capital of list(state.capitals)) {
      if (!named.get(capital)?.includes(state.iso2)) fault(table, `the capital ${capital} (${state.iso2}) is missing`);
    }
  }
  return rows.length;
}

function givenNames() {
  const table = "given-names.tsv", id = r => r.name;
  const rows = shape(table);
  for (const row of rows) {
    if (!/^[mfx]$/.test(row.gender)) fault(table, `${id(row)}: gender ${row.gender}`);
    if (!/^\p{Lu}'?\p{L}/u.test(row.name)) fault(table, `"${row.name}" does not look like a given name`);
    for (const a of list(row.ambiguous)) if (!["word", "verb", "place"].includes(a)) fault(table, `${id(row)}: ambiguous ${a}`);
  }
  sharedForms(table, rows, ["name"], id);
  return rows.length;
}

function communes() {
  const table = "communes.tsv", rows = shape(table);
  for (const row of rows) if (!["commune", "departement"].includes(row.kind)) fault(table, `${row.name}: kind ${row.kind}`);
  ambiguousAreForms(table, rows, ["name"], r => r.name);
  return rows.length;
}

const CHECKS = {
  "states.tsv": states, "organisations.tsv": organisations, "regions.tsv": regions, "towns.tsv": towns, "given-names.tsv": givenNames, "communes.tsv": communes,
};
for (const [table, check] of Object.entries(CHECKS)) {
  if (existsSync(gazetteer(table))) console.log(`${table} ${check()} rows`);
  else fault(table, "missing");
}
for (const f of faults) console.error(f);
console.log(faults.length === 0 ? "gazetteer: all well" : `gazetteer: ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
