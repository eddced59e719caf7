package dev.selon.reading.article;

import dev.selon.language.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of a page are the article. Each block is worth the prose it holds; the body is the smallest element that
 * holds most of that worth, with what stands between the headline and it, less the zones, link lists and teasers inside.
 */
final class MainContent {
    private static final int PROSE = 10;
    private static final int TEASERS = 3;
    private static final int FARTHEST_LEAD = 25;
    private static final double MOST = 0.7;
    private static final double LINKS = 0.5;
    /** Zones are believed as long as this share of the prose lies outside them. */
    private static final double LEFT = 0.25;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final PageTree tree;
    private final List<PageTree.Block> blocks;
    private final double[] prose;
    private final @Nullable Zone[] zones;
    private final boolean[] teasers;
    private final double[] sums;
    private final int container;
    private final int title;
    private final @Nullable String[] whys;

    MainContent(PageTree tree, List<String> titles) {
        this.tree = tree;
        this.blocks = tree.blocks();
        this.prose = blocks.stream().mapToDouble(this::worth).toArray();
        this.teasers = teasers();
        for (int i = 0; i < prose.length; i++) {
            prose[i] = teasers[blocks.get(i).element()] ? 0 : prose[i];
        }
        this.zones = believed();
        for (int i = 0; i < prose.length; i++) {
            prose[i] = zone(i) == null ? prose[i] : 0;
        }
        this.sums = tree.sums(prose);
        this.container = smallest();
        this.whys = new @Nullable String[blocks.size()];
        judge();
        this.title = title(titles);
        lead();
    }

    /** Why the block is no body, or null where it is. */
    @Nullable String why(int block) {
        return whys[block];
    }

    /** The block that is the headline, or -1. */
    int title() {
        return title;
    }

    /** The element that holds the body. */
    int container() {
        return container;
    }

    boolean isHeading(int block) {
        int at = blocks.get(block).element();
        return HEADINGS.contains(tree.element(at).normalName());
    }

    @Nullable Zone zone(int block) {
        return zones[blocks.get(block).element()];
    }

    private double worth(PageTree.Block block) {
        String words = tree.of(block);
        return Words.count(words) < PROSE || block.linkShare() > LINKS ? 0 : words.length() * (1 - block.linkShare());
    }

    /** Elements of a list in which each item is a linked headline with a line or two of prose. */
    private boolean[] teasers() {
        double[] headlines = new double[blocks.size()];
        double[] lines = new double[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            boolean linked = blocks.get(i).linkShare() > 0.8 && Words.count(tree.of(blocks.get(i))) >= 3;
            headlines[i] = linked ? 1 : 0;
            lines[i] = prose[i] > 0 ? 1 : 0;
        }
        double[] headlinesIn = tree.sums(headlines);
        double[] linesIn = tree.sums(lines);
        boolean[] found = new boolean[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            int parent = tree.parent(i);
            if (parent >= 0 && found[parent]) {
                found[i] = true;
                continue;
            }
            Map<String, Integer> alike = new HashMap<>();
            for (int child : tree.children(i)) {
                if (headlinesIn[child] >= 1 && linesIn[child] >= 1 && linesIn[child] <= 2) {
                    alike.merge(tree.look(child), 1, Integer::sum);
                }
            }
            for (int child : tree.children(i)) {
                boolean item = headlinesIn[child] >= 1 && linesIn[child] >= 1 && linesIn[child] <= 2;
                if (item && alike.getOrDefault(tree.look(child), 0) >= TEASERS) {
                    found[child] = true;
                }
            }
        }
        return found;
    }

    /** The zone each element lies in; a zone that would leave too little prose outside is not believed. */
    private @Nullable Zone[] believed() {
        double[] sums = tree.sums(prose);
        boolean[] doubted = new boolean[tree.size()];
        while (true) {
            @Nullable Zone[] found = new @Nullable Zone[tree.size()];
            int heaviest = -1;
            double inZones = 0;
            for (int i = 0; i < tree.size(); i++) {
                int parent = tree.parent(i);
                if (parent >= 0 && found[parent] != null) {
                    found[i] = found[parent];
                } else if (!doubted[i]) {
                    found[i] = Zone.of(tree.element(i));
                    if (found[i] != null) {
                        inZones += sums[i];
                        heaviest = heaviest < 0 || sums[i] > sums[heaviest] ? i : heaviest;
                    }
                }
            }
            if (heaviest < 0 || sums[0] - inZones >= LEFT * sums[0] || sums[heaviest] == 0) {
                return found;
            }
            doubted[heaviest] = true;
        }
    }

    private int smallest() {
        int at = 0;
        while (true) {
            int next = -1;
            for (int child : tree.children(at)) {
                next = next < 0 || sums[child] > sums[next] ? child : next;
            }
            if (next < 0 || sums[next] < MOST * sums[at] || holdsOneBlock(next)) {
                return at;
            }
            at = next;
        }
    }

    private boolean holdsOneBlock(int element) {
        int found = 0;
        for (int i = 0; i < blocks.size(); i++) {
            found += prose[i] > 0 && tree.within(blocks.get(i).element(), element) ? 1 : 0;
        }
        return found <= 1;
    }

    private void judge() {
        for (int i = 0; i < blocks.size(); i++) {
            PageTree.Block block = blocks.get(i);
            Zone zone = zone(i);
            if (zone != null) {
                whys[i] = zone.why;
            } else if (teasers[block.element()]) {
                whys[i] = Zone.RELATED.why;
            } else if (!tree.within(block.element(), container)) {
                whys[i] = "outside the article";
            } else if (block.linkShare() > LINKS && Words.count(tree.of(block)) < 30) {
                whys[i] = "links";
            }
        }
    }

    /** The heading that says what the page says of its own title, nearest before the body's end. */
    private int title(List<String> titles) {
        List<String> wanted = titles.stream().map(MainContent::letters).filter(t -> t.length() > 5).toList();
        int best = -1;
        int bestScore = 0;
        int end = lastBody();
        for (int i = 0; i <= end; i++) {
            String words = tree.of(blocks.get(i));
            if (words.length() > 400 || zone(i) == Zone.HIDDEN || zone(i) == Zone.RELATED || teasers[blocks.get(i).element()]) {
                continue;
            }
            String letters = letters(words);
            boolean heading = isHeading(i);
            boolean h1 = heading && tree.element(blocks.get(i).element()).normalName().equals("h1");
            boolean says = letters.length() > 5 && wanted.stream().anyMatch(t -> t.equals(letters));
            boolean within = letters.length() > 15 && wanted.stream().anyMatch(t -> t.contains(letters) || letters.contains(t));
            int score = (says ? 8 : within ? 5 : 0) + (h1 ? 3 : heading ? 1 : 0) + (zone(i) == null ? 1 : 0);
            if ((says || within || h1) && score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private int lastBody() {
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            last = whys[i] == null && prose[i] > 0 ? i : last;
        }
        return last;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Folding.bare(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Prose between the headline and the body belongs to it: the lead, or first paragraphs in a box of their own. */
    private void lead() {
        int first = 0;
        while (first < blocks.size() && (whys[first] != null || first == title)) {
            first++;
        }
        if (title >= 0 && title < first && first - title <= FARTHEST_LEAD) {
            for (int i = title + 1; i < first; i++) {
                if (prose[i] > 0 && "outside the article".equals(whys[i])) {
                    whys[i] = null;
                }
            }
        }
    }
}
