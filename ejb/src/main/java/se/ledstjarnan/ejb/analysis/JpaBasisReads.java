package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.analysis.AnalysisAccess;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.analysis.RoundSpan;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** A decision basis as its page shows it, in one statement; its files as they were handed over. */
@ApplicationScoped
class JpaBasisReads {

    private static final String ID = " (select y.id from decision_basis y where y.number = :number) ";

    private static final String HEAD = """
            select b.number, b.version, r.number as round, r.year, r.half, b.handed_on, b.body,
                e.given_name || ' ' || e.family_name as handed_by,
                (select g.register_number from registration g where g.document_key = 'decision-basis:' || b.id) as register_number
            from decision_basis b join analysis_round r on r.id = b.round_id left join employee e on e.id = b.handed_by_id
            where b.number = :number and\s""";

    private static final String SECTIONS =
            """
            select h.id, h.code, h.name, h.help, h.used, h.mandatory, s.words from analysis_heading h
            left join decision_basis_section s on s.heading_id = h.id and s.version_id =
                (select v.id from decision_basis_version v where v.basis_id =""" + ID + "order by v.version_no desc limit 1) where h.document = 'BASIS' order by h.place";

    private static final String VERSIONS = """
            select v.version_no, v.made_at, e.given_name || ' ' || e.family_name as by_name from decision_basis_version v
            join employee e on e.id = v.made_by_id where v.basis_id =""" + ID + "order by v.version_no desc limit 100";

    private static final String ITEMS = """
            select x.number, x.version, x.title, x.words, u.name as unit, x.status, x.effort, x.effect, x.decided_on, x.decision_paragraph
            from proposal x left join unit u on u.id = x.unit_id
            where x.round_id = (select b.round_id from decision_basis b where b.number = :number)
                and x.status not in ('UNDER_WORK', 'WITHDRAWN')
            order by x.effort - x.effect, x.number""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    private static String reach(Scope scope) {
        return AnalysisAccess.takesPart(scope) ? "true" : "b.handed_at is not null";
    }

    Optional<BasisView> basis(int number, Scope scope) {
        JpaTogether.Answers found = new JpaTogether()
                .ask("head", HEAD + reach(scope))
                .ask("sections", SECTIONS)
                .ask("versions", VERSIONS)
                .ask("items", ITEMS)
                .ask("quadrants", JpaRoundReads.QUADRANTS)
                .with(Map.of("number", number))
                .answer(em);
        return found
                .of(
                        "head",
                        row -> new BasisView(
                                head(row),
                                found.of("sections", JpaBasisReads::section),
                                found.of(
                                        "versions",
                                        each -> new BasisView.Version(
                                                each.whole("version_no"),
                                                each.text("by_name"),
                                                each.moment("made_at"))),
                                found.of("items", JpaBasisReads::item),
                                JpaRoundReads.quadrants(found),
                                AnalysisAccess.takesPart(scope),
                                AnalysisAccess.leads(scope),
                                scope.has(Role.NAMNDSEKRETERARE)))
                .stream()
                .findFirst();
    }

    private static BasisView.Head head(JsonRow row) {
        return new BasisView.Head(
                row.whole("number"),
                row.number("version"),
                row.whole("round"),
                row.whole("year"),
                row.constant(RoundSpan.class, "half"),
                row.day("handed_on"),
                row.text("handed_by"),
                row.text("body"),
                row.text("register_number"));
    }

    private static BasisView.Section section(JsonRow row) {
        return new BasisView.Section(
                row.number("id"),
                row.text("code"),
                row.text("name"),
                row.text("help"),
                row.is("used"),
                row.is("mandatory"),
                row.text("words"));
    }

    private static BasisView.Item item(JsonRow row) {
        return new BasisView.Item(
                row.whole("number"),
                row.number("version"),
                row.text("title"),
                row.text("words"),
                row.text("unit"),
                row.constant(ProposalStatus.class, "status"),
                JpaRoundReads.priority(row),
                row.day("decided_on"),
                row.text("decision_paragraph"));
    }

    /** What stands in the impact assessments of the proposals in the basis, to write from and to attach. */
    record Impact(int proposal, String code, String name, String words) {}

    List<Impact> impacts(int round) {
        return new JpaTogether()
                .ask("impacts", """
                        select x.number, h.code, h.name, i.words from proposal x join analysis_round r on r.id = x.round_id
                        join proposal_impact i on i.proposal_id = x.id join analysis_heading h on h.id = i.heading_id
                        where r.number = :round and x.status not in ('UNDER_WORK', 'WITHDRAWN')
                        order by x.effort - x.effect, x.number, h.place""")
                .with(Map.of("round", round))
                .answer(em)
                .of(
                        "impacts",
                        row -> new Impact(row.whole("number"), row.text("code"), row.text("name"), row.text("words")));
    }

    /** The file that was handed over; null where none is kept. */
    byte[] handed(int number, boolean docx) {
        List<?> rows = JpaNative.query(
                        em,
                        "select " + (docx ? "docx" : "pdf") + " from decision_basis where number = :number",
                        Map.of("number", number))
                .getResultList();
        return rows.isEmpty() ? null : (byte[]) rows.get(0);
    }
}
