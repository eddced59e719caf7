// Rebuilds every table of languages/fr/gazetteer that has a hand-kept part in additions/. Same input, same bytes.
import { states } from "./states.mjs";

console.log(`states.tsv ${states()} rows`);
