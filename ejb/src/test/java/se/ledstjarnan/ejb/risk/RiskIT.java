package se.ledstjarnan.ejb.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.risk.AnalysisContent;
import se.ledstjarnan.domain.risk.AnalysisStatus;
import se.ledstjarnan.domain.risk.AssessmentKind;
import se.ledstjarnan.domain.risk.Judgement;
import se.ledstjarnan.domain.risk.Occasion;
import se.ledstjarnan.domain.risk.RiskContent;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** Risk analyses as services and PostgreSQL have them: who sees and does what, from the first risk to the end, and over the years. */
class RiskIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private RiskService risks;

    @Inject
    private RiskWorkService work;

    @Inject
    private RiskJudgingService judging;

    @Inject
    private RiskReminders reminders;

    @Inject
    private WaitingService waiting;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long karin;
    private long anna;
    private long kerstin;
    private long scale;
    private int number;

    @BeforeEach
    void anAnalysisOfAUnit() throws Exception {
        unit = facts.unit(facts.administration());
        karin = facts.employee("karin");
        facts.employed(karin, "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        anna = facts.employee("anna");
        kerstin = facts.employee("kerstin");
        facts.employee("mats");
        scale = rows.number("select id from risk_scale where family = 1 and retired_at is null");
        number = karin(() -> work.begin(asked(unit, null, Set.of())));
    }

    @Test
    void isSeenByTheUnitsManagerAndByThoseOfTheTeam() throws Exception {
        assertThat(karin(() -> risks.open(number)).rights()).isEqualTo(new RiskRights(true, true, true));
        assertThat(kerstin(() -> risks.open(number)).rights()).isEqualTo(new RiskRights(true, false, true));
        assertThatThrownBy(() -> mats(() -> risks.open(number))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> anna(() -> risks.open(number))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> anna(() -> judging.add(ref(), risk()))).isInstanceOf(NotFoundException.class);

        karin(() -> {
            work.join(ref(), anna);
            return null;
        });
        assertThat(anna(() -> risks.open(number)).rights()).isEqualTo(new RiskRights(false, false, true));
        assertThat(anna(() -> risks.list(filter(RiskFilter.State.MINE))).rows())
                .extracting(AnalysisRow::number)
                .containsExactly(number);
        assertThat(anna(() -> judging.add(ref(), risk()))).isEqualTo(1);
        assertThatThrownBy(() -> anna(() -> {
                    work.leave(ref(), anna);
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
        assertThat(rows.number(
                        "select count(*) from outbox_mail where recipient_id = ? and kind = 'RISK_JOINED'", anna))
                .isOne();
    }

    @Test
    void listsAndPagesTellTheSame() throws Exception {
        int whole = kerstin(() -> work.begin(led(kerstin, asked(null, null, Set.of()))));

        for (int each : new int[] {number, whole}) {
            assertThat(sees(() -> karin(() -> risks.open(each))))
                    .isEqualTo(karin(() -> risks.has(each)))
                    .isEqualTo(each == number);
            assertThat(sees(() -> mats(() -> risks.open(each))))
                    .isEqualTo(mats(() -> risks.has(each)))
                    .isFalse();
        }
        assertThatThrownBy(() -> karin(() -> work.begin(asked(null, null, Set.of()))))
                .hasMessage("unit: risk.unitNeeded");
    }

    @Test
    void goesFromItsFirstRiskToItsEnd() throws Exception {
        karin(() -> judging.add(ref(), risk()));
        assertThatThrownBy(() -> decide(this::karin)).hasMessage("risk.notAssessed");
        assess(1, 3, 4);
        expect(1, 2, 4);
        assertThatThrownBy(() -> decide(this::kerstin)).isInstanceOf(NotAllowedException.class);
        decide(this::karin);
        AnalysisView decided = karin(() -> risks.open(number));
        assertThat(decided.head().status()).isEqualTo(AnalysisStatus.DECIDED);
        assertThat(decided.standing().get(0).now().product()).isEqualTo(12);
        assertThat(decided.standing().get(0).left().product()).isEqualTo(8);
        assertThat(karin(() -> risks.risks(new RisksFilter(true, unit, "", 1))).rows())
                .extracting(row -> row.level().word())
                .containsExactly("Åtgärda genast");
        assess(1, 2, 2);
        karin(() -> {
            work.followUp(ref(), "Åtgärden har hjälpt.", TODAY.plusYears(1));
            work.close(ref(), "Risken är borta.");
            return null;
        });

        assertThat(karin(() -> risks.open(number)).head().status()).isEqualTo(AnalysisStatus.CLOSED);
        assertThat(rows.number(
                        "select count(*) from audit_entry where chain = 'risk-analysis:' || (select id from risk_analysis where number = ?)",
                        number))
                .isGreaterThanOrEqualTo(7);
    }

    @Test
    void aRiskTakenAlongHasTheHistoryOfAllYears() throws Exception {
        karin(() -> judging.add(ref(), risk()));
        assess(1, 3, 4);
        int next = karin(() -> work.begin(asked(unit, number, Set.of(1))));
        karin(() -> {
            judging.assess(new AnalysisRef(next, version(next)), 1, new Judgement(2, 2, "Bättre nu."));
            return null;
        });

        RiskView view = karin(() -> risks.risk(new RiskRef(next, 1)));
        assertThat(view.history()).extracting(each -> each.level().product()).containsExactly(12, 4);
        assertThat(view.earlier()).isEqualTo("RA-" + number + "-1");
        assertThat(karin(() -> risks.risk(new RiskRef(number, 1))).later()).containsExactly("RA-" + next + "-1");
        assertThat(view.now().kind()).isEqualTo(AssessmentKind.INITIAL);
        assertThat(karin(() -> risks.open(next)).earlier())
                .extracting(AnalysisView.Other::number)
                .containsExactly(number);
    }

    @Test
    void deviationsSinceItWasJudgedConfirmARisk() throws Exception {
        long category = rows.number("select id from category where code = 'INSATS'");
        karin(() -> judging.add(ref(), new RiskContent("Uteblivet", null, "Ingen hjälp", Set.of(category))));
        assertThat(karin(() -> risks.risk(new RiskRef(number, 1))).kinds())
                .extracting(RiskView.Kind::count)
                .containsOnlyNulls();
        assess(1, 2, 2);

        RiskView.Kind kind =
                karin(() -> risks.risk(new RiskRef(number, 1))).kinds().get(0);
        assertThat(kind.count()).isZero();
        assertThat(kind.since()).isEqualTo(TODAY);
        assertThatThrownBy(() -> karin(() ->
                        judging.add(ref(), new RiskContent("Uteblivet", null, "Ingen hjälp", Set.of(Long.MAX_VALUE)))))
                .hasMessage("categories: risk.noSuchCategory");
    }

    @Test
    void whoeverLeadsItIsRemindedAndHasItInTheCount() throws Exception {
        rows.execute(
                "update risk_analysis set begun_on = begun_on - 2, ready_by = begun_on - 1 where number = ?", number);

        assertThat(karin(() -> waiting.counts())).containsEntry(WaitingKind.RISKS, 1);
        assertThat(anna(() -> waiting.counts())).containsEntry(WaitingKind.RISKS, 0);
        assertThat(reminders.due(TODAY))
                .filteredOn(due -> due.path().endsWith("?number=" + number))
                .extracting(Due::ownerId)
                .containsExactly(karin);
        assertThat(karin(() -> risks.list(filter(RiskFilter.State.LATE))).rows())
                .extracting(AnalysisRow::number)
                .containsExactly(number);
    }

    @Test
    void whoeverWasNotFirstIsToldSo() throws Exception {
        AnalysisRef seen = ref();
        karin(() -> judging.add(seen, risk()));

        assertThatThrownBy(() -> karin(() -> judging.add(seen, risk()))).isInstanceOf(StaleDataException.class);
    }

    @Test
    void isPrintedAndAPageIsOneStatement() throws Exception {
        karin(() -> judging.add(ref(), risk()));
        assess(1, 3, 4);

        assertThat(new String(karin(() -> risks.paper(number)), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThatThrownBy(() -> anna(() -> risks.paper(number))).isInstanceOf(NotFoundException.class);
        assertThat(Statements.sentBy(em, () -> karin(() -> risks.open(number)))).isLessThanOrEqualTo(2);
        assertThat(Statements.sentBy(em, () -> karin(() -> risks.risk(new RiskRef(number, 1)))))
                .isLessThanOrEqualTo(3);
        assertThat(Statements.sentBy(em, () -> karin(() -> risks.list(filter(RiskFilter.State.OPEN)))))
                .isLessThanOrEqualTo(2);
    }

    private static boolean sees(Callable<?> asked) throws Exception {
        try {
            asked.call();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private RiskFilter filter(RiskFilter.State state) {
        return new RiskFilter(state, null, null, facts.username("Sommaren"), 1);
    }

    private NewAnalysis asked(Long of, Integer before, Set<Integer> carried) {
        AnalysisContent content = new AnalysisContent(
                facts.username("Sommaren"),
                Occasion.RECURRING_EVENT,
                "Juni till augusti.",
                Set.of(LegalArea.SOL),
                null,
                TODAY,
                TODAY.plusDays(40));
        return new NewAnalysis(content, karin, of, scale, null, before, carried);
    }

    private static NewAnalysis led(long leader, NewAnalysis asked) {
        return new NewAnalysis(
                asked.content(),
                leader,
                asked.unitId(),
                asked.scaleId(),
                asked.templateId(),
                asked.before(),
                asked.carried());
    }

    private static RiskContent risk() {
        return new RiskContent("Insatser uteblir", "Frånvaro", "Ingen hjälp", Set.of());
    }

    private void assess(int position, int probability, int consequence) throws Exception {
        karin(() -> {
            judging.assess(ref(), position, new Judgement(probability, consequence, "Så är det."));
            return null;
        });
    }

    private void expect(int position, int probability, int consequence) throws Exception {
        karin(() -> {
            judging.expect(ref(), position, new Judgement(probability, consequence, "Efter åtgärderna."));
            return null;
        });
    }

    private void decide(Caller caller) throws Exception {
        caller.call(() -> {
            work.decide(ref(), "Enligt analysen.", TODAY, TODAY.plusYears(1));
            return null;
        });
    }

    private interface Caller {
        Object call(Callable<Object> task) throws Exception;
    }

    private AnalysisRef ref() throws Exception {
        return new AnalysisRef(number, version(number));
    }

    private long version(int of) throws Exception {
        return rows.number("select version from risk_analysis where number = ?", of);
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private <T> T mats(Callable<T> task) throws Exception {
        return As.roles(facts.username("mats"), Set.of(Roles.MEDARBETARE, Roles.MAS), task);
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }
}
