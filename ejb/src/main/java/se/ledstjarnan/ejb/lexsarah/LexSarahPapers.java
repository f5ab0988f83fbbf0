package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.deviation.Attachments;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;

/** Makes the documents of a case: PDF/A of the investigation and of the notification, and all of it in one package. */
@ApplicationScoped
class LexSarahPapers {

    @Inject
    private LexSarahParts parts;

    @Inject
    private JpaLexSarahReads reads;

    @Inject
    private Attachments attachments;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Settings settings;

    private static final Set<LexSarahRecord.Part> NEEDED = EnumSet.of(
            LexSarahRecord.Part.PROTECTIONS,
            LexSarahRecord.Part.SECTIONS,
            LexSarahRecord.Part.JUDGEMENTS,
            LexSarahRecord.Part.FILES);

    /** @param files those that go into the package, by their ids */
    LexSarahPaper make(LexSarahDesk.Reading reading, LexSarahPaper.Kind kind, Set<Long> files) {
        LexSarahRecord kept =
                reads.of(reading.lexSarah(), NEEDED, reading.scope().day());
        LexSarahDocument document = document(reading, kept);
        String number = reading.lexSarah().getNumber().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case INVESTIGATION ->
                new LexSarahPaper(
                        "utredning-" + number + ".pdf", "application/pdf", renderer.render(document.investigation()));
            case NOTIFICATION ->
                new LexSarahPaper(
                        "anmalan-" + number + ".pdf", "application/pdf", renderer.render(document.notification()));
            case PACKAGE ->
                new LexSarahPaper(
                        "ivo-" + number + ".zip",
                        "application/zip",
                        together(
                                kept.files().stream()
                                        .filter(file -> files.contains(file.id()))
                                        .toList(),
                                document,
                                number));
        };
    }

    /** The notification as text. @param kept with the parts of a document */
    String text(LexSarahDesk.Reading reading, LexSarahRecord kept) {
        return document(reading, kept).notificationText();
    }

    private LexSarahDocument document(LexSarahDesk.Reading reading, LexSarahRecord kept) {
        LexSarah lexSarah = reading.lexSarah();
        String state = lexSarah.getProposedAt() == null
                ? LexSarahWords.of("investigation.ongoing")
                : LexSarahWords.of("investigation.done", LexSarahWords.minute(lexSarah.getProposedAt()));
        return new LexSarahDocument(
                        parts.head(reading),
                        parts.report(reading),
                        settings.word(SettingKey.MUNICIPALITY_NAME),
                        settings.word(SettingKey.BOARD_NAME),
                        LexSarahWords.minute(reading.at().now()))
                .with(parts.ivo(lexSarah), kept.protections(), kept.sections(), kept.judgements(), state);
    }

    private byte[] together(List<AttachmentRow> files, LexSarahDocument document, String number) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "anmalan-" + number + ".pdf", renderer.render(document.notification()));
            put(zip, "utredning-" + number + ".pdf", renderer.render(document.investigation()));
            put(zip, "anmalan-" + number + ".txt", document.notificationText().getBytes(StandardCharsets.UTF_8));
            int place = 0;
            for (AttachmentRow file : files) {
                place++;
                put(zip, "bilaga-" + place + "-" + safe(file.fileName()), attachments.content(file.id()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** No path, nothing that a file system would not take. */
    private static String safe(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._ -]", "_");
    }
}
