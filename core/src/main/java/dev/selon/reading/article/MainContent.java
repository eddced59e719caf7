package dev.selon.reading.article;

import dev.selon.language.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of a page are the article. Each block is worth the prose it holds; the body is the smallest element that
 * holds most of that worth, with what stands between the headline and it, less the zones, link lists and teasers inside.
 */
final class MainContent {
    private static final String OUTSIDE = "outside the article";
    private static final int PROSE = 10;
    /** Of a page without a single paragraph, short lines are the body. */
    private static final int SCRAP = 3;

    private static final int TEASERS = 3;
    private static final int LONGEST_TITLE = 400;
    private static final int FARTHEST_LEAD = 25;
    private static final double MOST = 0.7;
    private static final double LINKS = 0.5;
    private static final double ALL_LINKS = 0.8;
    private static final int MOST_DOUBTS = 30;
    private static final int LEVELS = 4;
    private static final double PURE = 0.75;
    /** Zones are believed as long as this share of the prose lies outside them. */
    private static final double LEFT = 0.25;

    private static final Set<String> FLOW = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "blockquote",
            "pre",
            "center");
    private static final Set<String> DATA = Set.of("td", "th", "pre", "code");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final PageTree tree;
    private final List<PageTree.Block> blocks;
    private final double[] prose;
    private final int headline;
    private final @Nullable Zone[] zones;
    private final boolean[] teasers;
    private final double[] sums;
    private final int container;
    private final int wide;
    private final int title;
    private final @Nullable String[] whys;

    MainContent(PageTree tree, List<String> titles) {
        this.tree = tree;
        this.blocks = tree.blocks();
        double[] worth =
                blocks.stream().mapToDouble(block -> worth(block, PROSE)).toArray();
        boolean any = Arrays.stream(worth).anyMatch(one -> one > 0);
        this.prose = any
                ? worth
                : blocks.stream().mapToDouble(block -> worth(block, SCRAP)).toArray();
        this.teasers = teasers();
        for (int i = 0; i < prose.length; i++) {
            prose[i] = teasers[blocks.get(i).element()] ? 0 : prose[i];
        }
        this.headline = headline(titles);
        this.zones = believed();
        for (int i = 0; i < prose.length; i++) {
            prose[i] = zone(i) == null ? prose[i] : 0;
        }
        this.sums = tree.sums(prose);
        this.container = smallest();
        this.wide = widened(container);
        this.whys = new @Nullable String[blocks.size()];
        judge();
        this.title = title(titles);
        lead();
        boxes();
    }

    /** Short lines that do not stand among the prose: labels, counters, buttons. */
    private void boxes() {
        Set<Integer> homes = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (whys[i] == null && prose[i] > 0) {
                homes.add(home(i));
                int element = blocks.get(i).element();
                if (home(i) == element && element != container) {
                    homes.add(tree.parent(element));
                }
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            boolean stray = !homes.contains(home(i))
                    && !(home(i) == blocks.get(i).element() && homes.contains(tree.parent(home(i))))
                    && !DATA.contains(tree.element(blocks.get(i).element()).normalName());
            if (whys[i] == null && prose[i] == 0 && i != title && stray) {
                whys[i] = "box";
            }
        }
    }

    /** The element that holds the block's paragraph, list, table or quotation. */
    private int home(int block) {
        int at = blocks.get(block).element();
        while (at > 0 && FLOW.contains(tree.element(at).normalName())) {
            at = tree.parent(at);
        }
        return at;
    }

    /** Why the block is no body, or null where it is. */
    @Nullable
    String why(int block) {
        return whys[block];
    }

    /** The block that is the headline, or -1. */
    int title() {
        return title;
    }

    boolean isHeading(int block) {
        int at = blocks.get(block).element();
        return HEADINGS.contains(tree.element(at).normalName());
    }

    @Nullable
    Zone zone(int block) {
        return zones[blocks.get(block).element()];
    }

    private double worth(PageTree.Block block, int fewest) {
        String words = tree.of(block);
        return Words.count(words) < fewest || isAddress(words) || block.linkShare() > LINKS
                ? 0
                : words.length() * (1 - block.linkShare());
    }

    private static boolean isAddress(String words) {
        return words.indexOf(' ') < 0 && words.startsWith("http");
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
                boolean cell = tree.element(child).normalName().startsWith("t");
                boolean item = !cell && headlinesIn[child] >= 1 && linesIn[child] >= 1 && linesIn[child] <= 2;
                if (item && alike.getOrDefault(tree.look(child), 0) >= TEASERS) {
                    found[child] = true;
                }
            }
        }
        return found;
    }

    /** The first heading that says the page's own title, or -1. */
    private int headline(List<String> titles) {
        List<String> wanted = titles.stream()
                .map(MainContent::letters)
                .filter(t -> t.length() > 5)
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            if (isHeading(i) && blocks.get(i).span().length() < LONGEST_TITLE) {
                String letters = letters(tree.of(blocks.get(i)));
                if (letters.length() > 15 && wanted.stream().anyMatch(t -> t.contains(letters))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The zone each element lies in; a zone that would leave too little prose outside is not believed. */
    private @Nullable Zone[] believed() {
        double[] sums = tree.sums(prose);
        boolean[] aboveHeadline = aboveHeadline();
        @Nullable Zone[] opened = new @Nullable Zone[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            boolean holdsArticle = aboveHeadline[i] && sums[i] > 0.1 * sums[0];
            opened[i] = holdsArticle ? null : Zone.of(tree.element(i));
        }
        for (int doubts = 0; ; doubts++) {
            @Nullable Zone[] found = new @Nullable Zone[tree.size()];
            int heaviest = -1;
            double inZones = 0;
            double inComments = 0;
            for (int i = 0; i < tree.size(); i++) {
                int parent = tree.parent(i);
                if (parent >= 0 && found[parent] != null) {
                    found[i] = found[parent];
                } else {
                    found[i] = opened[i];
                    if (found[i] != null) {
                        if (found[i] == Zone.COMMENTS) {
                            inComments += sums[i];
                            continue;
                        }
                        inZones += sums[i];
                        heaviest = heaviest < 0 || sums[i] > sums[heaviest] ? i : heaviest;
                    }
                }
            }
            double total = sums[0] - inComments;
            if (heaviest < 0 || doubts == MOST_DOUBTS || total - inZones >= LEFT * total || sums[heaviest] == 0) {
                return found;
            }
            opened[heaviest] = null;
        }
    }

    /** The elements that hold the page's headline. */
    private boolean[] aboveHeadline() {
        boolean[] above = new boolean[tree.size()];
        for (int at = headline < 0 ? -1 : blocks.get(headline).element(); at >= 0; at = tree.parent(at)) {
            above[at] = true;
        }
        return above;
    }

    private int smallest() {
        double[] paragraphs = tree.sums(Arrays.stream(prose).map(Math::signum).toArray());
        int at = 0;
        while (true) {
            int next = -1;
            for (int child : tree.children(at)) {
                next = next < 0 || sums[child] > sums[next] ? child : next;
            }
            if (next < 0 || sums[next] < MOST * sums[at] || paragraphs[next] <= 1) {
                return at;
            }
            at = next;
        }
    }

    /** Up again while all that comes with it is prose: first paragraphs are often kept apart from the others. */
    private int widened(int element) {
        double[] all = new double[blocks.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = zone(i) == null && !teasers[blocks.get(i).element()]
                    ? blocks.get(i).span().length()
                    : 0;
        }
        double[] letters = tree.sums(all);
        int widest = element;
        int at = element;
        for (int level = 0; level < LEVELS && tree.parent(at) > 0; level++) {
            at = tree.parent(at);
            double more = sums[at] - sums[widest];
            if (more > 0 && more >= PURE * (letters[at] - letters[widest])) {
                widest = at;
            }
        }
        return widest;
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
                whys[i] = OUTSIDE;
            } else if (block.linkShare() > ALL_LINKS && Words.count(tree.of(block)) < 30) {
                whys[i] = "links";
            }
        }
    }

    /** The heading that says what the page says of its own title, nearest before the body's end. */
    private int title(List<String> titles) {
        List<String> wanted = titles.stream()
                .map(MainContent::letters)
                .filter(t -> t.length() > 5)
                .toList();
        int best = -1;
        int bestScore = 0;
        int end = lastBody();
        for (int i = 0; i <= end; i++) {
            String words = tree.of(blocks.get(i));
            if (words.length() > LONGEST_TITLE
                    || zone(i) == Zone.HIDDEN
                    || zone(i) == Zone.RELATED
                    || teasers[blocks.get(i).element()]) {
                continue;
            }
            String letters = letters(words);
            boolean heading = isHeading(i);
            boolean h1 = heading
                    && tree.element(blocks.get(i).element()).normalName().equals("h1");
            boolean says = letters.length() > 5 && wanted.stream().anyMatch(t -> t.equals(letters));
            boolean within =
                    letters.length() > 15 && wanted.stream().anyMatch(t -> t.contains(letters) || letters.contains(t));
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

    /**
     * Prose between the headline and the body belongs to it (the lead, or first paragraphs in a box of their own), and
     * so does prose in another element that looks like the body's.
     */
    private void lead() {
        int first = 0;
        while (first < blocks.size() && (whys[first] != null || first == title)) {
            first++;
        }
        Set<String> looks = new HashSet<>();
        for (int i = first; i < blocks.size(); i++) {
            String look = tree.look(home(i));
            if (whys[i] == null && prose[i] > 0 && !look.endsWith(".")) {
                looks.add(look);
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (prose[i] > 0 && OUTSIDE.equals(whys[i])) {
                boolean near = i > title && i < first && title >= 0 && first - title <= FARTHEST_LEAD;
                boolean above =
                        i > title && i < first && tree.within(blocks.get(i).element(), wide);
                boolean alike = looks.contains(tree.look(home(i))) && i > title;
                whys[i] = near || above || alike ? null : OUTSIDE;
            }
        }
    }
}
