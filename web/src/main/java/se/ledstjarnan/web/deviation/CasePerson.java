package se.ledstjarnan.web.deviation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.person.PersonDetails;
import se.ledstjarnan.ejb.deviation.CasePersonService;
import se.ledstjarnan.ejb.deviation.CaseView;
import se.ledstjarnan.ejb.deviation.ShownPersons;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.PageAccess;
import se.ledstjarnan.web.shared.Texts;

/**
 * Who the case is about, shown only when asked for, since each look is in the audit log. Nothing of the person is kept between
 * requests but what the handler is typing.
 */
@Named
@ViewScoped
public class CasePerson implements Serializable {

    @Inject
    private CasePersonService service;

    @Inject
    private CasePage page;

    @Inject
    private CurrentUser user;

    private boolean shown;
    private long version;
    private AuditReason reason;
    private String name;
    private String identity;
    private boolean protectedIdentity;
    private transient ShownPersons persons;

    /** Whether there is somebody to show, and the reader may see or must be told why not. */
    public boolean isOffered() {
        CaseView view = page.getView();
        boolean somebody = view.report().getConcerns() == Concerns.ONE_PERSON
                || view.report().getSource() != ReportSource.STAFF
                || view.complaint().isViaForm();
        return somebody && (view.standing().mayReadPerson() || view.standing().personProtected());
    }

    /** The identity is a protected one and the reader is none of those who may see it all the same. */
    public boolean isWithheld() {
        return !page.getView().standing().mayReadPerson();
    }

    public void show() {
        if (!Attempt.to(() -> persons = service.show(id(), reason))) {
            return;
        }
        shown = true;
        protectedIdentity = persons.protectedIdentity();
        PersonDetails person = persons.concerned();
        if (person != null) {
            version = person.version();
            name = person.name();
            identity = person.identity() == null ? null : person.identity().written();
        }
    }

    public void hide() {
        shown = false;
        reason = null;
        name = null;
        identity = null;
    }

    private ShownPersons persons() {
        if (persons == null) {
            persons = service.again(id());
        }
        return persons;
    }

    public PersonDetails getConcerned() {
        return shown ? persons().concerned() : null;
    }

    /** The outsider on whose behalf it was reported. */
    public PersonDetails getOutside() {
        return shown ? persons().outside() : null;
    }

    /** Numbers of other cases about the same person that the reader may read. */
    public List<String> getOthers() {
        return shown ? persons().others() : List.of();
    }

    /** Whether the reader may take out who has read about the person. */
    public boolean isExtractable() {
        return PageAccess.roles("/access/extract.xhtml").stream().anyMatch(user::hasRole);
    }

    public Set<AuditReason> getReasons() {
        return AuditReason.toShow();
    }

    /** The handler completes who it is, or fills it in, while the case is open. */
    public boolean isCompletable() {
        return shown && page.getView().report().getConcerns() == Concerns.ONE_PERSON && page.may("ASSIGN");
    }

    /** Reported in a few taps, where the person may have been left for the handler to fill in. */
    public boolean isLeftToHandler() {
        return page.getView().proposal() != null && page.may("ASSIGN");
    }

    public String complete() {
        Runnable verb = () -> service.complete(id(), name, identity, protectedIdentity, version);
        return page.run(verb, Texts.of("deviation.person.saved"), CaseTab.EVENT);
    }

    private long id() {
        return page.getView().head().id();
    }

    public boolean isShown() {
        return shown;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public AuditReason getReason() {
        return reason;
    }

    public void setReason(AuditReason reason) {
        this.reason = reason;
    }

    public boolean isProtectedIdentity() {
        return protectedIdentity;
    }

    public void setProtectedIdentity(boolean protectedIdentity) {
        this.protectedIdentity = protectedIdentity;
    }
}
