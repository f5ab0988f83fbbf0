package se.ledstjarnan.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.domain.organisation.ImportChange;
import se.ledstjarnan.domain.organisation.ImportColumn;
import se.ledstjarnan.domain.organisation.ImportFault;
import se.ledstjarnan.domain.organisation.ImportKind;
import se.ledstjarnan.domain.organisation.ImportPreview;
import se.ledstjarnan.domain.organisation.ImportRecord;
import se.ledstjarnan.ejb.organisation.ImportService;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Says what a file of the organisation holds, changes and has wrong, in Swedish. */
@Named
@ApplicationScoped
public class ImportWords {

    @Inject
    private Say say;

    public String heading(ImportColumn column) {
        return Texts.of("organisation.importColumn." + column);
    }

    public String help(ImportKind kind, ImportColumn column) {
        return Texts.of("organisation.import.help." + kind + "." + column);
    }

    public String about(ImportKind kind) {
        return Texts.of("organisation.import.about." + kind);
    }

    public String sample(ImportKind kind) {
        return Texts.of("organisation.import.sampleFile." + kind);
    }

    public String format() {
        return Texts.of("organisation.import.format", say.number(ImportService.MOST_ROWS));
    }

    public String limits() {
        return Texts.of("organisation.import.file.help", ImportService.MOST_BYTES / 1024 / 1024);
    }

    public String faults(ImportPreview preview) {
        return Texts.of("organisation.import.faults.text", preview.faultCount());
    }

    public String row(ImportFault fault) {
        return fault.row() == 0 ? Texts.of("organisation.import.wholeFile") : String.valueOf(fault.row());
    }

    public String fault(ImportFault fault) {
        return Texts.of(
                "organisation.importRule." + fault.rule(), fault.arguments().toArray());
    }

    /** How much is left out of a list; empty where nothing is. */
    public String more(int shown, int all) {
        return shown == all ? "" : Texts.of("organisation.import.more", say.number(shown), say.number(all));
    }

    public String notInFile(ImportPreview preview) {
        return Texts.of("organisation.import.notInFile." + preview.kind(), preview.notInFile());
    }

    public String difference(ImportChange.Difference difference) {
        return Texts.of(
                "organisation.import.becomes",
                heading(difference.column()),
                orEmpty(difference.was()),
                orEmpty(difference.becomes()));
    }

    private static String orEmpty(String value) {
        return value.isEmpty() ? Texts.of("organisation.import.empty") : value;
    }

    public String record(ImportRecord done) {
        return Texts.of(
                "organisation.import.latest.line",
                Texts.of("organisation.importKind." + done.kind()),
                done.added(),
                done.changed(),
                done.ended());
    }
}
