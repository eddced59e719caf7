package dev.selon.reading.mention;

import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.model.Entity;
import dev.selon.model.Mention;
import dev.selon.model.Mentions;
import dev.selon.model.Span;
import dev.selon.model.Title;
import dev.selon.reading.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Throwaway: what is found in plain files, for reading. */
final class Dump {
    private Dump() {}

    public static void main(String[] args) throws IOException {
        Language french = Languages.packed().get("fr");
        for (String file : args) {
            String text = Files.readString(Path.of(file));
            Article article = new Article(
                    file,
                    file,
                    null,
                    null,
                    text,
                    "fr",
                    null,
                    null,
                    null,
                    null,
                    List.of(new Article.Block(new Span(0, text.length()), Article.Block.Role.PARAGRAPH)),
                    List.of(),
                    List.of());
            Mentions read = MentionReader.read(article, TextReader.read(article, french), french);
            System.out.println("=== " + file);
            for (int i = 0; i < read.entities().size(); i++) {
                Entity one = read.entities().get(i);
                StringBuilder where = new StringBuilder();
                for (Mention mention : read.mentions()) {
                    if (mention.entity() == i) {
                        where.append(' ')
                                .append(mention.metonym() ? "~" : "")
                                .append('[')
                                .append(mention.span().of(text).replace('\n', '/'))
                                .append(']');
                    }
                }
                System.out.println(i + " " + one.kind() + " " + one.name() + " key=" + one.key() + " of=" + one.of()
                        + " " + one.gender() + " " + one.names() + where);
            }
            for (Title title : read.titles()) {
                System.out.println("  T [" + title.span().of(text).replace('\n', '/') + "] office=" + title.office()
                        + " of="
                        + (title.of() < 0
                                ? "-"
                                : read.entities().get(title.of()).name())
                        + " person="
                        + (title.person() < 0
                                ? "-"
                                : read.entities().get(title.person()).name())
                        + (title.named() ? " named" : "") + (title.former() ? " former" : "")
                        + (title.plural() ? " plural" : "") + " " + title.gender());
            }
        }
    }
}
