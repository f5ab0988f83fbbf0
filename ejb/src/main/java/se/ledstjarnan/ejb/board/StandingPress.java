package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.board.StandingReport;
import se.ledstjarnan.domain.registration.DocumentToRegister;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisterFile;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;

/** Makes standing reports: figures counted, set into the template, printed, and handed to the register. */
@ApplicationScoped
class StandingPress {

    @Inject
    private JpaStandingFigures figures;

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Event<DocumentToRegister> documents;

    /** A report on paper and on screen. */
    record Printed(byte[] pdf, String page) {}

    /** What a report is printed from, read before it is locked: nothing is asked of the database in between. */
    record Material(String municipality, int threshold, StandingFigures figures) {}

    /** Counts what the report tells of, through the day. */
    Material gather(StandingReport report, LocalDate through) {
        LocalDate from = report.getFirstDay();
        int smallest = settings.number(SettingKey.SMALL_CELL_THRESHOLD);
        return new Material(
                settings.word(SettingKey.MUNICIPALITY_NAME),
                smallest,
                figures.count(new StandingFigures.Period(from, through.isBefore(from) ? from : through), smallest));
    }

    /** A draft for the screen, its figures those of today. */
    String page(StandingReport report, LocalDate today) {
        return StandingPaper.onScreen(content(report, gather(report, today)));
    }

    Printed print(StandingReport report, Material material) {
        StandingPaper.Content content = content(report, material);
        return new Printed(renderer.render(StandingPaper.onPaper(content)), StandingPaper.onScreen(content));
    }

    private static StandingPaper.Content content(StandingReport report, Material material) {
        return new StandingPaper.Content(
                material.municipality(),
                report.getMeeting().getBody(),
                report.getMeeting().getDay().toString(),
                report.getSummary(),
                report.getAhead(),
                report.isApproved()
                        ? StandingPaper.approved(
                                report.getLastDay(),
                                report.getApprovedBy().getName(),
                                report.getApprovedBy().getTitle())
                        : null,
                material.figures());
    }

    /** An approved report is a document drawn up; whether it is registered is the profile's matter. */
    void toRegister(StandingReport report, byte[] pdf) {
        String day = report.getMeeting().getDay().toString();
        documents.fire(new DocumentToRegister(
                "standing-report:" + report.getId(),
                RegisterOrigin.REPORT,
                false,
                "standing-report",
                report.getId(),
                day,
                BoardWords.of("standing.subject") + ", " + BoardWords.of("agenda.day", day),
                RegisterDirection.INTERNAL,
                null,
                report.getLastDay(),
                null,
                List.of(new RegisterFile(BoardWords.of("standing.file", day) + ".pdf", "application/pdf", pdf))));
    }
}
