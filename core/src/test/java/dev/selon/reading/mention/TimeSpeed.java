package dev.selon.reading.mention;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.selon.language.Languages;
import dev.selon.model.*;
import dev.selon.reading.text.TextReader;
import java.nio.file.*;
import java.util.*;

final class TimeSpeed {
    public static void main(String[] a) throws Exception {
        var fr = Languages.packed().get("fr");
        var json = new ObjectMapper();
        List<Article> arts = new ArrayList<>();
        List<List<Sentence>> sents = new ArrayList<>();
        long t0 = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long tok = 0;
        for (String l : Files.readAllLines(Path.of(a[0]))) {
            Article x = TimeTexts.article(json.readTree(l).get("text").asText());
            arts.add(x);
            var s = TextReader.read(x, fr);
            sents.add(s);
            for (var y : s) tok += y.size();
        }
        System.err.println("text "
                + (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - t0) / 1000000
                + " ms, tokens " + tok);
        for (int r = 0; r < 4; r++) {
            t0 = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int n = 0;
            for (int i = 0; i < arts.size(); i++)
                n += TimeReader.read(arts.get(i), sents.get(i), fr).size();
            System.err.println("times " + n + " in "
                    + (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - t0)
                            / 1000000
                    + " ms");
        }
    }
}
