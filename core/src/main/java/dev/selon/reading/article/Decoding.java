package dev.selon.reading.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte order mark decides, then what the bytes are (strict UTF-8), then what the file declares, then
 * what the bytes look like. A declaration that the bytes contradict is overridden and told.
 */
record Decoding(@Nullable String text, @Nullable String trouble) {
    private static final int HEAD = 4096;
    private static final int SAMPLE = 1 << 16;
    private static final int SURE = 30;
    private static final double MOSTLY_UTF8 = 0.9;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]+)",
            Pattern.CASE_INSENSITIVE);
    /** Named so on the web, but meaning their Windows supersets (the WHATWG Encoding standard). */
    private static final Map<String, String> ALIASES = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "utf8", "UTF-8");
    /** Guesses that are believed, for texts that are neither UTF-8 nor western. */
    private static final Set<String> OTHERS = Set.of(
            "windows-1251",
            "koi8-r",
            "windows-1256",
            "iso-8859-6",
            "iso-8859-5",
            "iso-8859-7",
            "windows-1253",
            "iso-8859-8",
            "windows-1255",
            "shift_jis",
            "euc-jp",
            "euc-kr",
            "gb18030",
            "big5",
            "iso-2022-jp");

    static Decoding of(byte[] bytes) {
        if (bytes.length == 0) {
            return unreadable("the file is empty; nothing to read");
        }
        Decoding marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = wideWithoutMark(bytes);
        if (wide != null) {
            return new Decoding(new String(bytes, wide), null);
        }
        Magic magic = Magic.of(bytes).orElse(null);
        if (magic != null) {
            return unreadable("this is " + magic.what + ", not text; " + magic.remedy);
        }
        if (looksBinary(bytes)) {
            return unreadable("this is not text (too many control bytes); save the report as plain text or HTML");
        }
        return byContent(bytes, declared(bytes));
    }

    private static Decoding unreadable(String why) {
        return new Decoding(null, why);
    }

    private static @Nullable Decoding byMark(byte[] bytes) {
        if (opens(bytes, 0xEF, 0xBB, 0xBF)) {
            return fromUtf8(Arrays.copyOfRange(bytes, 3, bytes.length));
        }
        if (opens(bytes, 0xFF, 0xFE, 0, 0)) {
            return new Decoding(new String(bytes, 4, bytes.length - 4, Charset.forName("UTF-32LE")), null);
        }
        if (opens(bytes, 0, 0, 0xFE, 0xFF)) {
            return new Decoding(new String(bytes, 4, bytes.length - 4, Charset.forName("UTF-32BE")), null);
        }
        if (opens(bytes, 0xFF, 0xFE)) {
            return new Decoding(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), null);
        }
        if (opens(bytes, 0xFE, 0xFF)) {
            return new Decoding(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), null);
        }
        return null;
    }

    private static boolean opens(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A byte order mark says UTF-8; a few bad bytes do not unsay it. */
    private static Decoding fromUtf8(byte[] bytes) {
        String strict = strictUtf8(bytes);
        return strict != null
                ? new Decoding(strict, null)
                : new Decoding(new String(bytes, StandardCharsets.UTF_8), badBytes(bytes));
    }

    private static @Nullable Charset wideWithoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < 4) {
            return null;
        }
        boolean little = odd > pairs * 0.6 && even < pairs * 0.05;
        boolean big = even > pairs * 0.6 && odd < pairs * 0.05;
        return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean looksBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            controls += b < 9 || b > 13 && b < 32 && b != 27 ? 1 : 0;
        }
        return controls > 2 && controls > length * 0.005;
    }

    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? matcher.group(1) != null ? matcher.group(1) : matcher.group(2) : null;
    }

    private static Decoding byContent(byte[] bytes, @Nullable String declared) {
        Charset said = declared == null ? null : charset(declared);
        boolean saysUtf8 = StandardCharsets.UTF_8.equals(said);
        String strict = strictUtf8(bytes);
        if (strict != null) {
            boolean shifts = said != null && said.name().startsWith("ISO-2022");
            if (shifts) {
                return new Decoding(new String(bytes, said), null);
            }
            boolean contradicted = said != null && !saysUtf8 && strict.length() < bytes.length && !isWide(said);
            return new Decoding(strict, contradicted ? overridden(declared, StandardCharsets.UTF_8) : null);
        }
        if (utf8Share(bytes) >= MOSTLY_UTF8 && (said == null || saysUtf8)) {
            return new Decoding(new String(bytes, StandardCharsets.UTF_8), badBytes(bytes));
        }
        if (said != null && !saysUtf8 && !isWide(said)) {
            return new Decoding(new String(bytes, said), null);
        }
        Charset guess = guess(bytes);
        return new Decoding(new String(bytes, guess), declared == null ? null : overridden(declared, guess));
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static String overridden(@Nullable String declared, Charset charset) {
        return "declares the charset " + declared + ", but its bytes are not; read as " + charset.name();
    }

    private static String badBytes(byte[] bytes) {
        long bad = new String(bytes, StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c == '\ufffd')
                .count();
        return bad + " places are not valid UTF-8 and are shown as \ufffd; save the file as UTF-8 again";
    }

    private static @Nullable Charset charset(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(ALIASES.getOrDefault(lower, lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Of the bytes above ASCII, the share that stands in well-formed UTF-8 sequences. */
    private static double utf8Share(byte[] bytes) {
        int high = 0;
        int well = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int more = b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : 0;
            int found = 0;
            while (found < more && i + found + 1 < bytes.length && (bytes[i + found + 1] & 0xC0) == 0x80) {
                found++;
            }
            high += 1 + found;
            if (more > 0 && found == more) {
                well += 1 + found;
            }
            i += found;
        }
        return high == 0 ? 1 : (double) well / high;
    }

    private static Charset guess(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE));
        List<CharsetMatch> matches = Arrays.asList(detector.detectAll());
        int western = matches.stream()
                .filter(match -> Set.of("ISO-8859-1", "windows-1252").contains(match.getName()))
                .mapToInt(CharsetMatch::getConfidence)
                .max()
                .orElse(0);
        return matches.stream()
                .filter(match -> OTHERS.contains(match.getName().toLowerCase(Locale.ROOT)))
                .filter(match -> match.getConfidence() >= SURE && match.getConfidence() > western)
                .filter(match -> Charset.isSupported(match.getName()))
                .findFirst()
                .map(match -> Charset.forName(match.getName()))
                .orElseGet(() -> western(bytes));
    }

    /** Latin-9 where œ or € only make sense there: {@code 0xBD} between letters, {@code 0xA4} after a number. */
    private static Charset western(byte[] bytes) {
        int latin9 = 0;
        for (int i = 1; i + 1 < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b >= 0x80 && b < 0xA0) {
                return WINDOWS_1252;
            }
            boolean between = Character.isLetter(bytes[i - 1]) && Character.isLetter(bytes[i + 1]);
            boolean afterNumber = Character.isDigit(bytes[i - 1]) || bytes[i - 1] == ' ';
            latin9 += (b == 0xBD || b == 0xBC) && between || b == 0xA4 && afterNumber ? 1 : 0;
        }
        return latin9 > 0 ? LATIN_9 : WINDOWS_1252;
    }
}
