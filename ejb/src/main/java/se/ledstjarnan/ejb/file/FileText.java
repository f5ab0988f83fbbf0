package se.ledstjarnan.ejb.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import se.ledstjarnan.domain.file.FileKind;
import se.ledstjarnan.domain.shared.Text;

/** What is written in a file, as plain text, or as Markdown where it has headings and lists. */
public final class FileText {

    private static final int MOST_PAGES = 500;

    /** What a file of a Windows machine is written in, when it is not UTF-8. */
    private static final Charset OLD = Charset.forName("windows-1252");

    private FileText() {}

    /** Why a file cannot be read. */
    public enum Trouble {
        ENCRYPTED,
        BROKEN,
        /** It unpacks to more than any document. */
        TOO_LARGE,
        /** It names things outside of itself for the reader to fetch. */
        EXTERNAL
    }

    /** A file that cannot be read. */
    public static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final Trouble trouble;

        UnreadableException(Trouble trouble, Throwable cause) {
            super(trouble.name(), cause);
            this.trouble = trouble;
        }

        public Trouble trouble() {
            return trouble;
        }
    }

    /** Null for a picture. @param most characters; what is longer is cut */
    public static String of(FileKind kind, byte[] content, int most) throws UnreadableException {
        String text = switch (kind) {
            case PDF -> pdf(content);
            case DOCX -> DocxText.toMarkdown(content);
            case TEXT, MARKDOWN -> written(content);
            case JPEG, PNG -> null;
        };
        return text == null ? null : cut(Text.clean(text), most);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static String pdf(byte[] content) throws UnreadableException {
        if (PdfStreams.swell(content)) {
            throw new UnreadableException(Trouble.TOO_LARGE, null);
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw new UnreadableException(Trouble.ENCRYPTED, null);
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            return stripper.getText(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Trouble.ENCRYPTED, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The parser meets whatever a file may hold: what it cannot make sense of is broken to us.
            throw new UnreadableException(Trouble.BROKEN, e);
        }
    }

    private static String written(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, OLD);
        }
    }
}
