package se.ledstjarnan.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.ejb.access.PermissionHistory;
import se.ledstjarnan.ejb.access.PermissionHistoryService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Download;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Who could see a case on a day, and why; also as a document. */
@Named("permissionHistory")
@ViewScoped
public class PermissionHistoryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PermissionHistoryService permissions;

    @Inject
    private Say say;

    private String number;
    private String typedDay;
    private LocalDate day;
    private PermissionHistory history;
    private AuditReason reason;

    public void load() {
        LocalDate asked = Asked.day(typedDay);
        day = asked == null ? say.today() : asked;
        history = permissions.on(number, day);
    }

    public void take() {
        byte[][] made = new byte[1][];
        if (Attempt.to(() -> made[0] = permissions.pdf(number, day, reason))) {
            Download.send(made[0], "application/pdf", "behorighet-" + number + "-" + history.day() + ".pdf");
        }
    }

    /** What was typed can be no day, or one to come: today is shown. */
    public boolean isBadDay() {
        return typedDay != null && !typedDay.isBlank() && !history.day().equals(Asked.day(typedDay));
    }

    /** The grounds in words. */
    public String because(PermissionHistory.Seer seer) {
        return seer.because().stream()
                .sorted()
                .map(ground -> Texts.of("access.because." + ground))
                .collect(Collectors.joining(". "));
    }

    /** Where the case is shown, as an outcome. */
    public String getCasePage() {
        return switch (history.kind()) {
            case "lex-sarah" -> "/lexsarah/case";
            case "lex-maria" -> "/lexmaria/case";
            default -> "/deviation/case";
        };
    }

    public Set<AuditReason> getReasons() {
        return AuditReason.toExtract();
    }

    public PermissionHistory getHistory() {
        return history;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTypedDay() {
        return typedDay;
    }

    public void setTypedDay(String typedDay) {
        this.typedDay = typedDay;
    }

    public AuditReason getReason() {
        return reason;
    }

    public void setReason(AuditReason reason) {
        this.reason = reason;
    }
}
