package se.ledstjarnan.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.registration.RegistrationRow;
import se.ledstjarnan.ejb.registration.RegistrationLawService;
import se.ledstjarnan.ejb.registration.RegistrationService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** Documents that wait for a number of the register, and those that have one; which, and the page, stand in the address. */
@Named
@RequestScoped
public class QueuePage {

    private static final String PAGE = "/registration/queue.xhtml";
    private static final String DONE = "done";

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationLawService law;

    @Inject
    private Say say;

    private RegistrationService.QueuePage found;
    private Map<Long, List<LegalClock>> clocks;

    private RegistrationService.QueuePage found() {
        if (found == null) {
            found = registrations.list(isWaiting(), Typed.page(Asked.parameter("page")));
        }
        return found;
    }

    public boolean isWaiting() {
        return !DONE.equals(Asked.parameter("state"));
    }

    public List<RegistrationRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        String state = isWaiting() ? "" : "state=" + DONE + "&";
        return Pager.of(
                found().count(),
                RegistrationService.MOST,
                found().page(),
                RegistrationService.PAGE,
                n -> PAGE + "?" + state + "page=" + n);
    }

    /** The tabs: the value is the address. */
    public List<Choice> getTabs() {
        return List.of(
                new Choice(PAGE, Texts.of("registration.tab.waiting"), isWaiting()),
                new Choice(PAGE + "?state=" + DONE, Texts.of("registration.tab.done"), !isWaiting()));
    }

    /** Why there was no file, or null. */
    public String getRefused() {
        return switch (String.valueOf(Asked.parameter("refused"))) {
            case "registration.nothingChosen" -> Texts.of("registration.nothingChosen");
            case "registration.tooMany" -> Texts.of("registration.tooMany", RegistrationService.MOST_PACKAGES);
            default -> null;
        };
    }

    /** The law's clock of a document that waits; none once it has its number. */
    public List<LegalClock> clocks(RegistrationRow row) {
        if (clocks == null) {
            clocks = isWaiting() ? law.clocks(getRows()) : Map.of();
        }
        return clocks.getOrDefault(row.id(), List.of());
    }

    public boolean late(RegistrationRow row) {
        return row.late(say.today());
    }

    /** Where the document is, in words. */
    public String state(RegistrationRow row) {
        if (!row.waiting()) {
            return row.number();
        }
        return Texts.of(late(row) ? "registration.state.late" : "registration.state.waiting");
    }

    public String stateKind(RegistrationRow row) {
        if (!row.waiting()) {
            return "fine";
        }
        return late(row) ? "late" : "active";
    }
}
