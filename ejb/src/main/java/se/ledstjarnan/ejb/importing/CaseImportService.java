package se.ledstjarnan.ejb.importing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.importing.CaseImport;
import se.ledstjarnan.domain.importing.OldFault;
import se.ledstjarnan.domain.importing.OldField;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.job.JobWaking;

/**
 * Takes in the closed cases of the system before this one. A file is uploaded, what its columns and words mean is said, a job reads all
 * of it, and only a file without a fault is stored, as a whole.
 */
@Stateless
@DenyAll
public class CaseImportService {

    private static final int MOST_LISTED = 50;
    private static final String COLUMN_MISSING = "importing.columnMissing.";

    @Inject
    private JpaCaseImports imports;

    @Inject
    private JpaCaseImportRows rows;

    @Inject
    private JpaOldCases cases;

    @Inject
    private CaseImportUpload upload;

    @Inject
    private JobWaking jobs;

    @Inject
    private Audit audit;

    @Inject
    private CaseImportViews views;

    /** A word with what it is said to mean. */
    public record Said(OldField field, String word, String meaning) {}

    /** The latest, newest first. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<CaseImportRow> latest() {
        return imports.latest(MOST_LISTED).stream().map(CaseImportRow::of).toList();
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public CaseImportView view(int number) {
        return views.of(imports.get(number));
    }

    /** Keeps the file and gives the number of the import. Throws at system or file. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public int upload(String system, String fileName, InputStream content) {
        CaseImport made = upload.take(system, fileName, content);
        audit.record(AuditAction.ADD, "case-import", made.getId(), null);
        return made.getNumber();
    }

    /**
     * Says what the columns hold, here and in the next file of the same system, and lets the file be read.
     *
     * @param fields by place; a place without a field is left out
     */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void sayColumns(int number, long version, Map<Integer, OldField> fields) {
        CaseImport of = seen(number, version);
        List<OldColumn> columns = imports.columns(of);
        checkColumns(columns, fields);
        columns.forEach(column -> imports.sayColumn(of, column.heading(), fields.get(column.place())));
        check(of);
    }

    private static void checkColumns(List<OldColumn> columns, Map<Integer, OldField> fields) {
        Map<OldField, String> headings = new EnumMap<>(OldField.class);
        for (OldColumn column : columns) {
            OldField field = fields.get(column.place());
            String other = field == null ? null : headings.put(field, column.heading());
            if (other != null && !field.isJoined()) {
                throw new DomainException("importing.columnTwice", other, column.heading());
            }
        }
        for (OldField field : OldField.values()) {
            if (field.isNeeded() && !headings.containsKey(field)) {
                throw new DomainException(COLUMN_MISSING + field);
            }
        }
    }

    /** Says what words mean, here and in the next file of the same system, and lets the file be read once more. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void sayWords(int number, long version, Collection<Said> said) {
        CaseImport of = seen(number, version);
        OldPlaces places = imports.places();
        for (Said each : said) {
            if (!OldMeanings.isPossible(each.field(), each.meaning(), places)) {
                throw new DomainException("importing.meaningUnknown", each.word());
            }
            imports.sayWord(of, each.field(), each.word(), each.meaning());
        }
        check(of);
    }

    /** Lets the file be read once more, as when units or categories have been added. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void checkAgain(int number, long version) {
        check(seen(number, version));
    }

    private void check(CaseImport of) {
        of.orderCheck();
        ordered(of);
    }

    /** Lets all of it be stored. @param personsSeen that there are personnummer in the texts is known and meant */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void store(int number, long version, boolean personsSeen) {
        CaseImport of = seen(number, version);
        of.orderStore(personsSeen);
        ordered(of);
        audit.record(AuditAction.APPROVE, "case-import", of.getId(), null);
    }

    private void ordered(CaseImport of) {
        imports.flush();
        jobs.now(CaseImportJob.NAME);
        audit.record(AuditAction.CHANGE, "case-import", of.getId(), null);
    }

    /** Leaves the file; nothing of it is kept but that it was here. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void discard(int number, long version) {
        CaseImport of = seen(number, version);
        of.discard();
        imports.flush();
        rows.clearAll(of);
        audit.record(AuditAction.DISPOSE, "case-import", of.getId(), null);
    }

    /** Takes the cases away again, while nobody has done anything with one of them. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void undo(int number, long version) {
        CaseImport of = seen(number, version);
        imports.lock(of);
        List<String> touched = cases.touched(of);
        if (!touched.isEmpty()) {
            throw new DomainException("importing.touched", String.join(", ", touched));
        }
        of.undo(views.now());
        imports.flush();
        if (!cases.remove(of)) {
            throw new DomainException("importing.tied");
        }
        audit.record(AuditAction.DISPOSE, "case-import", of.getId(), null);
    }

    /** All that is kept of what is wrong with it, by line, for a list to be mended by. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<OldFault> faults(int number) {
        CaseImport of = imports.get(number);
        audit.record(AuditAction.DOWNLOAD, "case-import", of.getId(), null);
        return rows.faults(of);
    }

    private CaseImport seen(int number, long version) {
        CaseImport of = imports.get(number);
        of.checkVersion(version);
        return of;
    }
}
