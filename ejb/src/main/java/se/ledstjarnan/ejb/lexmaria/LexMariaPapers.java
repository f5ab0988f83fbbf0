package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.deviation.Attachments;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaFacts;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.ivo.CaseGrounds;
import se.ledstjarnan.ejb.ivo.IvoPackage;
import se.ledstjarnan.ejb.ivo.Paper;
import se.ledstjarnan.ejb.ivo.PaperWords;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Makes the documents of a case as PDF/A, and all that goes to IVO in one package. */
@ApplicationScoped
class LexMariaPapers {

    @Inject
    private JpaLexMariaReads reads;

    @Inject
    private Attachments attachments;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Settings settings;

    @Inject
    private CaseGrounds grounds;

    /** @param files those that go into the package, by their ids */
    Paper make(LexMariaDesk.Reading reading, Paper.Kind kind, Set<Long> files) {
        return switch (kind) {
            case INVESTIGATION -> investigation(reading);
            case NOTIFICATION -> notification(reading);
            case PACKAGE -> new Paper("ivo-" + slug(reading) + ".zip", "application/zip", together(reading, files));
        };
    }

    Paper investigation(LexMariaDesk.Reading reading) {
        LexMariaDocument document = whole(reading);
        return Paper.pdf("utredning-" + slug(reading), renderer.render(document.investigation()));
    }

    Paper notification(LexMariaDesk.Reading reading) {
        return Paper.pdf(
                "anmalan-" + slug(reading), renderer.render(document(reading).notification()));
    }

    Paper decision(LexMariaDesk.Reading reading) {
        return Paper.pdf(
                "beslut-" + slug(reading), renderer.render(document(reading).decision()));
    }

    Paper ivosDecision(LexMariaDesk.Reading reading) {
        return Paper.pdf(
                "ivo-beslut-" + slug(reading), renderer.render(document(reading).ivosDecision()));
    }

    /** The notification, to paste into IVO's service. */
    String text(LexMariaDesk.Reading reading) {
        return document(reading).notificationText();
    }

    private static String slug(LexMariaDesk.Reading reading) {
        return reading.lexMaria().getNumber().toLowerCase(Locale.ROOT);
    }

    private LexMariaDocument document(LexMariaDesk.Reading reading) {
        return new LexMariaDocument(
                        reading.lexMaria(),
                        settings.word(SettingKey.MUNICIPALITY_NAME),
                        settings.word(SettingKey.BOARD_NAME),
                        PaperWords.minute(reading.at().now()))
                .under(grounds.of(
                        LexMariaFacts.areas(),
                        LexMariaFacts.of(reading.lexMaria(), false, ClockProducer.SWEDEN),
                        reading.at().now()))
                .with(reads.protections(reading.id()), reads.standpoints(reading.id()));
    }

    private LexMariaDocument whole(LexMariaDesk.Reading reading) {
        return document(reading)
                .with(reads.analysis(reading.id()), reads.measures(reading.lexMaria()), reads.informed(reading.id()));
    }

    private byte[] together(LexMariaDesk.Reading reading, Set<Long> files) {
        LexMaria lexMaria = reading.lexMaria();
        Paper notification = notification(reading);
        Paper investigation = investigation(reading);
        IvoPackage all = new IvoPackage()
                .put(notification.fileName(), notification.content())
                .put(investigation.fileName(), investigation.content())
                .text("anmalan-" + slug(reading) + ".txt", text(reading));
        for (AttachmentRow file : attachments.rowsOfCase(lexMaria.getDeviationId())) {
            if (files.contains(file.id())) {
                all.attach(file.fileName(), attachments.content(file.id()));
            }
        }
        return all.close();
    }
}
