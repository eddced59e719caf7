package dev.selon.app.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What Selon itself says, in English or French; what articles say stays in their words. */
public final class Words {
    private final String language;
    private final Properties table = new Properties();

    private Words(String language) {
        this.language = language;
        String name = "/dev/selon/app/words/" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no words of " + language + "; there are " + languages());
            }
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> languages() {
        return List.of("en", "fr");
    }

    public static Words of(String language) {
        return new Words(language);
    }

    public String language() {
        return language;
    }

    public boolean has(String key) {
        return table.containsKey(key);
    }

    Set<String> keys() {
        return new TreeSet<>(table.stringPropertyNames());
    }

    /** The words, with {@code {0}}, {@code {1}} and so on replaced by the values. */
    public String get(String key, Object... values) {
        String text = table.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language + ".properties");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** {@code key.one} or {@code key.many}, with the number as {@code {0}} and the values after it. */
    public String count(String key, long number, Object... values) {
        boolean one = number == 1 || number == 0 && language.equals("fr");
        Object[] all = new Object[values.length + 1];
        all[0] = number;
        System.arraycopy(values, 0, all, 1, values.length);
        return get(key + (one ? ".one" : ".many"), all);
    }

    /** The words of a code such as a kind or a reason, or the code itself where no table knows it. */
    public String named(String group, String code) {
        String key = group + "." + code.replace(' ', '-');
        return has(key) ? get(key) : code;
    }

    /** {@code a, b and c}. */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + get("list.and") + items.get(items.size() - 1);
    }
}
