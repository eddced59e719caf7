package dev.selon.reading.claim.function;

import dev.selon.language.Language;
import dev.selon.language.Syntax;

/** One sentence as the rules see it: its tokens, noun phrases and verbs, each made from those before it. */
record Views(
        Syntax syntax,
        Words words,
        Tokens tokens,
        Phrases phrases,
        VerbForms verbs,
        PreverbalSubjects preverbal,
        NominalGroups groups) {
    static Views of(Syntax syntax, Language language) {
        Words words = Words.of(language);
        Tokens tokens = new Tokens(syntax.sentence());
        Phrases phrases = new Phrases(syntax.phrases(), tokens, words);
        VerbForms verbs = new VerbForms(syntax, words, tokens, phrases);
        PreverbalSubjects preverbal = new PreverbalSubjects(syntax, tokens, phrases);
        NominalGroups groups = new NominalGroups(syntax, words, tokens, phrases, preverbal);
        return new Views(syntax, words, tokens, phrases, verbs, preverbal, groups);
    }
}
