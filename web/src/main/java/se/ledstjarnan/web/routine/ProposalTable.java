package se.ledstjarnan.web.routine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.ejb.routine.ProposalFilter;
import se.ledstjarnan.ejb.routine.ProposalFilter.Tab;
import se.ledstjarnan.ejb.routine.ProposalList;
import se.ledstjarnan.ejb.routine.ProposalRow;
import se.ledstjarnan.ejb.routine.ProposalService;
import se.ledstjarnan.ejb.routine.RoutineList;
import se.ledstjarnan.ejb.routine.RoutineService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** Proposed changes: the reader's own, those to answer, or those about one document, as the address says. */
@Named
@RequestScoped
public class ProposalTable {

    private static final String PAGE = "/routine/proposals.xhtml";

    @Inject
    private ProposalService proposals;

    @Inject
    private RoutineService routines;

    private ProposalFilter filter;
    private ProposalList found;

    private ProposalFilter filter() {
        if (filter == null) {
            String number = Asked.parameter("number");
            int page = Asked.page(Asked.parameter("page"));
            if (number != null && !number.isBlank()) {
                filter = new ProposalFilter(Tab.DOCUMENT, Typed.number(number), page);
            } else {
                boolean answers = "answer".equals(Asked.parameter("tab")) && routines.writes();
                filter = new ProposalFilter(answers ? Tab.TO_ANSWER : Tab.MINE, null, page);
            }
        }
        return filter;
    }

    private ProposalList found() {
        if (found == null) {
            found = proposals.list(filter());
        }
        return found;
    }

    public List<ProposalRow> getRows() {
        return found().rows();
    }

    public Tab getTab() {
        return filter().tab();
    }

    /** The tabs: the value is the address. Empty for those who have their own alone. */
    public List<Choice> getTabs() {
        List<Choice> tabs = new ArrayList<>();
        if (routines.writes()) {
            tabs.add(new Choice(PAGE, Texts.of("routine.proposal.tab.MINE"), filter().tab() == Tab.MINE));
            tabs.add(new Choice(
                    PAGE + "?tab=answer", Texts.of("routine.proposal.tab.TO_ANSWER"), filter().tab() == Tab.TO_ANSWER));
        }
        if (filter().tab() == Tab.DOCUMENT) {
            tabs.add(new Choice(
                    PAGE + "?number=" + filter().number(),
                    Texts.of("routine.proposal.tab.DOCUMENT", Integer.toString(filter().number())),
                    true));
        }
        return tabs;
    }

    public Pager getPager() {
        Address address = new Address(PAGE)
                .with("tab", filter().tab() == Tab.TO_ANSWER ? "answer" : null)
                .with("number", filter().number());
        return Pager.of(
                found().count(),
                RoutineList.MOST,
                found().page(),
                ProposalFilter.PAGE,
                n -> address.with("page", n == 1 ? null : n).toString());
    }
}
