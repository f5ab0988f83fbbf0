package se.ledstjarnan.web.law;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.law.Citation;
import se.ledstjarnan.ejb.law.LawAdministration;

/** The end of a paragraph, or that somebody has checked it against the statute. */
@Named
@ViewScoped
public class CitationChange implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DutyPage page;

    @Inject
    private LawAdministration administration;

    private LocalDate to;
    private boolean verified;
    private String source;
    private String reason;

    @PostConstruct
    void begin() {
        Citation citation = page.getCitation();
        to = citation.to();
        verified = citation.verified();
        source = citation.source();
    }

    public String end() {
        Citation citation = page.getCitation();
        return page.run(
                "end",
                () -> administration.end(page.getRule().duty(), citation.number(), citation.revision(), to, reason));
    }

    public String check() {
        Citation citation = page.getCitation();
        return page.run(
                "check",
                () -> administration.check(
                        page.getRule().duty(), citation.number(), citation.revision(), verified, source, reason));
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public boolean isVerified() {
        return verified;
    }

    public void setVerified(boolean verified) {
        this.verified = verified;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
