package dev.selon.reading.article;

import dev.selon.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page was published, by its head, its marked elements and its address: published before modified. */
final class PageDate {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "article:published",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publicationdate",
            "published-date",
            "published_time",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dc:date",
            "dcterms.date",
            "dcterms.created",
            "dc.date.created",
            "parsely-pub-date",
            "sailthru.date",
            "article_date_original",
            "article.published",
            "article:post_date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "citation_publication_date",
            "citation_date",
            "originalpublicationdate",
            "ptime",
            "rnews:datepublished",
            "bt:pubdate",
            "timestamp",
            "created",
            "datecreated",
            "last-published",
            "release_date",
            "date_published",
            "gentime",
            "shareaholic:article_published_time",
            "vr:published_time",
            "article.created",
            "dc.created",
            "creation_date",
            "article:created",
            "doctime",
            "dateposted",
            "pub_date");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "og:article:modified_time",
            "datemodified",
            "dc.date.modified",
            "dcterms.modified",
            "lastmod",
            "last-modified",
            "modified",
            "updated_time",
            "revised",
            "dc.modified",
            "modificationdate",
            "date.modified");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?<![\\d-])((?:19|20)\\d\\d)([/_-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern SLASHED = Pattern.compile("/((?:19|20)\\d\\d)(/)(\\d{1,2})/(\\d{1,2})(?!\\d)");

    private final PageHead head;
    private final @Nullable String url;
    private final boolean monthFirst;

    PageDate(PageHead head, @Nullable String url, boolean monthFirst) {
        this.head = head;
        this.url = url;
        this.monthFirst = monthFirst;
    }

    /** What the page says for programs to read. */
    Optional<Published> stated() {
        Stream<Supplier<Optional<Published>>> hints = Stream.of(
                () -> ld("datePublished"),
                () -> meta(PUBLISHED),
                () -> marked("[itemprop=datePublished], [itemprop=dateCreated], [property*=datePublished]", "element"),
                () -> marked("time[pubdate], time[class*=publish], time[class*=entry-date]", "time element"),
                this::inAddress);
        return hints.map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /** What is left where neither that nor the text near the headline gives a date. */
    Optional<Published> hinted() {
        return timeInArticle().or(() -> ld("dateCreated")).or(() -> ld("uploadDate"));
    }

    /** What tells at least when the page was last changed. */
    Optional<Published> modified() {
        return ld("dateModified").or(() -> meta(MODIFIED));
    }

    private Optional<Published> ld(String field) {
        return head.ld(field).flatMap(this::day).map(day -> localDay(day, "JSON-LD " + field));
    }

    /** A time stamp may count by another zone than the paper's: a neighbouring day in the address is the paper's own. */
    private Published localDay(LocalDate day, String why) {
        return inAddress()
                .filter(address -> Math.abs(address.when().first().toEpochDay() - day.toEpochDay()) == 1)
                .orElse(new Published(When.day(day), why));
    }

    private Optional<Published> meta(List<String> names) {
        for (String name : names) {
            Optional<LocalDate> day = head.meta(name).flatMap(this::day);
            if (day.isPresent()) {
                return day.map(found -> localDay(found, "meta " + name));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(String written) {
        return Dates.inAttribute(written, monthFirst).filter(PageDate::isLikely);
    }

    /** Archives print days long before the web; the first day of 1970 is a clock that was never set. */
    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= 1900 && day.toEpochDay() != 0;
    }

    private Optional<Published> marked(String query, String what) {
        for (Element element : head.page().select(query)) {
            for (String value : List.of(element.attr("datetime"), element.attr("content"), element.text())) {
                Optional<LocalDate> day = day(value);
                if (day.isPresent()) {
                    return day.map(found -> new Published(When.day(found), what));
                }
            }
        }
        return Optional.empty();
    }

    /** The first time element, those inside an article first, those that tell of an update last. */
    private Optional<Published> timeInArticle() {
        for (String query :
                List.of("article time[datetime]", "main time[datetime]", "time[datetime]", "article time", "time")) {
            for (Element time : head.page().select(query)) {
                Element around = time.parent();
                String looks =
                        (time.className() + " " + (around == null ? "" : around.className())).toLowerCase(Locale.ROOT);
                if (looks.contains("updated") && !looks.contains("published") || looks.contains("modif")) {
                    continue;
                }
                Optional<LocalDate> day = day(time.attr("datetime")).or(() -> day(time.text()));
                if (day.isPresent()) {
                    return day.map(found -> new Published(When.day(found), "time element"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Published> inAddress() {
        Stream<String> addresses = Stream.of(
                        head.page().select("link[rel=canonical]").attr("href"),
                        head.meta("og:url").orElse(""),
                        url == null ? "" : url)
                .filter(address -> !address.isEmpty());
        return addresses.map(this::inAddress).flatMap(Optional::stream).findFirst();
    }

    private Optional<Published> inAddress(String address) {
        String path = address.replaceFirst("^https?://web\\.archive\\.org/web/\\d+[a-z_]*/", "");
        for (Pattern pattern : List.of(SLASHED, IN_ADDRESS)) {
            Matcher matcher = pattern.matcher(path);
            if (matcher.find()) {
                String iso = matcher.group(1) + "-" + matcher.group(3) + "-" + matcher.group(4);
                Optional<LocalDate> day = day(iso);
                if (day.isPresent()) {
                    return day.map(found -> new Published(When.day(found), "url"));
                }
            }
        }
        return Optional.empty();
    }
}
