package dev.selon.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.model.Trouble;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes become the letters that were meant. */
class CharsetTest {
    private static final String WORDS =
            "L’élève a reçu à Noël un œuf d’été : « Où es-tu, garçon ? » Le maire l’a su dès août.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void a_text_without_declaration_is_read_by_its_bytes(String charset) {
        assertThat(Read.bytes(WORDS, Charset.forName(charset)).text()).isEqualTo(WORDS);
    }

    @Test
    void latin_nine_is_known_by_its_oe() {
        String words = "Le cœur de l'élève, à 12 € le kilo, a été payé en août à Nîmes.\n";
        assertThat(Read.bytes(words, Charset.forName("ISO-8859-15")).text()).isEqualTo(words);
    }

    @Test
    void russian_in_a_byte_a_letter_is_known_by_its_letters() {
        String words = "Министр обороны заявил, что переговоры пройдут в Москве в четверг. ".repeat(4);
        assertThat(Read.bytes(words, Charset.forName("windows-1251")).text()).isEqualTo(words);
    }

    @Test
    void the_byte_order_mark_is_no_part_of_the_text() {
        assertThat(Read.bytes("\ufeff" + WORDS, StandardCharsets.UTF_8).text()).isEqualTo(WORDS);
    }

    @Test
    void a_declared_charset_is_believed_where_the_bytes_allow_it() {
        String html =
                "<html><head><meta charset=\"iso-8859-1\"></head><p>Le préfet a été reçu à Évian par l'évêque.</p>";
        ArticleReading reading = Read.reading("page.html", html.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading.article().text()).isEqualTo("Le préfet a été reçu à Évian par l'évêque.");
        assertThat(reading.troubles()).isEmpty();
    }

    @Test
    void a_page_that_says_latin_but_is_utf8_is_read_as_utf8_and_told() {
        String html =
                "<html><head><meta charset=\"iso-8859-1\"></head><p>Le préfet a été reçu à Évian par l'évêque.</p>";
        ArticleReading reading = Read.reading("page.html", html.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.article().text()).contains("préfet a été reçu à Évian");
        assertThat(messages(reading))
                .contains("declares the charset iso-8859-1")
                .contains("read as UTF-8");
    }

    @Test
    void a_page_that_says_utf8_but_is_latin_is_read_as_latin_and_told() {
        String html = "<html><head><meta charset=\"utf-8\"></head><p>Le préfet a été reçu à Évian par l'évêque.</p>";
        ArticleReading reading = Read.reading("page.html", html.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading.article().text()).contains("préfet a été reçu à Évian");
        assertThat(messages(reading)).contains("declares the charset utf-8").contains("read as windows-1252");
    }

    @Test
    void a_few_bad_bytes_in_utf8_are_shown_and_counted() {
        byte[] bytes = WORDS.repeat(5).getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xFF;
        ArticleReading reading = Read.reading("report.txt", bytes);
        assertThat(reading.article().text()).contains("garçon");
        assertThat(messages(reading)).contains("not valid UTF-8");
    }

    @Test
    void offsets_stay_those_of_the_decoded_file() {
        String decomposed = "  Le prefe\u0301t est la\u0300.\r\n\r\nIl repart demain matin avec ses gens.  \n";
        assertThat(Read.text(decomposed).text()).isEqualTo(decomposed);
    }

    @Test
    void a_pdf_is_a_trouble_with_its_remedy() {
        ArticleReading reading = Read.reading("a.txt", "%PDF-1.7 xyz".getBytes(StandardCharsets.US_ASCII));
        assertThat(reading.article()).isNull();
        assertThat(messages(reading)).contains("PDF").contains("save its text");
    }

    @Test
    void compressed_bytes_are_a_trouble() {
        Deflater deflater = new Deflater();
        deflater.setInput(WORDS.repeat(50).getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        byte[] bytes = new byte[400];
        deflater.deflate(bytes);
        ArticleReading reading = Read.reading("a.txt", bytes);
        assertThat(reading.article()).isNull();
        assertThat(messages(reading)).contains("not text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n ", "<html><body></body></html>"})
    void nothing_to_read_is_a_trouble(String nothing) {
        ArticleReading reading = Read.reading("a.txt", nothing.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.article()).isNull();
        assertThat(reading.troubles()).hasSize(1);
    }

    private static String messages(ArticleReading reading) {
        return String.join(
                "; ", reading.troubles().stream().map(Trouble::message).toList());
    }
}
