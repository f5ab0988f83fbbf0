package se.ledstjarnan.web.export;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.export.FullExportStatus;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.export.FullExportDownload;
import se.ledstjarnan.ejb.export.FullExportRow;
import se.ledstjarnan.ejb.export.FullExportService;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Full exports: ordering one, approving that of somebody else, fetching it, and who has. */
@Named
@ViewScoped
public class FullExportsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/export/exports";
    private static final int KILO = 1024;

    @Inject
    private FullExportService exports;

    @Inject
    private CurrentUser user;

    @Inject
    private Say say;

    private List<FullExportRow> rows;
    private String reason;

    public List<FullExportRow> getRows() {
        if (rows == null) {
            rows = exports.latest();
        }
        return rows;
    }

    public boolean isOrdering() {
        return user.hasRole(Role.SYSTEMFORVALTARE);
    }

    public boolean mayAnswer(FullExportRow row) {
        return row.status() == FullExportStatus.ORDERED && !row.own() && user.hasRole(Role.SOCIALCHEF);
    }

    public boolean mayFetch(FullExportRow row) {
        return row.status() == FullExportStatus.MADE && isOrdering();
    }

    public String order() {
        return answered(() -> exports.order(reason), "ordered");
    }

    public String approve(FullExportRow row) {
        return answered(() -> exports.approve(row.number(), row.version()), "approved");
    }

    public String refuse(FullExportRow row) {
        return answered(() -> exports.refuse(row.number(), row.version()), "refused");
    }

    public String remove(FullExportRow row) {
        return answered(() -> exports.remove(row.number(), row.version()), "removed");
    }

    private String answered(Runnable verb, String done) {
        return Attempt.to(verb, () -> rows = null, "export.stale") ? Answer.saved(PAGE, "export.done." + done) : null;
    }

    public String statusKind(FullExportRow row) {
        return switch (row.status()) {
            case MADE -> "good";
            case ORDERED, APPROVED -> "soon";
            case REFUSED, REMOVED -> "";
        };
    }

    /** "178 tabeller, 12 345 rader och 210 filer, 35 MB". */
    public String content(FullExportRow row) {
        return Texts.of(
                "export.content",
                say.number(row.tables()),
                say.number(row.rows()),
                say.number(row.files()),
                size(row.bytes()));
    }

    /** It may be larger than what can be counted in whole bytes of an int. */
    private String size(long bytes) {
        long mega = bytes / KILO / KILO;
        return mega < KILO ? say.size((int) bytes) : say.number(mega) + " MB";
    }

    public String until(FullExportRow row) {
        return Texts.of("export.until", say.dayAndTime(row.expiresAt()));
    }

    public String fetched(FullExportDownload download) {
        return Texts.of("export.fetched", download.name(), say.dayAndTime(download.at()));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
