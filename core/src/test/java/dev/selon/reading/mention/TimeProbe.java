package dev.selon.reading.mention;

import dev.selon.language.Languages;
import dev.selon.reading.text.TextReader;

public final class TimeProbe {
    public static void main(String[] args) {
        var fr = Languages.packed().get("fr");
        for (String text : args) {
            var article = TimeTexts.article(text);
            for (var s : TextReader.read(article, fr)) {
                s.tokens()
                        .forEach(t ->
                                System.out.print(t.form() + "/" + t.tag() + "/" + t.lemma() + "/" + t.shape() + "  "));
                System.out.println();
            }
            TimeTexts.read(text, fr)
                    .forEach(t -> System.out.println("   [" + t.span().of(text) + "] " + t.constraint()));
        }
    }
}
