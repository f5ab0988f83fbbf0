package se.ledstjarnan.ejb.lexmaria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.lexmaria.AnalysisPart;
import se.ledstjarnan.domain.lexmaria.CauseLevel;
import se.ledstjarnan.domain.lexmaria.InformationPoint;
import se.ledstjarnan.domain.lexmaria.LexMariaAction;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.lexmaria.Told;
import se.ledstjarnan.domain.lexmaria.ToldParty;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.SuspicionService;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.ejb.ivo.Paper;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** A suspected serious harm from the suspicion to what was learned of it, by those who may and nobody else. */
class LexMariaIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final IvoFilter<LexMariaStatus, Seriousness> EVERY = IvoFilter.words(null);
    private static final Set<InformationPoint> SIX = EnumSet.allOf(InformationPoint.class);

    @Inject
    private LexMariaService cases;

    @Inject
    private LexMariaWork work;

    @Inject
    private AnalysisService analysis;

    @Inject
    private NotifierService notifications;

    @Inject
    private LearningService learning;

    @Inject
    private LexMariaListService lists;

    @Inject
    private LexMariaReporterService reporter;

    @Inject
    private SuspicionService suspicions;

    @Inject
    private WaitingService waiting;

    @PersistenceContext
    private EntityManager em;

    private LexMariaStage stage;
    private long deviation;
    private String number;

    @BeforeEach
    void suspected() throws Exception {
        Database.owner().execute("delete from profile_setting");
        stage = new LexMariaStage();
        deviation = stage.deviation();
        suspect(deviation, "Fördes till sjukhus");
        number = stage.numberOf(deviation);
    }

    @Test
    void goesTheWholeWay() throws Exception {
        stage.does("receiver", () -> work.start(ref()));
        assertThatThrownBy(() -> stage.does("receiver", () -> work.finish(ref())))
                .hasMessageContaining("lexmaria.analysisLacks");
        analyse();
        stage.does("receiver", () -> work.judge(ref(), Seriousness.MORE_CARE, "Vårdades tre dygn."));
        stage.does("notifier", () -> notifications.decide(ref(), true, "Väsentligt ökat vårdbehov."));
        assertThat(stage.employee("receiver", () -> cases.open(number, LexMariaTab.IVO))
                        .parts()
                        .paste())
                .contains(number, "väsentligt ökat vårdbehov", "Lagrum: PSL 3 kap. 5 §");
        stage.does("notifier", () -> notifications.notified(ref(), TODAY, null));
        LexMariaView notified = stage.employee("receiver", () -> cases.open(number, LexMariaTab.IVO));
        assertThat(notified.clocks())
                .filteredOn(clock -> clock.duty() == Duty.LEX_MARIA_SEND_INVESTIGATION)
                .singleElement()
                .satisfies(clock -> assertThat(clock.due()).isAfterOrEqualTo(TODAY.plusMonths(2)));

        stage.does("receiver", () -> work.finish(ref()));
        stage.does("notifier", () -> notifications.sent(ref(), TODAY));
        assertThatThrownBy(() -> stage.does("receiver", () -> work.close(ref())))
                .hasMessageContaining("lexmaria.notReadyToClose");
        stage.does("receiver", () -> work.inform(ref(), new Told(ToldParty.PATIENT, TODAY, SIX, true, "I samtal.")));
        stage.does(
                "receiver",
                () -> work.inform(ref(), new Told(ToldParty.REPORTER, TODAY, Set.of(), false, "Tack för rapporten.")));
        assertThat(stage.waitingDocuments(number))
                .containsExactly(
                        "Beslut om anmälan enligt lex Maria",
                        "Anmälan till IVO enligt lex Maria",
                        "Utredning enligt lex Maria");
        assertThatThrownBy(() -> stage.does("receiver", () -> work.close(ref())))
                .hasMessageContaining("registration.numberMissing");
        stage.register(number);
        stage.does("receiver", () -> work.close(ref()));
        assertThat(stage.status(number)).isEqualTo("CLOSED");

        stage.does("receiver", () -> notifications.ivoDecided(ref(), TODAY, "3.4-1/2026", "Avslutas.", "Ny rutin."));
        assertThat(stage.waitingDocuments(number)).containsExactly("IVO:s beslut i anmälan enligt lex Maria");
        assertThat(stage.employee("reporter", () -> reporter.progress(stage.cases.number(deviation))))
                .hasValueSatisfying(progress -> assertThat(progress.told()).hasSize(1));
        Paper all = stage.employee("receiver", () -> cases.paper(number, Paper.Kind.PACKAGE, Set.of()));
        assertThat(all.content()).isNotEmpty();
    }

    @Test
    void nothingIsDroppedInTheDeviationBeforeTheCaseIsEnded() throws Exception {
        assertThatThrownBy(() -> stage.does("receiver", () -> suspicions.lift(caseRef(), "Ingen grund")))
                .hasMessageContaining("lexmaria.endFirst");
        stage.does("notifier", () -> work.start(ref()));
        stage.does("notifier", () -> notifications.concludeQuickly(ref(), Seriousness.NO_HARM, "Kunde inte undvikas."));
        stage.does(
                "notifier",
                () -> work.inform(ref(), new Told(ToldParty.REPORTER, TODAY, Set.of(), false, "Tack för rapporten.")));
        stage.register(number);
        stage.does("notifier", () -> work.close(ref()));

        stage.does("receiver", () -> suspicions.lift(caseRef(), "Se " + number));
        assertThat(stage.rows.column("select restriction from deviation where id = ?", deviation))
                .containsExactly("NONE");
    }

    @Test
    void whoeverUsedThePublicFormHasNoAccountAndIsToldByTheDeviation() throws Exception {
        deviation = stage.deviation();
        stage.cases.set(deviation, "via_form", true);
        suspect(deviation, "Fördes till sjukhus");
        number = stage.numberOf(deviation);
        stage.does("notifier", () -> work.start(ref()));
        stage.does("notifier", () -> notifications.concludeQuickly(ref(), Seriousness.NO_HARM, "Kunde inte undvikas."));

        Told told = new Told(ToldParty.REPORTER, TODAY, Set.of(), false, "Tack för rapporten.");
        assertThatThrownBy(() -> stage.does("notifier", () -> work.inform(ref(), told)))
                .hasMessageContaining("party: lexmaria.noReporter");
        stage.register(number);
        stage.does("notifier", () -> work.close(ref()));

        assertThat(stage.status(number)).isEqualTo("CLOSED");
        LexMariaView closed = stage.employee("receiver", () -> cases.open(number, null));
        assertThat(closed.report().words()).isNotBlank();
        assertThat(closed.report().reporter()).isNull();
        assertThat(stage.employee("reporter", () -> reporter.progress(stage.cases.number(deviation))))
                .isEmpty();
    }

    @Test
    void aDesignationThatExpiredYesterdayDecidesAndNotifiesNothing() throws Exception {
        stage.does("receiver", () -> work.start(ref()));
        stage.does("receiver", () -> work.judge(ref(), Seriousness.DEATH, "Avled på sjukhuset."));
        assertThatThrownBy(() -> stage.does("receiver", () -> notifications.decide(ref(), true, "Ja.")))
                .hasMessageContaining("lexmaria.othersNotify");
        stage.rows.execute(
                "update appointment set valid_to = ? where employee_id = ?", TODAY.minusDays(1), stage.notifier);
        Set<String> mas = Set.of(Roles.MEDARBETARE, Roles.MAS);

        assertThatThrownBy(() -> stage.as("notifier", mas, () -> {
                    notifications.decide(ref(), true, "Ja.");
                    return null;
                }))
                .hasMessageContaining("lexmaria.designationExpired");
        LexMariaView view = stage.as("notifier", mas, () -> cases.open(number, null));
        assertThat(view.standing().expired()).isEqualTo(TODAY.minusDays(1));
        assertThat(view.standing().allowed()).doesNotContain(LexMariaAction.DECIDE, LexMariaAction.NOTIFY);
        assertThat(stage.rows.column("select to_notify from lex_maria where number = ?", number))
                .containsExactly((Object) null);
    }

    @Test
    void theManagerSeesWhatProtectionNeedsAndEveryReadingIsLogged() throws Exception {
        LexMariaView protectors = stage.manager(() -> cases.open(number, LexMariaTab.ANALYSIS));
        assertThat(protectors.isProtectorsOnly()).isTrue();
        assertThat(protectors.report().words()).isNull();
        assertThat(protectors.head().title()).isNull();
        assertThat(protectors.standing().allowed()).containsExactly(LexMariaAction.PROTECT);
        stage.manager(() -> {
            work.protect(ref(), "Extra tillsyn.", TODAY);
            return null;
        });
        assertThatThrownBy(() -> stage.manager(() -> cases.paper(number, Paper.Kind.INVESTIGATION, Set.of())))
                .isInstanceOf(NotAllowedException.class);
        for (String other : List.of("stranger", "reporter")) {
            assertThatThrownBy(() -> stage.employee(other, () -> cases.open(number, null)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(stage.rows.number(
                        "select count(*) from audit_entry where case_number = ? and action = 'READ' and result = 'DONE'",
                        number))
                .isEqualTo(1);
        assertThat(stage.rows.number(
                        "select count(*) from audit_entry where case_number = ? and action = 'READ' and result = 'REFUSED'",
                        number))
                .isEqualTo(2);
    }

    @Test
    void aDangerousLicenseeIsSeenByTheNotifierOnly() throws Exception {
        stage.does("receiver", () -> work.start(ref()));
        stage.does("notifier", () -> notifications.licensee(ref(), "Upprepade fel.", TODAY, null, null));

        LexMariaView notifiers = stage.employee("notifier", () -> cases.open(number, null));
        LexMariaView handlers = stage.employee("receiver", () -> cases.open(number, null));

        assertThat(notifiers.matters().licensee()).isNotNull();
        assertThat(notifiers.clocks()).anyMatch(clock -> clock.duty() == Duty.DANGEROUS_LICENSEE_NOTIFY);
        assertThat(handlers.matters().licensee()).isNull();
        assertThat(handlers.clocks()).noneMatch(clock -> clock.duty() == Duty.DANGEROUS_LICENSEE_NOTIFY);
        assertThat(handlers.timeline()).noneMatch(step -> step.action() == LexMariaAction.LICENSEE);
    }

    @Test
    void whatWasLearnedIsReadByTheStaffOfTheChosenUnitsWithoutAnybodyInIt() throws Exception {
        stage.does("notifier", () -> work.start(ref()));
        stage.does("notifier", () -> notifications.concludeQuickly(ref(), Seriousness.NO_HARM, "Kunde inte undvikas."));
        assertThatThrownBy(() -> share("Den 3 maj fick en person fel insulin.", true))
                .hasMessageContaining("learning: lexmaria.recognisable");
        assertThatThrownBy(() -> share("Kontrollera alltid identiteten.", false))
                .hasMessageContaining("attested: lexmaria.attest");
        share("Kontrollera alltid identiteten.", true);

        assertThat(stage.employee("reporter", () -> learning.mine()))
                .singleElement()
                .satisfies(shared -> assertThat(shared.text()).isEqualTo("Kontrollera alltid identiteten."));
        assertThat(stage.employee("stranger", () -> learning.mine())).isEmpty();
    }

    private void share(String text, boolean attested) throws Exception {
        stage.does("notifier", () -> learning.share(ref(), "Insulin", text, Set.of(stage.unit), attested));
    }

    @Test
    void theListAndTheCaseAgreeOnWhoMayRead() throws Exception {
        String concerning = stage.numberOf(suspectedAgain("Gäller chefen"));
        stage.rows.execute("update lex_maria set manager_concerned = true where number = ?", concerning);
        Map<String, Set<String>> people = new LinkedHashMap<>();
        people.put("manager", Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF));
        people.put("receiver", Set.of(Roles.MEDARBETARE));
        people.put("notifier", Set.of(Roles.MEDARBETARE));
        people.put("stranger", Set.of(Roles.MEDARBETARE));
        for (Map.Entry<String, Set<String>> person : people.entrySet()) {
            List<String> listed =
                    stage.as(person.getKey(), person.getValue(), () -> lists.page(EVERY, 1)).rows().stream()
                            .map(LexMariaRow::number)
                            .toList();
            for (String each : List.of(number, concerning)) {
                assertThat(listed.contains(each))
                        .as(person.getKey() + " " + each)
                        .isEqualTo(opens(person.getKey(), person.getValue(), each));
            }
        }
        assertThat(stage.employee("receiver", () -> waiting.counts()).get(WaitingKind.LEX_MARIA))
                .isPositive();
        assertThat(stage.employee("stranger", () -> waiting.counts()).get(WaitingKind.LEX_MARIA))
                .isZero();
    }

    private boolean opens(String name, Set<String> roles, String each) throws Exception {
        try {
            stage.as(name, roles, () -> cases.open(each, null));
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    @Test
    void aPageTakesTheSameNumberOfStatementsHoweverMuchThereIs() throws Exception {
        stage.does("receiver", () -> work.start(ref()));
        analyse();
        int list = listed();
        int tab = shown();
        analyse();
        suspectedAgain("En till");

        assertThat(listed()).isLessThanOrEqualTo(list);
        assertThat(shown()).isLessThanOrEqualTo(tab);
    }

    private int listed() throws Exception {
        return least(() -> stage.employee("receiver", () -> lists.page(EVERY, 1)));
    }

    private int shown() throws Exception {
        return least(() -> stage.employee("receiver", () -> cases.again(number, LexMariaTab.ANALYSIS)));
    }

    /** Of two times: the law's register is read anew once a minute, whoever asks. */
    private int least(Callable<?> work) throws Exception {
        return Math.min(Statements.sentBy(em, work), Statements.sentBy(em, work));
    }

    @Test
    void twoAtOnceAreTold() throws Exception {
        LexMariaRef seen = ref();
        stage.does("receiver", () -> work.start(ref()));

        assertThatThrownBy(() -> stage.does("receiver", () -> work.assign(seen, stage.receiver)))
                .isInstanceOf(StaleDataException.class);
        assertThat(stage.employee("receiver", () -> cases.open(number, null))
                        .head()
                        .status())
                .isEqualTo(LexMariaStatus.INVESTIGATING);
    }

    private long suspectedAgain(String why) throws Exception {
        long another = stage.deviation();
        suspect(another, why);
        return another;
    }

    private void suspect(long id, String why) throws Exception {
        stage.manager(() -> {
            suspicions.suspect(caseRef(id), why);
            return null;
        });
    }

    private void analyse() throws Exception {
        stage.does(
                "receiver",
                () -> analysis.commission(ref(), "Ta reda på varför", "Socialchef", TODAY, "MAS och chef", "SKR"));
        stage.does(
                "receiver",
                () -> analysis.tell(ref(), LocalDateTime.now().minusDays(2), "Fel person fick dosen.", "Journal"));
        for (CauseLevel level : CauseLevel.values()) {
            stage.does("receiver", () -> analysis.cause(ref(), level, CauseArea.ROUTINES, "Ingen kontroll.", "Samtal"));
        }
        for (AnalysisPart part : AnalysisPart.values()) {
            if (part.takesNotes()) {
                stage.does("receiver", () -> analysis.note(ref(), part, EntryNature.FACT, "Det framgår.", "Samtal"));
            }
        }
    }

    private LexMariaRef ref() throws Exception {
        return stage.ref(number);
    }

    private CaseRef caseRef() throws Exception {
        return caseRef(deviation);
    }

    private CaseRef caseRef(long id) throws Exception {
        return new CaseRef(stage.cases.number(id), stage.rows.number("select version from deviation where id = ?", id));
    }
}
