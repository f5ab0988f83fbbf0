package se.ledstjarnan.ejb.organisation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.organisation.ImportFault;
import se.ledstjarnan.domain.organisation.ImportRule;

/**
 * The text of a file whose encoding nobody said: UTF-8 with or without a mark, else Windows-1252, as Excel writes it. Decoded
 * strictly; a file that is some of each is refused with the row where it changes, since guessing would spoil names.
 */
final class ImportText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Å, Ä, Ö, É in either case as they look when UTF-8 is read as Windows-1252. */
    private static final Pattern UTF8_IN_WINDOWS = Pattern.compile("Ã[¥¤¶…„–©‰]");

    private final String text;
    private final ImportFault fault;

    private ImportText(String text, ImportFault fault) {
        this.text = text;
        this.fault = fault;
    }

    String text() {
        return text;
    }

    Optional<ImportFault> fault() {
        return Optional.ofNullable(fault);
    }

    static ImportText of(byte[] bytes) {
        ImportFault fault = notText(bytes);
        if (fault != null) {
            return new ImportText("", fault);
        }
        byte[] unmarked = begins(bytes, UTF8_MARK) ? Arrays.copyOfRange(bytes, UTF8_MARK.length, bytes.length) : bytes;
        Boolean utf8 = null;
        int row = 0;
        for (int start = 0; start < unmarked.length; ) {
            int end = start;
            while (end < unmarked.length && unmarked[end] != '\n') {
                end++;
            }
            row++;
            byte[] line = Arrays.copyOfRange(unmarked, start, end);
            start = end + 1;
            if (isAscii(line)) {
                continue;
            }
            boolean here = decode(line, StandardCharsets.UTF_8) != null;
            String windows = here ? "" : decode(line, WINDOWS);
            if (windows == null) {
                return new ImportText("", ImportFault.ofRow(row, ImportRule.NOT_TEXT));
            }
            if (utf8 != null && utf8 != here || UTF8_IN_WINDOWS.matcher(windows).find()) {
                return new ImportText("", ImportFault.ofRow(row, ImportRule.MIXED_ENCODING));
            }
            utf8 = here;
        }
        return new ImportText(decode(unmarked, Boolean.FALSE.equals(utf8) ? WINDOWS : StandardCharsets.UTF_8), null);
    }

    private static ImportFault notText(byte[] bytes) {
        if (bytes.length == 0) {
            return ImportFault.ofFile(ImportRule.EMPTY);
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return ImportFault.ofFile(ImportRule.UNICODE_TEXT);
        }
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return ImportFault.ofFile(ImportRule.SPREADSHEET);
        }
        if (begins(bytes, 0x89, 'P', 'N', 'G')
                || begins(bytes, 0xFF, 0xD8, 0xFF)
                || begins(bytes, '%', 'P', 'D', 'F')) {
            return ImportFault.ofFile(ImportRule.NOT_TEXT);
        }
        int row = 1;
        for (byte each : bytes) {
            if (each == 0) {
                return ImportFault.ofRow(row, ImportRule.NOT_TEXT);
            }
            row += each == '\n' ? 1 : 0;
        }
        return null;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || bytes[i] != (byte) with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(byte[] bytes, byte... with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static boolean isAscii(byte[] line) {
        for (byte each : line) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    /** Null where the bytes are not of that encoding. */
    private static String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
