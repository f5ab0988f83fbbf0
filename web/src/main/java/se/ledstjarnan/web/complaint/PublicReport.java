package se.ledstjarnan.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.complaint.PublicReceipt;
import se.ledstjarnan.ejb.complaint.PublicReportService;
import se.ledstjarnan.ejb.deviation.IntakeReport;
import se.ledstjarnan.web.organisation.ClientAddress;
import se.ledstjarnan.web.shared.Attempt;

/**
 * The form that anybody may fill in. Nothing is kept between two requests, neither here nor in a session: what was typed comes back with
 * the next post, and the receipt is part of the answer to it.
 */
@Named
@RequestScoped
public class PublicReport {

    @Inject
    private PublicReportService reports;

    private Subject subject;
    private ReportSource source;
    private Long unitId;
    private boolean pastManager;
    private boolean aboutChild;
    private String occurredDay;
    private String whatHappened;
    private String name;
    private String contact;
    private String website;
    private String stamp;
    private PublicReceipt receipt;

    /** Staff without an account say so by which form they fill in; nobody can check it. */
    public void send(boolean staff) {
        Attempt.to(() -> receipt = sent(staff));
    }

    private PublicReceipt sent(boolean staff) {
        try {
            return reports.send(stamp, website, report(staff ? ReportSource.STAFF : source), from());
        } catch (DomainException e) {
            if (e.key().equals("complaint.stampOld") || e.key().equals("complaint.alreadySent")) {
                stamp = null;
                website = null;
            }
            throw e;
        }
    }

    private static String from() {
        return ClientAddress.of((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    private IntakeReport report(ReportSource from) {
        if (subject == null) {
            throw DomainException.at("subject", "shared.required");
        }
        return new IntakeReport(
                subject.kind(),
                subject.nature(),
                from,
                aboutChild,
                unitId,
                pastManager,
                occurredDay,
                whatHappened,
                name,
                contact,
                PublicFiles.taken());
    }

    /** Null until it is sent. */
    public PublicReceipt getReceipt() {
        return receipt;
    }

    /** Given back with the form; a fresh one where there is none, or the one that came back is used up. */
    public String getStamp() {
        if (stamp == null) {
            stamp = reports.stamp();
        }
        return stamp;
    }

    public void setStamp(String stamp) {
        this.stamp = stamp;
    }

    public String getSubject() {
        return subject == null ? null : subject.name();
    }

    public void setSubject(String subject) {
        this.subject = subject == null ? null : Subject.valueOf(subject);
    }

    public String getSource() {
        return source == null ? null : source.name();
    }

    public void setSource(String source) {
        this.source = source == null ? null : ReportSource.valueOf(source);
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public boolean isPastManager() {
        return pastManager;
    }

    public void setPastManager(boolean pastManager) {
        this.pastManager = pastManager;
    }

    public boolean isAboutChild() {
        return aboutChild;
    }

    public void setAboutChild(boolean aboutChild) {
        this.aboutChild = aboutChild;
    }

    public String getOccurredDay() {
        return occurredDay;
    }

    public void setOccurredDay(String occurredDay) {
        this.occurredDay = occurredDay;
    }

    public String getWhatHappened() {
        return whatHappened;
    }

    public void setWhatHappened(String whatHappened) {
        this.whatHappened = whatHappened;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    /** The trap: hidden from people, filled in by robots. */
    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
