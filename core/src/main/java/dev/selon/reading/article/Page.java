package dev.selon.reading.article;

import dev.selon.language.Languages;
import dev.selon.model.Article.Block.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page of HTML as a draft: its text in pieces, those outside the article already cut. */
final class Page {
    private static final int DEEPEST = 400;

    private Page() {}

    static Draft draft(String html, @Nullable String url, Languages languages) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = parser.parseInput(html, "");
        PageHead head = new PageHead(page);
        List<String> titles = titles(head);
        PageTree tree = new PageTree(page, ArticleReader.LONGEST_READ);
        MainContent content = new MainContent(tree, titles);
        List<Piece> pieces = pieces(tree, content);
        String language =
                page.select("html").attr("lang").toLowerCase(Locale.ROOT).replace('_', '-');
        boolean monthFirst = language.equals("en") || language.equals("en-us");
        PageDate date = new PageDate(head, url, monthFirst);
        Draft draft = new Draft(tree.text(), pieces, PageFacts.NONE);
        Published published = date.stated()
                .or(() -> new TextDate(languages, monthFirst).of(draft))
                .or(date::hinted)
                .or(date::modified)
                .orElse(null);
        return new Draft(
                tree.text(),
                pieces,
                new PageFacts(
                        titles,
                        outlet(head).orElse(null),
                        authors(head),
                        address(head),
                        language(language),
                        published));
    }

    private static List<Piece> pieces(PageTree tree, MainContent content) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < tree.blocks().size(); i++) {
            PageTree.Block block = tree.blocks().get(i);
            boolean gap = i == 0 || tree.text().startsWith("\n\n", block.span().start() - 2);
            Piece piece = new Piece(block.span(), gap, content.isHeading(i));
            String why = content.why(i);
            if (i == content.title()) {
                piece.as(Role.TITLE);
            } else if (Zone.CAPTION.why.equals(why)) {
                piece.as(Role.CAPTION);
            } else if (why != null) {
                piece.cut(why);
            }
            pieces.add(piece);
        }
        return pieces;
    }

    private static List<String> titles(PageHead head) {
        List<String> titles = new ArrayList<>();
        head.ld("headline").ifPresent(titles::add);
        head.meta("og:title", "twitter:title", "dc.title", "title").ifPresent(titles::add);
        titles.add(head.page().title());
        return titles;
    }

    private static Optional<String> outlet(PageHead head) {
        return head.ldNames("publisher").stream()
                .findFirst()
                .or(() -> head.meta("og:site_name", "application-name", "dc.publisher", "apple-mobile-web-app-title"))
                .filter(name -> name.length() < 80);
    }

    private static List<String> authors(PageHead head) {
        List<String> authors = head.ldNames("author");
        return !authors.isEmpty()
                ? authors
                : head.meta("author", "article:author", "dc.creator", "byl", "parsely-author").stream()
                        .filter(author -> !author.startsWith("http") && author.length() < 100)
                        .toList();
    }

    private static @Nullable String address(PageHead head) {
        String canonical = head.page().select("link[rel=canonical]").attr("href");
        String address =
                canonical.startsWith("http") ? canonical : head.meta("og:url").orElse("");
        return address.startsWith("http") && address.length() < 2000 ? address : null;
    }

    private static @Nullable String language(String attribute) {
        String code = attribute.replaceFirst("-.*", "").strip();
        return code.length() == 2 ? code : null;
    }
}
