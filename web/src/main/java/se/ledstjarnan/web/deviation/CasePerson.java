package se.ledstjarnan.web.deviation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.person.PersonDetails;
import se.ledstjarnan.ejb.deviation.CasePersonService;
import se.ledstjarnan.ejb.deviation.CaseView;
import se.ledstjarnan.web.shared.Texts;

/**
 * Who the case is about, shown only when asked for, since each look is in the audit log. Nothing of the person is kept between
 * requests but what the handler is typing.
 */
@Named
@ViewScoped
public class CasePerson implements Serializable {

    @Inject
    private CasePersonService persons;

    @Inject
    private CasePage page;

    private boolean shown;
    private long version;
    private String name;
    private String identity;
    private transient PersonDetails concerned;
    private transient PersonDetails outside;

    /** Whether there is somebody to show, and the reader may see. */
    public boolean isOffered() {
        CaseView view = page.getView();
        boolean somebody = view.report().getConcerns() == Concerns.ONE_PERSON
                || view.report().getSource() != ReportSource.STAFF;
        return somebody && view.standing().mayReadPerson();
    }

    public void show() {
        shown = true;
        PersonDetails person = getConcerned();
        if (person != null) {
            version = person.version();
            name = person.name();
            identity = person.identity() == null ? null : person.identity().written();
        }
    }

    public void hide() {
        shown = false;
        name = null;
        identity = null;
    }

    public PersonDetails getConcerned() {
        if (concerned == null && shown) {
            concerned = read(persons::concerned);
        }
        return concerned;
    }

    /** The outsider on whose behalf it was reported. */
    public PersonDetails getOutside() {
        if (outside == null && shown && page.getView().report().getSource() != ReportSource.STAFF) {
            outside = read(persons::outsideReporter);
        }
        return outside;
    }

    private PersonDetails read(Function<Long, Optional<PersonDetails>> how) {
        return how.apply(id()).orElse(null);
    }

    /** Numbers of other cases about the same person that the reader may read. */
    public List<String> getOthers() {
        return shown ? persons.otherCasesOfTheSame(id()) : List.of();
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
        Runnable verb = () -> persons.complete(id(), name, identity, version);
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
}
