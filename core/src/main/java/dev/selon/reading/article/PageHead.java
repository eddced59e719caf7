package dev.selon.reading.article;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Meta elements and JSON-LD of a page, broken or not. */
final class PageHead {
    private static final int LONGEST_JSON = 1_000_000;
    private static final int MOST_NODES = 20_000;
    private static final JsonFactory LENIENT = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(200).build())
            .build();
    private static final ObjectMapper JSON = new JsonMapper(LENIENT);

    private final Map<String, List<String>> metas = new TreeMap<>();
    private final List<JsonNode> things = new ArrayList<>();
    private final List<String> brokenJson = new ArrayList<>();
    private final Document page;

    PageHead(Document page) {
        this.page = page;
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (content.isEmpty() || content.length() > 5000) {
                continue;
            }
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    metas.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
                }
            }
        }
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                readJson(script.data());
            }
        }
    }

    private void readJson(String data) {
        if (data.length() > LONGEST_JSON) {
            return;
        }
        String bare = data.replace("<!--", "")
                .replace("-->", "")
                .replace("//<![CDATA[", "")
                .replace("//]]>", "")
                .strip();
        try {
            gather(JSON.readTree(bare));
        } catch (JacksonException e) {
            brokenJson.add(bare);
        }
    }

    private void gather(@Nullable JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty() && things.size() < MOST_NODES) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                things.add(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
    }

    Document page() {
        return page;
    }

    /** The first content of the first of these meta names that the page has. */
    Optional<String> meta(String... names) {
        for (String name : names) {
            List<String> found = metas.get(name);
            if (found != null) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** The objects of the JSON-LD that are articles; where none is, those that are pages. */
    List<JsonNode> articles() {
        List<JsonNode> articles =
                things.stream().filter(thing -> is(thing, ARTICLES)).toList();
        return articles.isEmpty()
                ? things.stream().filter(thing -> is(thing, PAGES)).toList()
                : articles;
    }

    private static final Pattern ARTICLES = Pattern.compile(
            ".*(Article|Posting|Report|Review|Recipe|VideoObject|Analysis|BlogPost|Statement)", Pattern.DOTALL);
    private static final Pattern PAGES =
            Pattern.compile(".*(WebPage|ItemPage|AboutPage|Event|CreativeWork)", Pattern.DOTALL);

    private static boolean is(JsonNode thing, Pattern types) {
        JsonNode type = thing.path("@type");
        if (type.isTextual()) {
            return types.matcher(type.asText()).matches();
        }
        return type.isArray()
                && StreamSupport.stream(type.spliterator(), false)
                        .anyMatch(one -> types.matcher(one.asText()).matches());
    }

    /** A text field of the page's articles in JSON-LD, where need be by its looks in JSON that is broken. */
    Optional<String> ld(String field) {
        for (JsonNode thing : articles()) {
            JsonNode value = thing.path(field);
            if (value.isTextual() && !value.asText().isBlank()) {
                return Optional.of(value.asText().strip());
            }
        }
        Pattern pattern = Pattern.compile("\"" + field + "\"\\s*:\\s*\"([^\"]{1,300})\"");
        for (String broken : brokenJson) {
            Matcher matcher = pattern.matcher(broken);
            if (matcher.find()) {
                return Optional.of(matcher.group(1).strip());
            }
        }
        return Optional.empty();
    }

    /** The names of the things under a field of the page's articles. */
    List<String> ldNames(String field) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode thing : articles()) {
            JsonNode value = thing.path(field);
            List<JsonNode> all = value.isArray()
                    ? StreamSupport.stream(value.spliterator(), false).toList()
                    : List.of(value);
            for (JsonNode one : all) {
                String name = one.isTextual() ? one.asText() : one.path("name").asText("");
                if (!name.isBlank() && name.length() < 100 && !name.startsWith("http")) {
                    names.add(name.strip());
                }
            }
        }
        return List.copyOf(names);
    }
}
