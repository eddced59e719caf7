package dev.selon.reading.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of a page are the article's body. Each block is worth the prose it holds; the body is the smallest element
 * that holds most of that worth, less the zones and link lists inside it.
 */
final class MainContent {
    private static final int PROSE = 10;
    private static final double MOST = 0.7;
    private static final double LINKS = 0.5;

    private final PageTree tree;
    private final @Nullable String[] whys;
    private final @Nullable Zone[] zones;
    private double[] sums;
    private final int container;

    MainContent(PageTree tree) {
        this.tree = tree;
        this.whys = new @Nullable String[tree.blocks().size()];
        double[] prose = tree.blocks().stream().mapToDouble(this::prose).toArray();
        this.sums = tree.sums(prose);
        this.zones = zones(sums);
        for (int i = 0; i < prose.length; i++) {
            if (zones[tree.blocks().get(i).element()] != null) {
                prose[i] = 0;
            }
        }
        this.sums = tree.sums(prose);
        this.container = findContainer();
        judge();
    }

    /** Why the block is no body, or null where it is. */
    @Nullable String why(int block) {
        return whys[block];
    }

    Element container() {
        return tree.element(container);
    }

    private double prose(PageTree.Block block) {
        String words = tree.of(block);
        int count = Words.count(words);
        if (count < PROSE || block.linkShare() > LINKS) {
            return 0;
        }
        return words.length() * (1 - block.linkShare());
    }

    private @Nullable Zone[] zones(double[] sums) {
        @Nullable Zone[] found = new @Nullable Zone[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            int parent = tree.parent(i);
            if (parent >= 0 && found[parent] != null) {
                found[i] = found[parent];
                continue;
            }
            Zone zone = Zone.of(tree.element(i));
            if (zone != null && sums[i] > sums[0] * 0.5) {
                zone = null;
            }
            found[i] = zone;
        }
        return found;
    }

    private int findContainer() {
        int at = 0;
        while (true) {
            int next = bestChild(at);
            if (next < 0 || sums[next] < MOST * sums[at] || holdsOneBlock(next)) {
                return at;
            }
            at = next;
        }
    }

    private int bestChild(int parent) {
        int best = -1;
        for (int child : tree.children(parent)) {
            if (best < 0 || sums[child] > sums[best]) {
                best = child;
            }
        }
        return best;
    }

    private boolean holdsOneBlock(int element) {
        return tree.blocks().stream().filter(block -> block.element() == element && prose(block) > 0).count() == 1
                && tree.children(element).isEmpty();
    }

    private void judge() {
        List<PageTree.Block> blocks = tree.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            PageTree.Block block = blocks.get(i);
            Zone zone = zones[block.element()];
            if (zone != null) {
                whys[i] = zone.why;
            } else if (!tree.within(block.element(), container)) {
                whys[i] = "outside the article";
            } else if (block.linkShare() > LINKS && Words.count(tree.of(block)) < 30) {
                whys[i] = "links";
            }
        }
    }
}
