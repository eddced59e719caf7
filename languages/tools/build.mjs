// Rebuilds every table of languages/fr/gazetteer that has a hand-kept part in additions/. Same input, same bytes.
import { communes } from "./communes.mjs";
import { givenNames, placeNames, writeGivenNames } from "./given-names.mjs";
import { states } from "./states.mjs";
import { towns } from "./towns.mjs";

const names = givenNames();
console.log(`states.tsv ${states()} rows`);
console.log(`towns.tsv ${towns(names)} rows`);
console.log(`given-names.tsv ${writeGivenNames(names, placeNames())} rows`);
console.log(`communes.tsv ${communes()} rows`);
