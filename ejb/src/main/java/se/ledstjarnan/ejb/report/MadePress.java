package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.registration.DocumentToRegister;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisterFile;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.domain.report.MadeDocument;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.MadeReports;
import se.ledstjarnan.domain.shared.DomainException;

/** Makes the documents of an approved report and hands them to the register. */
@ApplicationScoped
class MadePress {

    @Inject
    private MadeReports reports;

    @Inject
    private MadeDesk desk;

    @Inject
    private MadeReading reading;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private MadeSafe safe;

    @Inject
    private MadeTelling telling;

    @Inject
    private Event<DocumentToRegister> documents;

    @Inject
    private Clock clock;

    /**
     * The figures that are to be printed; read before the report is signed, so that nothing is asked while it is half approved. Throws where
     * something is not done that they tell of.
     */
    ShownFigures shown(MadeReport report) {
        ShownFigures shown = safe.show(report);
        if (report.lacking().isEmpty()) {
            telling.lacks(report, shown.blocks()).stream().findFirst().ifPresent(lack -> {
                throw new DomainException(lack.key(), lack.count());
            });
        }
        return shown;
    }

    /** The whole, and the part that can be taken out, from just the figures and words that were signed. */
    void print(MadeReport report, ShownFigures shown) {
        MadeContent content = desk.content(report, shown);
        MadeDocument whole =
                MadeDocuments.print(report.getId(), MadeDocument.Kind.WHOLE, content, renderer, clock.instant());
        report.seal(whole.getSha256());
        reports.keep(whole);
        if (content.partName() != null && !content.part().chapters().isEmpty()) {
            reports.keep(MadeDocuments.print(
                    report.getId(), MadeDocument.Kind.PART, content.part(), renderer, clock.instant()));
        }
    }

    /** An approved report is a document drawn up; whether it is registered is the profile's matter. */
    void toRegister(MadeReport report) {
        List<RegisterFile> files = new ArrayList<>();
        for (MadeDocument.Kind kind : reports.kinds(report.getId())) {
            byte[] pdf = reports.document(report.getId(), kind).orElseThrow().getPdf();
            files.add(new RegisterFile(reading.fileName(report, kind) + ".pdf", "application/pdf", pdf));
        }
        documents.fire(new DocumentToRegister(
                "made-report:" + report.getId(),
                RegisterOrigin.REPORT,
                false,
                "made-report",
                report.getId(),
                "R-" + report.getNumber(),
                MadeDrafting.title(report),
                RegisterDirection.INTERNAL,
                null,
                desk.day(report.getApprovedAt()),
                null,
                files));
    }
}
