package dev.selon.reading.mention;

import dev.selon.Texts;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Mentions;
import dev.selon.model.Title;
import dev.selon.model.When;
import dev.selon.reading.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text read for its mentions, with the questions that tests ask. */
record Told(String text, Mentions read) {
    private static final Language FRENCH = Languages.packed().get("fr");

    static Told of(String text) {
        return of(text, null);
    }

    static Told of(String text, @Nullable When published) {
        Article article = Texts.article(text, published);
        return new Told(text, MentionReader.read(article, TextReader.read(article, FRENCH), FRENCH));
    }

    /** All that was found, as the examples write it. */
    List<String> facts() {
        List<String> facts = new ArrayList<>();
        read.entities().forEach(entity -> facts.add(entity.kind() + " " + entity.name()));
        read.mentions().forEach(mention -> facts.add("SPAN " + mention.span().of(text)));
        for (Title title : read.titles()) {
            facts.add("OFFICE " + title.office() + " / " + name(title.of()) + " / " + name(title.person()));
            if (title.former()) {
                facts.add("FORMER " + title.office() + " / " + name(title.person()));
            }
        }
        return facts;
    }

    private String name(int entity) {
        return entity < 0 ? "-" : entity(entity).name();
    }

    List<String> persons() {
        return read.entities().stream()
                .filter(one -> one.kind() == EntityKind.PERSON)
                .map(Entity::name)
                .toList();
    }

    /** The printed forms of every place that names the entity. */
    List<String> places(String name) {
        return read.mentions().stream()
                .filter(mention -> entity(mention.entity()).name().equals(name))
                .map(mention -> mention.span().of(text))
                .toList();
    }

    Entity entity(int i) {
        return read.entities().get(i);
    }

    Entity one(EntityKind kind) {
        return read.entities().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    Title title(int i) {
        return read.titles().get(i);
    }

    String holder(int title) {
        int person = title(title).person();
        return person < 0 ? "" : entity(person).name();
    }
}
