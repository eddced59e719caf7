package dev.selon.reading.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Parts of a page that are no body, known by the element's tag, role, class or id; the label is the reason of the cut. */
enum Zone {
    HIDDEN("hidden", ""),
    CONSENT("cookies", "cookies? consent gdpr rgpd cmp didomi onetrust privacy"),
    COMMENTS(
            "comments",
            "comments? commentlist commentaires? comentarios? comentarios kommentare? kommentar komentarze disqus respond"
                    + " reactions? replies reply reviews discussion fbcomments"),
    NAVIGATION(
            "navigation",
            "nav navbar navigation menu menus submenu breadcrumbs? breadcrumb ariane pagination pager paging skip toc"
                    + " sommaire prevnext toolbar topbar masthead sitemap megamenu"),
    FOOTER("footer", "footer colophon legal copyright bottombar pied"),
    SHARE(
            "share buttons",
            "share sharing shares sharebar sharedaddy partage partager social socials addthis addtoany sns tweetbutton"
                    + " shariff heateor likes compartir teilen whatsapp print"),
    NEWSLETTER("newsletter", "newsletters? newsletter subscribe subscription signup optin mailchimp abonnement abo"),
    RELATED(
            "related articles",
            "related relacionados relacionadas recommended recommendations? recirc recirculation recommend readmore morefrom"
                    + " popular trending mostread mostpopular similar outbrain taboola zergnet suggestions? upnext"
                    + " verwandt verwandte alsoread lireaussi liees associes siblings rubrique crosslinks? promoted"
                    + " furthermore latest recent yarpp jp-relatedposts seealso"),
    ADVERT(
            "advertisement",
            "ad ads advert adverts advertisement advertising adsbygoogle adslot adunit sponsored sponsor publicite pub"
                    + " werbung anzeige banner banners promo promos promotion dfp gpt commercial"),
    SIDEBAR("sidebar", "sidebar aside rail rightcol rightcolumn widget widgets secondary complementary"),
    TAGS("tags", "tags taglist keywords tagcloud posttags categories"),
    AUTHOR("about the author", "authorbio authorbox bio aboutauthor authorinfo"),
    META(
            "metadata",
            "byline bylines dateline timestamp pubdate postmeta entrymeta articlemeta meta author authors auteur date"
                    + " datetime published"),
    CAPTION(
            "caption",
            "captions? figcaption legende bildunterschrift credits? copyrights gallery carousel slideshow slider lightbox"
                    + " photocredit imagecredit"),
    CONTROL("button", "btn button buttons modal popup overlay tooltip player dropdown search searchform login");

    private static final Pattern WORD = Pattern.compile("[^a-zA-Z0-9]+|(?<=[a-z])(?=[A-Z])");
    private static final Pattern UNSEEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 400;
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

    final String why;
    private final Set<String> words;

    Zone(String why, String words) {
        this.why = why;
        List<String> all = new ArrayList<>();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            int optional = word.indexOf("s?");
            if (optional > 0) {
                all.add(word.substring(0, optional));
                all.add(word.substring(0, optional) + "s");
            } else {
                all.add(word);
            }
        }
        this.words = Set.copyOf(new java.util.TreeSet<>(all));
    }

    /** The zone that the element opens, or null. */
    static @Nullable Zone of(Element element) {
        String tag = element.normalName();
        if (WHOLE.contains(tag)) {
            return null;
        }
        Zone byTag = byTag(element, tag);
        return byTag != null ? byTag : byName(element);
    }

    private static @Nullable Zone byTag(Element element, String tag) {
        if (element.hasAttr("hidden")
                || UNSEEN.matcher(cut(element.attr("style"))).find()) {
            return HIDDEN;
        }
        Zone byRole = switch (element.attr("role")) {
            case "navigation", "menu", "menubar", "toolbar" -> NAVIGATION;
            case "banner", "search", "dialog", "button" -> CONTROL;
            case "contentinfo" -> FOOTER;
            case "complementary" -> SIDEBAR;
            default -> null;
        };
        if (byRole != null) {
            return byRole;
        }
        return switch (tag) {
            case "nav", "menu" -> NAVIGATION;
            case "footer" -> FOOTER;
            case "aside" -> SIDEBAR;
            case "figcaption", "caption" -> CAPTION;
            case "button", "fieldset", "dialog" -> CONTROL;
            default -> null;
        };
    }

    private static @Nullable Zone byName(Element element) {
        String names = cut(element.className()) + " " + cut(element.id());
        if (names.isBlank()) {
            return null;
        }
        for (String name : names.split("\\s+")) {
            String[] parts = WORD.split(name);
            for (Zone zone : values()) {
                for (int i = 0; i < parts.length; i++) {
                    String part = parts[i].toLowerCase(Locale.ROOT);
                    if (zone.words.contains(part)
                            || i + 1 < parts.length
                                    && zone.words.contains(part + parts[i + 1].toLowerCase(Locale.ROOT))) {
                        return zone;
                    }
                }
            }
        }
        return null;
    }

    private static String cut(String attribute) {
        return attribute.length() <= LONGEST_NAME ? attribute : attribute.substring(0, LONGEST_NAME);
    }
}
