import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Writes target/french-words.tsv: the lower-case words of french-pos-dict that are not proper nouns, each with
 * "verb" when it is nothing but a verb form, else "word". The tables take from it only whether a name is also a word.
 */
public class FrenchWords {
    public static void main(String[] args) throws Exception {
        var dictionary = Dictionary.read(FrenchWords.class.getResource("/org/languagetool/resource/fr/french.dict"));
        var words = new TreeSet<String>();
        var verbs = new TreeSet<String>();
        for (WordData entry : new DictionaryLookup(dictionary)) {
            String form = entry.getWord().toString();
            String tag = entry.getTag() == null ? "" : entry.getTag().toString();
            if (tag.startsWith("Z") || !form.equals(form.toLowerCase(java.util.Locale.ROOT))) continue;
            (tag.startsWith("V") ? verbs : words).add(form);
        }
        verbs.removeAll(words);
        var lines = new TreeSet<String>();
        words.forEach(w -> lines.add(w + "\tword"));
        verbs.forEach(v -> lines.add(v + "\tverb"));
        Files.writeString(Path.of("target", "french-words.tsv"), String.join("\n", lines) + "\n");
        System.out.println("target/french-words.tsv " + lines.size() + " words");
    }
}
