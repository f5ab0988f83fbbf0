package se.ledstjarnan.ejb.lexmaria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.ivo.CaseFigures;
import se.ledstjarnan.domain.lexmaria.AnalysisPart;
import se.ledstjarnan.domain.lexmaria.CauseLevel;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.CaseService;
import se.ledstjarnan.ejb.deviation.SuspicionService;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** What is found in the list by words, taken out of it, and counted, tells nobody more than the case page would. */
class LexMariaListIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now(ClockProducer.SWEDEN);
    private static final IvoFilter<LexMariaStatus, Seriousness> EVERY = IvoFilter.words(null);

    @Inject
    private LexMariaListService lists;

    @Inject
    private LexMariaExportService exports;

    @Inject
    private LexMariaFiguresService figures;

    @Inject
    private LexMariaService cases;

    @Inject
    private CaseService deviations;

    @Inject
    private LexMariaWork work;

    @Inject
    private AnalysisService analysis;

    @Inject
    private NotifierService notifications;

    @Inject
    private SuspicionService suspicions;

    private LexMariaStage stage;
    private String deviation;
    private String number;

    @BeforeEach
    void suspected() throws Exception {
        Database.owner().execute("delete from profile_setting");
        stage = new LexMariaStage();
        long id = stage.deviation();
        deviation = stage.cases.number(id);
        stage.manager(() -> {
            suspicions.suspect(new CaseRef(deviation, 0), "Fördes till sjukhus");
            return null;
        });
        number = stage.numberOf(id);
        stage.does("receiver", () -> work.start(ref()));
    }

    @Test
    void whatTheAnalysisSaysIsFoundByThoseWhoReadIt() throws Exception {
        stage.does(
                "receiver",
                () -> analysis.tell(
                        ref(),
                        LocalDateTime.now(ClockProducer.SWEDEN).minusDays(1),
                        "Larmet klämdes i dörrkarmen.",
                        "Larmlogg"));
        stage.does(
                "receiver",
                () -> analysis.cause(
                        ref(),
                        CauseLevel.values()[0],
                        CauseArea.values()[0],
                        "Nattens bemanning var halverad.",
                        "Schema"));
        stage.does(
                "receiver",
                () -> analysis.note(ref(), AnalysisPart.PATIENT, EntryNature.FACT, "Dottern hörde ropen.", "Samtal"));
        stage.does("receiver", () -> work.judge(ref(), Seriousness.MORE_CARE, "Omläggning i tre veckor."));

        for (String words : List.of("dörrkarmen", "HALVERAD", "ropen", "tre omläggning", "larmet dottern")) {
            assertThat(found("receiver", words)).as(words).contains(number);
            assertThat(foundByManager(words)).as(words).isEmpty();
        }
        assertThat(found("receiver", "dörrkarmen fågelholk")).isEmpty();
        assertThat(found("receiver", "%")).doesNotContain(number);
        assertThat(foundByManager(number.toLowerCase())).containsExactly(number);
        assertThat(stage.<Long>employee("receiver", () -> lists.count("dörrkarmen")))
                .isPositive();
        assertThat(stage.<Long>employee("stranger", () -> lists.count("dörrkarmen")))
                .isZero();
    }

    @Test
    void aLicensedPersonIsNotFoundByWords() throws Exception {
        stage.does(
                "notifier",
                () -> notifications.licensee(ref(), "Skrev ut kvastfening till fel patient", TODAY, null, null));

        assertThat(found("notifier", "kvastfening")).isEmpty();
        assertThat(found("receiver", "kvastfening")).isEmpty();
    }

    @Test
    void whoOnlyProtectsTakesNothingOut() throws Exception {
        assertThat(stage.manager(() -> exports.export(EVERY)))
                .extracting(LexMariaExportRow::number)
                .doesNotContain(number);
        assertThat(stage.employee("receiver", () -> exports.export(IvoFilter.words(number))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.status()).isEqualTo(LexMariaStatus.INVESTIGATING);
                    assertThat(row.notified()).isNull();
                });
        assertThat(stage.employee("stranger", () -> exports.export(EVERY))).isEmpty();
        assertThat(stage.rows.number(
                        "select count(*) from audit_entry where action = 'EXPORT' and object_type = 'lex-maria'"))
                .isPositive();
    }

    @Test
    void whoSeesItInAListOpensIt() throws Exception {
        Map<String, Set<String>> people = Map.of(
                "receiver", Set.of(Roles.MEDARBETARE),
                "notifier", Set.of(Roles.MEDARBETARE),
                "manager", Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF),
                "reporter", Set.of(Roles.MEDARBETARE));
        people.forEach((name, roles) -> assertThat(listed(name, roles)).as(name).isEqualTo(opens(name, roles)));
    }

    /** The deviation's page leads only those to the case who may open it: whoever handles the deviation need not be designated. */
    @Test
    void anUndesignatedHandlerOfTheDeviationIsNotLedAstray() throws Exception {
        long handler = stage.facts.employee("handler");
        stage.rows.execute("update deviation set handler_id = ? where number = ?", handler, deviation);

        assertThat(stage.employee("handler", () -> deviations.open(deviation, null))
                        .raised())
                .isNull();
        assertThat(stage.employee("receiver", () -> deviations.open(deviation, null))
                        .raised()
                        .number())
                .isEqualTo(number);
    }

    @Test
    void figuresAreCountedByWhenTheSuspicionWasRaised() throws Exception {
        int year = TODAY.getYear() - 9;
        stage.rows.execute(
                "update lex_maria set occurred_at = '" + year + "-03-31T12:00:00+02', received_at = '" + year
                        + "-04-01T00:30:00+02', seriousness = 'DEATH', serious_at = now(), harm_at = now(), to_notify = true,"
                        + " decided_at = '" + year + "-04-04T12:00:00+02', ivo_notified_on = '" + year
                        + "-04-09' where number = ?",
                number);
        stage.facts.employee("counter");

        CaseFigures<Seriousness> found = stage
                .as("counter", Set.of(Roles.MEDARBETARE, Roles.MAS), () -> figures.figures(CaseFigures.Span.YEAR))
                .stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow();

        assertThat(found)
                .isEqualTo(new CaseFigures<>(LocalDate.of(year, 1, 1), 1, 0, 0, Map.of(Seriousness.DEATH, 1), 1, 3, 8));
        assertThatThrownBy(() -> stage.manager(() -> figures.figures(CaseFigures.Span.YEAR)))
                .isInstanceOf(EJBAccessException.class);
    }

    private boolean listed(String name, Set<String> roles) {
        try {
            return stage.as(name, roles, () -> lists.page(IvoFilter.words(number), 1)).rows().stream()
                    .anyMatch(row -> row.number().equals(number));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean opens(String name, Set<String> roles) {
        try {
            stage.as(name, roles, () -> cases.open(number, null));
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    private List<String> found(String name, String words) throws Exception {
        return stage.employee(name, () -> lists.page(IvoFilter.words(words), 1)).rows().stream()
                .map(LexMariaRow::number)
                .toList();
    }

    private List<String> foundByManager(String words) throws Exception {
        return stage.manager(() -> lists.page(IvoFilter.words(words), 1)).rows().stream()
                .map(LexMariaRow::number)
                .toList();
    }

    private LexMariaRef ref() throws Exception {
        return stage.ref(number);
    }
}
