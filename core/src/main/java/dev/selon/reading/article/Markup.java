package dev.selon.reading.article;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text is a page of HTML: by how it begins, or by the tags in it. */
final class Markup {
    private static final int HEAD = 20_000;
    private static final int FEW = 3;
    private static final Pattern OPENS = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]{0,200}>\\s*|<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ANY = Pattern.compile("<[a-zA-Z!/]");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|span|a|br|h[1-6]|ul|ol|li|table|td|tr|img|meta|script|article|section|strong|em|body|html)\\b[^<>]{0,500}>",
            Pattern.CASE_INSENSITIVE);

    private Markup() {}

    static boolean isPage(String name, String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        if (OPENS.matcher(head).find()) {
            return true;
        }
        String lower = UCharacter.toLowerCase(ULocale.ROOT, name);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return ANY.matcher(head).find();
        }
        Matcher tags = TAG.matcher(head);
        int found = 0;
        while (found < FEW && tags.find()) {
            found++;
        }
        return found >= FEW && head.stripLeading().startsWith("<");
    }
}
