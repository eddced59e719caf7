package dev.selon.app.render;

import dev.selon.model.Kind;
import dev.selon.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts as sentences, by the patterns {@code phrase.KIND} of the word tables.
 *
 * <p>{@code {by}} is a role, {@code {participants.0}} one of its fillers; what stands in square brackets is left out
 * where one of its roles is not told, and {@code [a|b]} takes the first alternative of which all is told.
 */
final class Phrases {
    private final Words words;

    Phrases(Words words) {
        this.words = words;
    }

    /** Who or what fills a role: an actor's id and name, or mere words. */
    record Name(String text, @Nullable String actor) {}

    /** A stretch of a sentence: Selon's own words, or a name. */
    record Part(String text, @Nullable String actor, boolean name) {}

    /** The fact's sentence; kind, roles, stance and status as written in files. */
    List<Part> of(String kind, Map<String, List<Name>> roles, String stance, String status) {
        boolean planned = stance.equals("planned") || status.equals("announced") || status.equals("negotiated");
        int first = fillersOfFirstRole(kind, roles);
        return filled(key(kind, first, planned), roles);
    }

    /** An office, an appointment or a membership without its holder. */
    List<Part> held(String kind, Map<String, List<Name>> roles) {
        return filled("phrase." + kind + ".held", roles);
    }

    /** The pattern under that key, filled. */
    List<Part> filled(String key, Map<String, List<Name>> roles) {
        List<Part> parts = new ArrayList<>();
        new Writer(words.get(key), roles, parts).all();
        return parts;
    }

    private static int fillersOfFirstRole(String kind, Map<String, List<Name>> roles) {
        List<Role> main = Kind.valueOf(kind.toUpperCase(Locale.ROOT)).main();
        return main.isEmpty()
                ? 0
                : roles.getOrDefault(main.get(0).label(), List.of()).size();
    }

    private String key(String kind, int count, boolean planned) {
        String base = "phrase." + kind + (planned && words.has("phrase." + kind + ".planned") ? ".planned" : "");
        if (count == 2 && words.has(base + ".two")) {
            return base + ".two";
        }
        return count > 1 && words.has(base + ".many") ? base + ".many" : base;
    }

    private final class Writer {
        private final String pattern;
        private final Map<String, List<Name>> roles;
        private final List<Part> parts;

        Writer(String pattern, Map<String, List<Name>> roles, List<Part> parts) {
            this.pattern = pattern;
            this.roles = roles;
            this.parts = parts;
        }

        void all() {
            int at = 0;
            while (at < pattern.length()) {
                char c = pattern.charAt(at);
                int end = c == '[' ? pattern.indexOf(']', at) : c == '{' ? pattern.indexOf('}', at) : -1;
                if (end < 0) {
                    end = next(at);
                    parts.add(new Part(pattern.substring(at, end), null, false));
                    at = end;
                    continue;
                }
                String inside = pattern.substring(at + 1, end);
                if (c == '[') {
                    optional(inside);
                } else {
                    names(inside);
                }
                at = end + 1;
            }
        }

        private int next(int at) {
            int i = at + 1;
            while (i < pattern.length() && pattern.charAt(i) != '[' && pattern.charAt(i) != '{') {
                i++;
            }
            return i;
        }

        private void optional(String inside) {
            for (String alternative : inside.split("\\|")) {
                if (told(alternative)) {
                    new Writer(alternative, roles, parts).all();
                    return;
                }
            }
        }

        private boolean told(String alternative) {
            for (int at = alternative.indexOf('{'); at >= 0; at = alternative.indexOf('{', at + 1)) {
                if (fillers(alternative.substring(at + 1, alternative.indexOf('}', at)))
                        .isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        private List<Name> fillers(String role) {
            int dot = role.indexOf('.');
            if (dot < 0) {
                return roles.getOrDefault(role, List.of());
            }
            List<Name> all = roles.getOrDefault(role.substring(0, dot), List.of());
            int which = Integer.parseInt(role.substring(dot + 1));
            return which < all.size() ? List.of(all.get(which)) : List.of();
        }

        private void names(String role) {
            List<Name> names = fillers(role);
            if (names.isEmpty()) {
                parts.add(new Part(words.get("phrase.unknown"), null, false));
            }
            for (int i = 0; i < names.size(); i++) {
                if (i > 0) {
                    parts.add(new Part(i == names.size() - 1 ? words.get("list.and") : ", ", null, false));
                }
                parts.add(new Part(names.get(i).text(), names.get(i).actor(), true));
            }
        }
    }
}
