package se.ledstjarnan.ejb.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.analysis.NoteContent;
import se.ledstjarnan.domain.analysis.NoteKind;
import se.ledstjarnan.domain.analysis.OutcomeKind;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.analysis.ProposalVerdict;
import se.ledstjarnan.domain.analysis.RoundSpan;
import se.ledstjarnan.domain.analysis.RoundStep;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.goal.GoalService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** The analysis as services and PostgreSQL have it: who sees it, from what is collected to what was decided, and on to the next round. */
class AnalysisIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();

    @Inject
    private AnalysisReadService analysis;

    @Inject
    private AnalysisRoundService work;

    @Inject
    private AnalysisFocusService focus;

    @Inject
    private AnalysisProposalService proposals;

    @Inject
    private AnalysisBasisService bases;

    @Inject
    private ProposalDecisionService decisions;

    @Inject
    private ProposalCarryService carrying;

    @Inject
    private GoalService goals;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long kerstin;
    private long unit;
    private int number;

    /** Each test begins with no rounds: there is one of a period only. */
    @BeforeEach
    void aRound() throws Exception {
        for (String table : new String[] {
            "decision_basis_section",
            "decision_basis_version",
            "decision_basis",
            "proposal_outcome",
            "proposal_impact",
            "proposal",
            "analysis_note",
            "focus_cause",
            "focus_point",
            "collected_figure",
            "analysis_step_end",
            "analysis_round"
        }) {
            rows.execute("delete from " + table);
        }
        unit = facts.unit(facts.administration());
        kerstin = facts.employee("kerstin");
        facts.employee("sofia");
        facts.employee("anna");
        facts.employee("nora");
        facts.employee("nils");
        facts.appointed(kerstin, "ANALYSIS_GROUP", TODAY.minusDays(10), TODAY.plusDays(10));
        number = sofia(() -> work.begin(YEAR - 1, RoundSpan.FULL_YEAR, kerstin, TODAY.plusDays(20)));
    }

    @Test
    void isSeenByTheGroupWhileItIsAppointed() throws Exception {
        assertThat(kerstin(() -> analysis.round(number)).head().number()).isEqualTo(number);
        assertThat(kerstin(() -> analysis.rounds()))
                .extracting(RoundListRow::number)
                .contains(number);
        assertThatThrownBy(() -> anna(() -> analysis.round(number))).isInstanceOf(NotFoundException.class);
        assertThat(anna(() -> analysis.rounds())).isEmpty();
        assertThat(nils(() -> analysis.rounds())).isEmpty();

        rows.execute("update appointment set valid_to = ? where employee_id = ?", TODAY.minusDays(1), kerstin);
        assertThatThrownBy(() -> kerstin(() -> analysis.round(number))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> kerstin(() -> {
                    work.collect(ref());
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(rows.number(
                        "select count(*) from outbox_mail where recipient_id = ? and kind = 'ANALYSIS_BEGUN'", kerstin))
                .isOne();
    }

    @Test
    void thereIsOneRoundOfAPeriodAndOneFirstComesFirst() throws Exception {
        assertThatThrownBy(() -> sofia(() -> work.begin(YEAR - 1, RoundSpan.FULL_YEAR, kerstin, TODAY.plusDays(20))))
                .hasMessage("span: analysis.roundTwice");
        AnalysisRef seen = ref();
        kerstin(() -> {
            work.collect(seen);
            return null;
        });
        assertThatThrownBy(() -> kerstin(() -> {
                    work.collect(seen);
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void whatIsCollectedIsFrozenAndTheDifferenceShown() throws Exception {
        deviations(7, unit);
        collect();
        String key = "unit-" + unit;
        assertThat(rows.number("select value from collected_figure where figure_key = ? and part = 'DEVIATION'", key))
                .isEqualTo(7);
        assertThat(kerstin(() -> work.changes(number, YEAR - 1, RoundSpan.FULL_YEAR)))
                .isEmpty();
        deviations(3, unit);
        assertThat(kerstin(() -> work.changes(number, YEAR - 1, RoundSpan.FULL_YEAR)))
                .filteredOn(change -> change.unit() != null)
                .extracting(change -> change.now().intValue())
                .containsExactly(10);
        assertThat(rows.number("select value from collected_figure where figure_key = ? and part = 'DEVIATION'", key))
                .isEqualTo(7);
        close(RoundStep.COLLECT);
        assertThatThrownBy(this::collect).hasMessage("analysis.stepClosed");
    }

    @Test
    void aSmallCountIsHiddenBeforeItIsFrozen() throws Exception {
        deviations(2, unit);
        collect();
        assertThat(rows.number(
                        "select count(*) from collected_figure where figure_key = ? and part = 'DEVIATION' and missing = 'TOO_FEW'"
                                + " and value is null and sign = 'FEW'",
                        "unit-" + unit))
                .isOne();
    }

    @Test
    void goesTheWholeWayAndWhatWasReturnedGoesOnInTheNextRound() throws Exception {
        int proposal = handedOver();
        int basis = (int) rows.number("select number from decision_basis order by id desc limit 1");
        assertThat(nils(() -> analysis.basis(basis)).items()).hasSize(1);
        assertThat(nora(() -> analysis.proposal(proposal)).records()).isTrue();
        assertThat(new String(nils(() -> analysis.paper(basis, false)), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(new String(nils(() -> analysis.paper(basis, true)), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
        assertThatThrownBy(() -> decide(proposal, ProposalStatus.RETURNED, null))
                .hasMessage("departure: analysis.departureWhy");
        assertThatThrownBy(() -> anna(() -> analysis.proposal(proposal))).isInstanceOf(NotFoundException.class);
        decide(proposal, ProposalStatus.RETURNED, "Kostnaden ska räknas om.");
        assertThatThrownBy(() -> decide(proposal, ProposalStatus.APPROVED, null))
                .hasMessage("analysis.decidedTwice");
        assertThat(rows.number("select count(*) from analysis_round where finished_at is not null"))
                .isOne();

        int next = sofia(() -> work.begin(YEAR, RoundSpan.HALF_YEAR, kerstin, TODAY.plusDays(20)));
        RoundView.Line again = kerstin(() -> analysis.round(next)).proposals().get(0);
        assertThat(again.carriedFrom()).isEqualTo(proposal);
        ActionProposalView view = kerstin(() -> analysis.proposal(again.number()));
        assertThat(view.chain().pointTitle()).isEqualTo("Arbetsmiljön");
        assertThat(view.causes()).hasSize(1);
        assertThat(kerstin(() -> analysis.proposal(proposal)).head().carriedTo())
                .isEqualTo(again.number());
        assertThat(rows.number(
                        "select count(*) from audit_entry where chain = 'proposal:' || (select id from proposal where number = ?)",
                        proposal))
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void whatWasAdoptedIsLinkedWithWhatItBecame() throws Exception {
        int proposal = handedOver();
        assertThatThrownBy(() -> link(proposal, 1)).hasMessage("target: analysis.noSuchTarget");
        decide(proposal, ProposalStatus.APPROVED, null);
        long routine = rows.number("select nextval('entity_id')");
        int known = 900_000 + (int) (routine % 90_000);
        rows.execute("insert into routine (id, number) values (?, ?)", routine, known);
        link(proposal, known);
        assertThatThrownBy(() -> link(proposal, known)).hasMessage("target: analysis.linkedTwice");
        int begun = kerstin(() -> carrying.routine(ref(proposal)));
        int goal = kerstin(() -> carrying.goal(ref(proposal)));
        assertThat(kerstin(() -> analysis.proposal(proposal)).outcomes())
                .extracting(ActionProposalView.Outcome::path)
                .containsExactly(
                        "/routine/routine.xhtml?number=" + known,
                        "/routine/routine.xhtml?number=" + begun,
                        "/goal/goal.xhtml?number=" + goal);
        assertThat(kerstin(() -> goals.open(goal)).links())
                .extracting(link -> link.page())
                .containsExactly("/analysis/proposal.xhtml?number=" + proposal);
    }

    @Test
    void aPageIsAStatementOrTwo() throws Exception {
        int proposal = handedOver();
        assertThat(Statements.sentBy(em, () -> kerstin(() -> analysis.round(number))))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.sentBy(em, () -> kerstin(() -> analysis.proposal(proposal))))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.sentBy(
                        em,
                        () -> kerstin(() -> analysis.figures(number, new FigureFilter(null, null, null, false, 1)))))
                .isLessThanOrEqualTo(2);
    }

    /** A proposal with little effort and much effect, handed over to the board. */
    private int handedOver() throws Exception {
        collect();
        close(RoundStep.COLLECT);
        kerstin(() -> {
            focus.add(ref(), "Arbetsmiljön", "Sjukfrånvaron stiger.", false, true);
            return null;
        });
        close(RoundStep.FOCUS);
        kerstin(() -> {
            focus.explain(ref(), 1, unit, CauseArea.SURROUNDINGS, "Delade turer", "Kort vila");
            return null;
        });
        assertThatThrownBy(() -> close(RoundStep.CAUSES)).hasMessage("analysis.lack.dialogue");
        kerstin(() -> {
            focus.note(ref(), 1, new NoteContent(NoteKind.UNIT_DIALOGUE, TODAY, "Vila saknas.", "Möte"), unit);
            return null;
        });
        close(RoundStep.CAUSES);
        kerstin(() -> {
            focus.conclude(ref(), 1, "Schemat är fel.");
            return null;
        });
        int proposal = kerstin(() -> proposals.propose(ref(), 1, "Sammanhållna turer", "Turerna hålls ihop.", unit));
        assertThatThrownBy(() -> close(RoundStep.CONCLUSIONS)).hasMessage("analysis.lack.impacts");
        assess(proposal);
        close(RoundStep.CONCLUSIONS);
        kerstin(() -> {
            proposals.place(ref(proposal), 1, 4);
            proposals.choose(ref(proposal));
            return null;
        });
        close(RoundStep.PRIORITY);
        int basis = kerstin(() -> bases.draft(ref()));
        fill(basis);
        sofia(() -> {
            bases.handOver(basisRef(basis));
            return null;
        });
        return proposal;
    }

    private void fill(int basis) throws Exception {
        BasisView view = kerstin(() -> analysis.basis(basis));
        Map<Long, String> sections = new HashMap<>();
        view.sections().forEach(each -> sections.put(each.id(), each.words() == null ? "Berörs inte." : each.words()));
        kerstin(() -> {
            bases.write(basisRef(basis), sections);
            return null;
        });
        assertThat(kerstin(() -> analysis.basis(basis)).versions()).hasSize(2);
    }

    private void assess(int proposal) throws Exception {
        ActionProposalView view = kerstin(() -> analysis.proposal(proposal));
        Map<Long, String> impacts = new HashMap<>();
        view.impacts().stream()
                .filter(ActionProposalView.Impact::mandatory)
                .forEach(each -> impacts.put(each.id(), "Så blir det."));
        kerstin(() -> {
            proposals.write(ref(proposal), view.head().title(), view.head().words(), unit, impacts);
            return null;
        });
    }

    private void decide(int proposal, ProposalStatus outcome, String departure) throws Exception {
        nora(() -> {
            decisions.decide(
                    ref(proposal),
                    new ProposalVerdict(outcome, "Så beslutades.", departure),
                    TODAY,
                    "§ 14",
                    "SN 2026-14");
            return null;
        });
    }

    private void link(int proposal, int routine) throws Exception {
        kerstin(() -> {
            decisions.link(ref(proposal), OutcomeKind.ROUTINE, routine);
            return null;
        });
    }

    private void collect() throws Exception {
        kerstin(() -> {
            work.collect(ref());
            return null;
        });
    }

    private void close(RoundStep step) throws Exception {
        kerstin(() -> {
            work.close(ref(), step, "Klart.");
            return null;
        });
    }

    private void deviations(int many, long of) throws Exception {
        rows.execute(
                "insert into deviation (number, title, status, kind, source, concerns, occurred_at, what_happened, unit_id, reporter_id,"
                        + " opened_at, reported_at, receiving_unit_id, area) select 'X' || nextval('entity_id'), 'Prov', 'REPORTED',"
                        + " 'DEVIATION', 'STAFF', 'OPERATION', t, 'Prov', ?, ?, t, t, ?, 'SOL'"
                        + " from generate_series(1, ?) n, cast(? as timestamptz) t",
                of,
                kerstin,
                of,
                many,
                (YEAR - 1) + "-05-05T10:00:00Z");
    }

    private AnalysisRef ref() throws Exception {
        return new AnalysisRef(number, rows.number("select version from analysis_round where number = ?", number));
    }

    private AnalysisRef ref(int proposal) throws Exception {
        return new AnalysisRef(proposal, rows.number("select version from proposal where number = ?", proposal));
    }

    private AnalysisRef basisRef(int basis) throws Exception {
        return new AnalysisRef(basis, rows.number("select version from decision_basis where number = ?", basis));
    }

    private <T> T sofia(Callable<T> task) throws Exception {
        return As.roles(facts.username("sofia"), Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF), task);
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }

    private <T> T nora(Callable<T> task) throws Exception {
        return As.roles(facts.username("nora"), Set.of(Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE), task);
    }

    private <T> T nils(Callable<T> task) throws Exception {
        return As.roles(facts.username("nils"), Set.of(Roles.NAMND), task);
    }
}
