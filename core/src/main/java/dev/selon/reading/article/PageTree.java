package dev.selon.reading.article;

import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A page as its elements in document order, each with its parent, and the blocks of visible text in them. The text is
 * that of all blocks; a blank line stands between two of different elements, a line break where a {@code <br>} was.
 */
final class PageTree {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "video",
            "audio",
            "canvas",
            "select",
            "textarea",
            "input",
            "head",
            "datalist",
            "map");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr", "label", "picture", "source", "amp-img", "nobr", "ruby", "rt", "rp", "o:p");

    /** A stretch of visible text that no block element divides. */
    record Block(Span span, int element, int linkChars) {
        double linkShare() {
            return span.length() == 0 ? 0 : Math.min(1.0, (double) linkChars / span.length());
        }
    }

    private final List<Element> elements = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final int longest;
    private final String text;

    /** The page's elements and all its text; what lies beyond {@code longest} characters is in no block. */
    PageTree(Element root, int longest) {
        this.longest = longest;
        Walk walk = new Walk();
        NodeTraversor.traverse(walk, root);
        walk.flush();
        text = walk.text.toString();
    }

    String text() {
        return text;
    }

    List<Block> blocks() {
        return blocks;
    }

    int size() {
        return elements.size();
    }

    Element element(int index) {
        return elements.get(index);
    }

    /** The index of the parent, or -1 for the root. */
    int parent(int index) {
        return parents.get(index);
    }

    /** Indices of the child elements, in order. */
    List<Integer> children(int index) {
        return children.get(index);
    }

    /** Tag and class: what elements of a list share. */
    String look(int index) {
        Element element = elements.get(index);
        return element.normalName() + "." + element.className();
    }

    String of(Block block) {
        return block.span().of(text);
    }

    /** Whether the element is that ancestor or lies in it. */
    boolean within(int element, int ancestor) {
        int at = element;
        while (at > ancestor) {
            at = parents.get(at);
        }
        return at == ancestor;
    }

    /** Sums of what the blocks are worth, for each element with all that it holds. */
    double[] sums(double[] worth) {
        double[] sums = new double[size()];
        for (int i = 0; i < blocks.size(); i++) {
            sums[blocks.get(i).element()] += worth[i];
        }
        for (int i = size() - 1; i > 0; i--) {
            sums[parents.get(i)] += sums[i];
        }
        return sums;
    }

    private final class Walk implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private int current = -1;
        private int blockOf = -1;
        private int unseen;
        private int inLink;
        private int linkChars;
        private int pre;
        private boolean brokenLine;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (unseen == 0) {
                    append(words.getWholeText());
                }
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            parents.add(current);
            elements.add(element);
            children.add(new ArrayList<>(0));
            if (current >= 0) {
                children.get(current).add(elements.size() - 1);
            }
            current = elements.size() - 1;
            String tag = element.normalName();
            if (UNSEEN.contains(tag)) {
                unseen++;
            } else if (tag.equals("br")) {
                breakLine();
            } else if (!INLINE.contains(tag)) {
                flush();
            }
            switch (tag) {
                case "a" -> inLink++;
                case "pre" -> pre++;
                case "img" -> {
                    if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                        line.append(' ');
                    }
                }
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            String tag = element.normalName();
            if (UNSEEN.contains(tag)) {
                unseen--;
            } else if (!INLINE.contains(tag) && !tag.equals("br")) {
                flush();
            }
            switch (tag) {
                case "a" -> inLink--;
                case "pre" -> pre--;
                default -> {}
            }
            current = parents.get(current);
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (pre > 0 && c == '\n') {
                    breakLine();
                } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                    space();
                } else {
                    if (line.isEmpty()) {
                        blockOf = blockElement();
                    }
                    line.append(c);
                    linkChars += inLink > 0 ? 1 : 0;
                }
            }
        }

        private void space() {
            if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
                linkChars += inLink > 0 ? 1 : 0;
            }
        }

        private int blockElement() {
            int at = current;
            while (at > 0 && INLINE.contains(elements.get(at).normalName())) {
                at = parents.get(at);
            }
            return at;
        }

        private void breakLine() {
            flush();
            brokenLine = true;
        }

        private void flush() {
            Span words = Lines.trimmed(line, 0, line.length());
            int length = words.length();
            if (length > 0) {
                if (text.length() > 0) {
                    boolean sameElement =
                            !blocks.isEmpty() && blocks.get(blocks.size() - 1).element() == blockOf;
                    text.append(brokenLine && sameElement ? "\n" : "\n\n");
                }
                int start = text.length();
                text.append(line, words.start(), words.end());
                if (text.length() <= longest) {
                    blocks.add(new Block(new Span(start, start + length), blockOf, Math.min(linkChars, length)));
                }
            }
            line.setLength(0);
            linkChars = 0;
            brokenLine = false;
        }
    }
}
