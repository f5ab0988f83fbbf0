package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.deviation.ReportingService;

/** Sends the report that is written in {@link ReportDeviation}, once, and goes on to the receipt or out. */
@Named
@RequestScoped
public class ReportSending {

    @Inject
    private ReportingService reporting;

    @Inject
    private ReportDeviation report;

    @Inject
    private JustSent justSent;

    public String send() {
        String number = sent();
        return number == null ? null : "/deviation/receipt?faces-redirect=true&number=" + number;
    }

    /** For a device that others use too: the number is said on the login page. */
    public void sendAndLogOut() throws IOException, ServletException {
        String number = sent();
        if (number != null) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            ((HttpServletRequest) external.getRequest()).logout();
            external.invalidateSession();
            external.redirect(external.getRequestContextPath() + "/login.xhtml?out=1&sent=" + number);
        }
    }

    /** The number, or null where something is to be mended first. */
    private String sent() {
        if (!report.isWhole()) {
            return null;
        }
        try {
            String number = reporting.send(
                    report.getEntry(),
                    report.token(),
                    report.openedAt(),
                    report.getForm().answers());
            justSent.add(number);
            return number;
        } catch (DomainException e) {
            if (e.key().equals("deviation.alreadySent")) {
                report.takeNewToken();
            }
            ReportDeviation.tell(e);
            return null;
        }
    }
}
