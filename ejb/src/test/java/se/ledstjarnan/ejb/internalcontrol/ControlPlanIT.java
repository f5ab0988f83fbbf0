package se.ledstjarnan.ejb.internalcontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.internalcontrol.MomentContent;
import se.ledstjarnan.domain.internalcontrol.PlanRiskContent;
import se.ledstjarnan.domain.internalcontrol.PlanStatus;
import se.ledstjarnan.domain.internalcontrol.ResultMeaning;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.risk.AnalysisContent;
import se.ledstjarnan.domain.risk.Judgement;
import se.ledstjarnan.domain.risk.Occasion;
import se.ledstjarnan.domain.risk.RiskContent;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.risk.AnalysisRef;
import se.ledstjarnan.ejb.risk.NewAnalysis;
import se.ledstjarnan.ejb.risk.RiskJudgingService;
import se.ledstjarnan.ejb.risk.RiskRef;
import se.ledstjarnan.ejb.risk.RiskService;
import se.ledstjarnan.ejb.risk.RiskWorkService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** Internal control plans as services and PostgreSQL have them: who sees and does what, and the chain from a risk and back to it. */
class ControlPlanIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();
    private static final int MONTH = TODAY.getMonthValue();

    @Inject
    private ControlPlanService plans;

    @Inject
    private ControlWorkService work;

    @Inject
    private ControlDoingService doing;

    @Inject
    private ControlDecisionService decisions;

    @Inject
    private JpaControlReminders reminders;

    @Inject
    private WaitingService waiting;

    @Inject
    private RiskService risks;

    @Inject
    private RiskWorkService analyses;

    @Inject
    private RiskJudgingService judging;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long kerstin;
    private long anna;
    private int number;

    @BeforeEach
    void people() throws Exception {
        facts.administration();
        kerstin = facts.employee("kerstin");
        anna = facts.employee("anna");
        facts.employee("nora");
        facts.employee("nils");
    }

    @Test
    void goesFromARiskToItsControlsAndBack() throws Exception {
        RiskRef risk = proposedRisk();
        number = kerstin(() ->
                work.begin(YEAR, false, List.of(LocalDate.of(YEAR, MONTH, 1), LocalDate.of(YEAR, 12, 31)), kerstin));
        assertThat(kerstin(() -> plans.open(number)).proposed())
                .extracting(PlanView.Proposed::number)
                .contains(risk.toString());
        kerstin(() -> work.addRisk(ref(), risk, content("Vård", null)));
        long list = rows.number("select id from check_list where number = 1");
        kerstin(() -> work.addMoment(ref(), 1, moment(null, MONTH), anna));
        kerstin(() -> work.addMoment(ref(), 1, moment(list, MONTH), kerstin));
        assertThat(kerstin(() -> plans.open(number)).proposed())
                .extracting(PlanView.Proposed::number)
                .doesNotContain(risk.toString());
        decide();

        PlanView before = anna(() -> plans.open(number));
        assertThat(before.moments()).extracting(PlanView.Moment::mine).containsExactly(true, false);
        assertThat(before.moments().get(0).cells())
                .extracting(PlanView.Cell::meaning)
                .containsOnlyNulls();
        assertThat(before.risks().get(0).readable()).isFalse();
        assertThat(karin(() -> plans.open(number)).risks().get(0).readable()).isFalse();
        assertThat(anna(() -> waiting.counts())).containsEntry(WaitingKind.CONTROLS, 1);
        assertThat(reminders.due(TODAY.plusDays(40)))
                .extracting(Due::number)
                .contains("IK-" + number + "-1", "IK-" + number);

        anna(() -> perform(1, ResultMeaning.MAJOR, "Två av tio saknas"));
        assertThatThrownBy(() -> anna(() -> perform(2, ResultMeaning.FINE, null)))
                .isInstanceOf(NotAllowedException.class);
        signedCheck();
        PlanView after = nils(() -> plans.open(number));
        assertThat(after.moments().get(0).cells())
                .extracting(PlanView.Cell::word)
                .containsExactly("Med anmärkning");
        assertThat(after.moments().get(1).cells())
                .extracting(PlanView.Cell::meaning)
                .containsExactly(ResultMeaning.MAJOR);
        assertThat(kerstin(() -> risks.risk(risk)).checks())
                .extracting(each -> each.failed() + " " + each.page())
                .containsExactlyInAnyOrder(
                        "true /internalcontrol/moment.xhtml?number=IK-" + number + "-1",
                        "true /internalcontrol/moment.xhtml?number=IK-" + number + "-2");
        assertThat(Statements.sentBy(em, () -> kerstin(() -> plans.open(number))))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.sentBy(em, () -> kerstin(() -> plans.list()))).isLessThanOrEqualTo(2);

        followedUp();
    }

    private void followedUp() throws Exception {
        LocalDate first = LocalDate.of(YEAR, MONTH, 1);
        PlanRef seen = ref();
        kerstin(() -> {
            doing.followUp(seen, first, "Det går åt rätt håll.", Map.of(1, new Judgement(2, 4, null)));
            return null;
        });
        assertThatThrownBy(() -> kerstin(() -> {
                    doing.followUp(seen, first, "En gång till", Map.of(1, new Judgement(2, 4, null)));
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
        PlanView view = nils(() -> plans.open(number));
        assertThat(view.followUps().get(0).after())
                .extracting(each -> each.level().product())
                .containsExactly(8);
        assertThat(view.followUps().get(0).outcomes()).isEmpty();
        assertThat(view.risks().get(0).after()).isEqualTo(8);
        noraDoes(() -> decisions.approve(ref(), first, minutes()));
        assertThatThrownBy(() -> noraDoes(() -> decisions.approve(ref(), first, minutes())))
                .hasMessage("internalcontrol.approvedAlready");
        assertThat(rows.number(
                        "select count(*) from registration where case_type = 'control-plan' and case_number = ? and origin = 'DECISION'",
                        "IK-" + number))
                .isEqualTo(2);
        for (LocalDate day : new LocalDate[] {null, first}) {
            assertThat(new String(nils(() -> plans.paper(number, day)), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF");
        }
        assertThatThrownBy(() -> rows.execute(
                        "update control_moment set words = 'annat' where plan_id = (select id from control_plan"
                                + " where number = " + number + ")"))
                .hasMessageContaining("cannot change");
    }

    @Test
    void aDraftIsForThoseWhoPrepareIt() throws Exception {
        number = kerstin(() -> work.begin(YEAR + 1, false, List.of(LocalDate.of(YEAR + 1, 6, 1)), kerstin));
        assertThatThrownBy(() ->
                        kerstin(() -> work.begin(YEAR + 1, false, List.of(LocalDate.of(YEAR + 1, 6, 1)), kerstin)))
                .hasMessage("year: internalcontrol.thereAlready");
        assertThatThrownBy(() -> anna(() -> plans.open(number))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> nils(() -> plans.paper(number, null))).isInstanceOf(NotFoundException.class);
        assertThat(nora(() -> plans.open(number)).head().status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(nils(() -> plans.has(new MomentRef(number, 0)))).isFalse();
        assertThatThrownBy(() -> noraDoes(() -> decisions.decide(ref(), minutes())))
                .hasMessage("internalcontrol.notProposed");
        assertThatThrownBy(() -> kerstin(() -> work.addRisk(ref(), new RiskRef(999_999, 1), content("Vård", null))))
                .hasMessage("risk: internalcontrol.noSuchRisk");
        assertThat(kerstin(() -> plans.usualDays(YEAR + 2))).containsExactly(LocalDate.of(YEAR + 2, 6, 1));
    }

    /** A risk of a decided analysis, so high that it is proposed. */
    private RiskRef proposedRisk() throws Exception {
        AnalysisContent content = new AnalysisContent(
                facts.username("Läkemedel"),
                Occasion.YEARLY,
                "Hela året.",
                Set.of(LegalArea.SOL),
                null,
                TODAY,
                TODAY.plusDays(40));
        long scale = rows.number("select id from risk_scale where family = 1 and retired_at is null");
        int analysis =
                sofia(() -> analyses.begin(new NewAnalysis(content, kerstin, null, scale, null, null, Set.of())));
        sofia(() -> judging.add(seen(analysis), new RiskContent("Läkemedel ges fel", null, "Skada", Set.of())));
        sofia(() -> {
            judging.assess(seen(analysis), 1, new Judgement(4, 4, "Så är det."));
            return null;
        });
        sofia(() -> {
            analyses.decide(seen(analysis), "Åtgärdas.", TODAY, TODAY.plusYears(1));
            return null;
        });
        return new RiskRef(analysis, 1);
    }

    private AnalysisRef seen(int analysis) throws Exception {
        return new AnalysisRef(analysis, rows.number("select version from risk_analysis where number = ?", analysis));
    }

    /** Self-monitoring by the list of the second control that did not reach the target. */
    private void signedCheck() throws Exception {
        long unit = facts.unit(facts.administration());
        rows.execute(
                "insert into check_round (number, kind, version_id, unit_id, due, begun_by_id, begun_at, status, ended_at,"
                        + " ended_by_id, score_right, score_of) select nextval('check_round_number'), 'SELF_CHECK', v.id, "
                        + unit
                        + ", current_date, " + kerstin + ", now(), 'SIGNED', now(), " + kerstin
                        + ", 3, 10 from check_list_version v"
                        + " join check_list l on l.id = v.list_id where l.number = 1 and v.status = 'IN_FORCE'");
    }

    private void decide() throws Exception {
        kerstin(() -> {
            work.propose(ref());
            return null;
        });
        noraDoes(() -> decisions.decide(ref(), minutes()));
    }

    private ControlDecisionService.Minutes minutes() {
        return new ControlDecisionService.Minutes(TODAY, "§ 12", "KS 2026/12");
    }

    private Object perform(int position, ResultMeaning meaning, String deviation) throws Exception {
        long result = rows.number("select id from control_result where meaning = ?", meaning.name());
        doing.perform(
                new MomentRef(number, position),
                new ControlDoingService.Typed(MONTH, result, TODAY, "Tio akter", deviation));
        return null;
    }

    private PlanRiskContent content(String process, String reason) throws Exception {
        long category = rows.number("select id from control_category where place = 1");
        return new PlanRiskContent(process, null, null, category, null, null, null, null, reason);
    }

    private static MomentContent moment(Long list, Integer... months) {
        return new MomentContent("Läkemedel ges rätt", "Stickprov", null, Set.of(months), "Socialchefen", list);
    }

    private PlanRef ref() throws Exception {
        return new PlanRef(number, rows.number("select version from control_plan where number = ?", number));
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private <T> T sofia(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF), task);
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }

    /** Leads a unit, while the analysis is of the whole administration. */
    private <T> T karin(Callable<T> task) throws Exception {
        long karin = facts.employee("karin");
        facts.employed(karin, "LEADS", facts.unit(facts.administration()), LocalDate.of(2020, 1, 1), null);
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T nils(Callable<T> task) throws Exception {
        return As.roles(facts.username("nils"), Set.of(Roles.NAMND), task);
    }

    private interface Deed {
        void run() throws Exception;
    }

    private void noraDoes(Deed deed) throws Exception {
        nora(() -> {
            deed.run();
            return null;
        });
    }

    private <T> T nora(Callable<T> task) throws Exception {
        return As.roles(facts.username("nora"), Set.of(Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE), task);
    }
}
