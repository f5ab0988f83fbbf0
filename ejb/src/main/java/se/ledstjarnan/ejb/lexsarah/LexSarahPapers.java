package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.deviation.Attachments;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahFacts;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.ivo.CaseGrounds;
import se.ledstjarnan.ejb.ivo.IvoPackage;
import se.ledstjarnan.ejb.ivo.IvoView;
import se.ledstjarnan.ejb.ivo.Paper;
import se.ledstjarnan.ejb.ivo.PaperWords;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.ClockProducer;

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

    @Inject
    private CaseGrounds grounds;

    private static final Set<LexSarahRecord.Part> NEEDED = EnumSet.of(
            LexSarahRecord.Part.PROTECTIONS,
            LexSarahRecord.Part.SECTIONS,
            LexSarahRecord.Part.JUDGEMENTS,
            LexSarahRecord.Part.FILES);

    /** @param files those that go into the package, by their ids */
    Paper make(LexSarahDesk.Reading reading, Paper.Kind kind, Set<Long> files) {
        LexSarahRecord kept = kept(reading);
        LexSarahDocument document = document(reading, kept);
        String number = slug(reading);
        return switch (kind) {
            case INVESTIGATION -> Paper.pdf("utredning-" + number, renderer.render(document.investigation()));
            case NOTIFICATION -> Paper.pdf("anmalan-" + number, renderer.render(document.notification()));
            case PACKAGE ->
                new Paper(
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

    Paper decision(LexSarahDesk.Reading reading) {
        return Paper.pdf(
                "beslut-" + slug(reading),
                renderer.render(document(reading, kept(reading)).decision()));
    }

    Paper ivosDecision(LexSarahDesk.Reading reading) {
        return Paper.pdf(
                "ivo-beslut-" + slug(reading),
                renderer.render(document(reading, kept(reading)).ivosDecision()));
    }

    private LexSarahRecord kept(LexSarahDesk.Reading reading) {
        return reads.of(reading.lexSarah(), NEEDED, reading.scope().day());
    }

    private static String slug(LexSarahDesk.Reading reading) {
        return reading.lexSarah().getNumber().toLowerCase(Locale.ROOT);
    }

    /** The notification as text. @param kept with the parts of a document */
    String text(LexSarahDesk.Reading reading, LexSarahRecord kept) {
        return document(reading, kept).notificationText();
    }

    private LexSarahDocument document(LexSarahDesk.Reading reading, LexSarahRecord kept) {
        LexSarah lexSarah = reading.lexSarah();
        String state = lexSarah.getProposedAt() == null
                ? LexSarahWords.of("investigation.ongoing")
                : LexSarahWords.of("investigation.done", PaperWords.minute(lexSarah.getProposedAt()));
        return new LexSarahDocument(
                        parts.head(reading),
                        parts.report(reading),
                        settings.word(SettingKey.MUNICIPALITY_NAME),
                        settings.word(SettingKey.BOARD_NAME),
                        PaperWords.minute(reading.at().now()))
                .under(grounds.of(
                        LexSarahFacts.areas(lexSarah),
                        LexSarahFacts.of(lexSarah, ClockProducer.SWEDEN),
                        reading.at().now()))
                .with(IvoView.of(lexSarah.getIvo()), kept.protections(), kept.sections(), kept.judgements(), state);
    }

    private byte[] together(List<AttachmentRow> files, LexSarahDocument document, String number) {
        IvoPackage all = new IvoPackage()
                .put("anmalan-" + number + ".pdf", renderer.render(document.notification()))
                .put("utredning-" + number + ".pdf", renderer.render(document.investigation()))
                .text("anmalan-" + number + ".txt", document.notificationText());
        for (AttachmentRow file : files) {
            all.attach(file.fileName(), attachments.content(file.id()));
        }
        return all.close();
    }
}
