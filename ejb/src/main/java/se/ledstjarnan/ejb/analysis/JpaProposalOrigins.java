package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.analysis.OutcomeKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** The proposals behind something, for the way back along the chain; within the reader's reach. */
@ApplicationScoped
class JpaProposalOrigins {

    private static final String FOUND = "select distinct x.number, x.title from proposal x ";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Those that have become it. */
    List<ProposalOrigin> behind(OutcomeKind kind, int number, Scope scope) {
        return find(
                "join proposal_outcome o on o.proposal_id = x.id where o.kind = :kind and o.number = :number",
                Map.of("kind", kind, "number", number),
                scope);
    }

    /** Those that deviations of the indicator led to. */
    List<ProposalOrigin> after(int indicator, Scope scope) {
        return find(
                "join focus_point p on p.id = x.focus_id join collected_figure f on f.round_id = p.round_id and f.part = p.part"
                        + " and f.figure_key = p.figure_key where f.indicator_number = :number",
                Map.of("number", indicator),
                scope);
    }

    private List<ProposalOrigin> find(String where, Map<String, Object> parameters, Scope scope) {
        return new JpaTogether()
                .ask("found", FOUND + where + " and " + JpaActionProposals.reach(scope) + " order by x.number")
                .with(parameters)
                .answer(em)
                .of("found", row -> new ProposalOrigin(row.whole("number"), row.text("title")));
    }
}
