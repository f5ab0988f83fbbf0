package se.ledstjarnan.ejb.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.ledstjarnan.domain.importing.OldFault;
import se.ledstjarnan.domain.importing.OldRule;

/**
 * Text separated by semicolon, comma or tab, whichever the headings use most; in UTF-8, else in Windows-1252 as Excel writes it, else in
 * what its mark says. Read through twice, a little at a time: once to know the encoding, once for the rows.
 */
final class CsvRows {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MARK = '\uFEFF';

    /** Å, Ä, Ö, É in either case as they look when UTF-8 is read as Windows-1252. */
    private static final Pattern UTF8_IN_WINDOWS = Pattern.compile("Ã[¥¤¶…„–©‰]");

    private CsvRows() {}

    static void read(Path file, TableFile.Rows rows) throws IOException, TableFile.UnreadableException {
        Charset charset = charset(file);
        long line = 0;
        try (Reader text = reader(file, charset);
                CSVParser parser = CSVParser.parse(text, format(file, charset))) {
            for (CSVRecord cells : parser) {
                line = cells.getRecordNumber();
                TableFile.checkSize((int) line, cells.size());
                if (!rows.row((int) line, cells.toList())) {
                    return;
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new TableFile.UnreadableException(new OldFault((int) line + 1, null, OldRule.QUOTES, null, null));
        }
    }

    private static CSVFormat format(Path file, Charset charset) throws IOException {
        try (BufferedReader text = new BufferedReader(reader(file, charset))) {
            String headings = text.readLine();
            while (headings != null && headings.isBlank()) {
                headings = text.readLine();
            }
            return CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter(headings == null ? "" : headings))
                    .setIgnoreEmptyLines(false)
                    .get();
        }
    }

    private static char delimiter(String headings) {
        char best = ';';
        for (char each : new char[] {',', '\t'}) {
            best = count(headings, each) > count(headings, best) ? each : best;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** A mark at the beginning is no part of the first heading. */
    private static Reader reader(Path file, Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(strict(Files.newInputStream(file), charset));
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    private static Reader strict(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(Path file) throws IOException, TableFile.UnreadableException {
        byte[] begin;
        try (InputStream in = Files.newInputStream(file)) {
            begin = in.readNBytes(2);
        }
        if (TableFile.begins(begin, 0xFF, 0xFE) || TableFile.begins(begin, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        return isText(file, StandardCharsets.UTF_8, false) ? StandardCharsets.UTF_8 : windows(file);
    }

    private static Charset windows(Path file) throws IOException, TableFile.UnreadableException {
        if (!isText(file, WINDOWS, true)) {
            throw new TableFile.UnreadableException(OldRule.NOT_TEXT, null);
        }
        return WINDOWS;
    }

    /** False where the bytes are not of that encoding. A program or a picture has a NUL in it. */
    private static boolean isText(Path file, Charset charset, boolean mixed)
            throws IOException, TableFile.UnreadableException {
        char[] some = new char[64 * 1024];
        int line = 1;
        try (Reader text = strict(Files.newInputStream(file), charset)) {
            for (int read = text.read(some); read >= 0; read = text.read(some)) {
                String piece = new String(some, 0, read);
                if (piece.indexOf('\0') >= 0) {
                    throw new TableFile.UnreadableException(OldRule.NOT_TEXT, null);
                }
                var found = mixed ? UTF8_IN_WINDOWS.matcher(piece) : null;
                if (found != null && found.find()) {
                    int at = line + (int) count(piece.substring(0, found.start()), '\n');
                    throw new TableFile.UnreadableException(
                            new OldFault(at, null, OldRule.MIXED_ENCODING, found.group(), null));
                }
                line += (int) count(piece, '\n');
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
