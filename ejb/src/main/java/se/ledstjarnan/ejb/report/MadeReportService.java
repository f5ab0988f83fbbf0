package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.MadeDocument;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.MadeReports;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.Checksum;

/** Reading reports, whatever definition made them. */
@Stateless
@DenyAll
public class MadeReportService {

    @Inject
    private MadeReports reports;

    @Inject
    private JpaMadeLists lists;

    @Inject
    private MadeDesk desk;

    @Inject
    private MadeReading reading;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** A page of the list. */
    public record Page(List<MadeRow> rows, int count, int page) {}

    /** A file to hand out, and what to call it without its ending. */
    public record Printed(String name, byte[] content) {}

    /** All reports that the reader may see; drafts only those that the reader writes in. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Page list(MadeFilter filter) {
        JpaMadeLists.Found found = lists.find(filter, user.roles());
        if (found.rows().isEmpty() && filter.page() > 1) {
            return list(filter.first());
        }
        return new Page(found.rows(), found.count(), filter.page());
    }

    /** The same reports, all that the filter finds, for a file; that they were taken out is logged. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<MadeRow> export(MadeFilter filter) {
        List<MadeRow> rows = lists.find(
                        new MadeFilter(filter.state(), filter.code(), filter.year(), 1),
                        user.roles(),
                        Integer.MAX_VALUE)
                .rows();
        audit.recordExport("report", rows.stream().map(MadeRow::id).toList());
        return rows;
    }

    /** Kinds of reports to choose from in the list. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<DefinitionRow> kinds() {
        return lists.kinds();
    }

    /** Units that a report may be of. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public List<NamedChoice> units() {
        return lists.units(desk.today());
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean has(int number) {
        return lists.has(number);
    }

    /** @param heading level of the document's first heading */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public MadeView open(int number, int heading) {
        return open(number, heading, null);
    }

    /**
     * The same with the figures open that the caller may see with nothing hidden; of a draft alone.
     *
     * @param leading where those figures lead; null for none of it open
     */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public MadeView open(int number, int heading, FigureLinks leading) {
        MadeReport report = desk.open(number);
        audit.record(AuditAction.READ, MadeDrafting.subject(report));
        return reading.view(report, heading, leading);
    }

    /** The number of the newest version of the quarterly report of MAS, where the caller may read it; else it is not there. */
    @RolesAllowed({Roles.MAS, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public int ofQuarter(Quarter quarter) {
        return lists.ofQuarter(quarter, user.roles()).orElseThrow(NotFoundException::new);
    }

    /** A chapter to write in. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public ChapterView chapter(int number, int position, int heading) {
        return reading.chapter(desk.open(number), position, heading);
    }

    /** The document as it was approved, byte for byte. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Printed pdf(int number, MadeDocument.Kind kind) {
        MadeReport report = desk.open(number);
        MadeDocument document = reports.document(report.getId(), kind).orElseThrow(NotFoundException::new);
        byte[] pdf = document.getPdf();
        if (!Checksum.of(pdf).equals(document.getSha256())) {
            throw new IllegalStateException("The document of R-" + number + " is not the one that was approved");
        }
        audit.record(AuditAction.DOWNLOAD, MadeDrafting.subject(report));
        return new Printed(reading.fileName(report, kind), pdf);
    }

    /** To work on further in Word: an approved report as it was approved, a draft as it stands. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Printed word(int number, MadeDocument.Kind kind) {
        MadeReport report = desk.open(number);
        byte[] word = reading.word(report, kind);
        audit.record(AuditAction.DOWNLOAD, MadeDrafting.subject(report));
        return new Printed(reading.fileName(report, kind), word);
    }
}
