// The regular inflection of French adjectives of place, as far as demonyms need it.

/** "malien" -> [malien, malienne, maliens, maliennes]; "grec/grecque/grecs/grecques" is taken as it stands. */
export function inflect(adjective) {
  if (adjective.includes("/")) {
    const forms = adjective.split("/");
    if (forms.length !== 4) throw new Error(`${adjective}: ${forms.length} forms; expected 4: ms/fs/mp/fp`);
    return forms;
  }
  const ms = adjective;
  const fs = /[iyéï]en$|péen$/.test(ms) ? ms + "ne" : ms.endsWith("e") ? ms : ms + "e";
  const mp = /[sx]$/.test(ms) ? ms : ms + "s";
  return [ms, fs, mp, fs + "s"];
}
