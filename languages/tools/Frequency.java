import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Builds languages/fr/crosscheck/frequency.tsv: how telling each French lemma is, from the frequency letters of
 * french-pos-dict and the counts of Universal Dependencies treebanks.
 *
 * <pre>java -cp JARS languages/tools/Frequency.java OUTPUT.tsv TREEBANK.conllu...</pre>
 *
 * where JARS are french-pos-dict, morfologik-stemming, morfologik-fsa and hppc.
 */
public class Frequency {
    private static final int WORDS_IN_AN_ARTICLE = 300;
    private static final int SURE_COUNT = 10;
    private static final double RAREST = 1e-7;
    private static final double TELLING = 0.75;

    public static void main(String[] args) throws IOException {
        Map<String, Integer> level = levels();
        Map<String, Integer> count = counts(Arrays.asList(args).subList(1, args.length));
        double total = count.values().stream().mapToInt(Integer::intValue).sum();
        double[] typical = typical(level, count, total);
        StringBuilder table = new StringBuilder(HEAD);
        Map<String, Integer> all = new TreeMap<>(count);
        level.keySet().forEach(lemma -> all.putIfAbsent(lemma, 0));
        all.forEach((lemma, times) -> {
            double weight = weight(share(level.getOrDefault(lemma, 0), times, total, typical));
            if (weight < TELLING && lemma.codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')) {
                table.append(lemma).append('\t').append(String.format(Locale.ROOT, "%.2f", weight)).append('\n');
            }
        });
        Files.writeString(Path.of(args[0]), table);
    }

    private static final String HEAD =
            """
            # How telling a lemma is: 0 stands in every article, 1 in hardly any. Accents and case are folded; a lemma that is not listed is rarer than all listed.
            # Built by languages/tools/Frequency.java from UD French-GSD (dev, test) and UD French-PUD (CC BY-SA 4.0) and french-pos-dict 0.7: see SOURCES.md.
            lemma\tweight
            """;

    private static Map<String, Integer> levels() throws IOException {
        Dictionary words = Dictionary.read(Frequency.class.getResource("/org/languagetool/resource/fr/french.dict"));
        Map<String, Integer> level = new TreeMap<>();
        for (WordData word : new DictionaryLookup(words)) {
            String tag = word.getTag().toString();
            level.merge(bare(word.getStem().toString()), tag.charAt(tag.length() - 1) - 'A', Math::max);
        }
        return level;
    }

    private static Map<String, Integer> counts(List<String> treebanks) throws IOException {
        Map<String, Integer> count = new TreeMap<>();
        for (String treebank : treebanks) {
            for (String line : Files.readAllLines(Path.of(treebank))) {
                String[] cells = line.split("\t");
                if (cells.length > 3 && cells[0].matches("\\d+") && !cells[3].equals("PUNCT")) {
                    count.merge(bare(cells[2]), 1, Integer::sum);
                }
            }
        }
        return count;
    }

    /** The share of running words that a lemma of each level has: the line through the logarithms of the means. */
    private static double[] typical(Map<String, Integer> level, Map<String, Integer> count, double total) {
        double[] sum = new double[26];
        double[] lemmas = new double[26];
        level.forEach((lemma, at) -> {
            sum[at] += count.getOrDefault(lemma, 0);
            lemmas[at]++;
        });
        double n = 0, x = 0, y = 0, xx = 0, xy = 0;
        for (int at = 5; at < 20; at++) {
            if (sum[at] > 0) {
                double log = Math.log(sum[at] / lemmas[at] / total);
                n++;
                x += at;
                y += log;
                xx += at * at;
                xy += at * log;
            }
        }
        double slope = (n * xy - x * y) / (n * xx - x * x);
        double[] typical = new double[26];
        for (int at = 0; at < 26; at++) {
            typical[at] = Math.max(RAREST, Math.exp((y - slope * x) / n + slope * at));
        }
        return typical;
    }

    /** A lemma seen often has its own share; the letter of one seen rarely may be that of another word spelt alike. */
    private static double share(int level, int times, double total, double[] typical) {
        double own = times / total;
        return times >= SURE_COUNT ? own : Math.min(typical[level], (times + 3) / total);
    }

    private static double weight(double share) {
        double inAnArticle = 1 - Math.pow(1 - share, WORDS_IN_AN_ARTICLE);
        double most = -Math.log(1 - Math.pow(1 - RAREST, WORDS_IN_AN_ARTICLE));
        return Math.max(0, Math.min(1, -Math.log(inAnArticle) / most));
    }

    private static String bare(String lemma) {
        return Normalizer.normalize(lemma.toLowerCase(Locale.ROOT).replace('’', '\''), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
