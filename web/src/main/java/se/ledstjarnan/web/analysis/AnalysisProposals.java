package se.ledstjarnan.web.analysis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.ejb.analysis.ActionProposalFilter;
import se.ledstjarnan.ejb.analysis.ActionProposalRow;
import se.ledstjarnan.ejb.analysis.AnalysisReadService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;

/** All proposals, of the newest round first. */
@Named
@RequestScoped
public class AnalysisProposals extends AddressedTable<ActionProposalFilter> {

    static final String PAGE = "/analysis/proposals.xhtml";

    @Inject
    private AnalysisReadService analysis;

    private AnalysisReadService.Page<ActionProposalRow> found;

    @Override
    protected String page() {
        return PAGE;
    }

    @Override
    protected ActionProposalFilter read(AddressReader asked) {
        return filter(asked, Asked.page(Asked.parameter("page")));
    }

    static ActionProposalFilter filter(AddressReader asked, int page) {
        ProposalStatus status = asked.constant("status", ProposalStatus.class);
        Long round = asked.id("round");
        return new ActionProposalFilter(
                status,
                round == null ? null : (int) Math.max(0, Math.min(round, Integer.MAX_VALUE)),
                asked.text("text"),
                page);
    }

    private AnalysisReadService.Page<ActionProposalRow> found() {
        if (found == null) {
            found = analysis.proposals(filter());
        }
        return found;
    }

    public List<ActionProposalRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return pager(found().count(), AnalysisReadService.MOST, found().page(), ActionProposalFilter.PAGE);
    }

    public List<Choice> getStatuses() {
        return choices(ProposalStatus.values(), filter().status(), "analysis.proposalStatus.");
    }

    public String getText() {
        return filter().text();
    }

    /** The round narrowed to by the address; null for every. */
    public Integer getRound() {
        return filter().round();
    }

    public String getExport() {
        return new Address("/analysis/export")
                .with("status", AddressReader.lower(filter().status()))
                .with("round", filter().round())
                .with("text", filter().text())
                .toString();
    }

    public boolean isReader() {
        return analysis.reads();
    }
}
