package se.ledstjarnan.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.domain.complaint.FollowUp;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.complaint.PublicReportService;
import se.ledstjarnan.web.shared.Attempt;

/** Where a code is asked about. Posted and never in the address, which browsers and proxies remember. */
@Named
@RequestScoped
public class PublicStatus {

    @Inject
    private PublicReportService reports;

    private String code;
    private FollowUp found;

    /** An unknown code and one that nobody could have are answered alike. */
    public void look() {
        Attempt.to(() ->
                found = reports.follow(code).orElseThrow(() -> DomainException.at("code", "complaint.status.unknown")));
    }

    public FollowUp getFound() {
        return found;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
