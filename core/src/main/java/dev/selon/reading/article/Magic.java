package dev.selon.reading.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Files that are no text, known by their first bytes, with what to do about them. */
enum Magic {
    PDF("a PDF file", "save its text as .txt and give that", "%PDF-"),
    RTF("a rich text file", "save it as plain text and give that", "{\\rtf"),
    ZIP("a zip file, or an office document in one", "unpack it, or save the document as plain text", "PK\3\4"),
    OLE("an old office document", "save it as plain text and give that", "\u00d0\u00cf\u0011\u00e0"),
    GZIP("a gzip file", "unpack it and give what is inside", "\u001f\u008b"),
    PNG("a picture", "give the text of the report instead", "\u0089PNG"),
    JPEG("a picture", "give the text of the report instead", "\u00ff\u00d8\u00ff"),
    GIF("a picture", "give the text of the report instead", "GIF8"),
    WEBP("a picture or a sound", "give the text of the report instead", "RIFF"),
    SQLITE("a database", "give the text of the report instead", "SQLite format 3"),
    CLASS("a compiled program", "give the text of the report instead", "\u00ca\u00fe\u00ba\u00be"),
    ELF("a compiled program", "give the text of the report instead", "\u007fELF");

    final String what;
    final String remedy;
    private final byte[] first;

    Magic(String what, String remedy, String first) {
        this.what = what;
        this.remedy = remedy;
        this.first = first.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Optional<Magic> of(byte[] bytes) {
        return Arrays.stream(values()).filter(magic -> magic.opens(bytes)).findFirst();
    }

    private boolean opens(byte[] bytes) {
        return bytes.length >= first.length
                && Arrays.equals(bytes, 0, first.length, first, 0, first.length)
                && (this != WEBP || holdsControls(bytes));
    }

    private static boolean holdsControls(byte[] bytes) {
        for (int i = 4; i < Math.min(bytes.length, 64); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
