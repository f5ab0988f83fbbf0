package se.ledstjarnan.ejb.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.ivo.CaseFigures;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.lexsarah.PointKind;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.DeliveredProfile;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.ejb.ivo.IvoPage;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.settings.ProfileService;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** The list shows whom it may what the case page would, no more and no less; performers' reports and headings are kept. */
class LexSarahListIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final IvoFilter<LexSarahStatus, Grade> EVERY = IvoFilter.words(null);

    @Inject
    private LexSarahListService lists;

    @Inject
    private LexSarahExportService exports;

    @Inject
    private LexSarahFiguresService figures;

    @Inject
    private LexSarahService cases;

    @Inject
    private LexSarahWork work;

    @Inject
    private PerformerReportService performers;

    @Inject
    private TemplateService templates;

    @Inject
    private WaitingService waiting;

    @Inject
    private ProfileService profiles;

    @PersistenceContext
    private EntityManager em;

    private LexSarahStage stage;

    @BeforeEach
    void asDelivered() throws Exception {
        Database.employee("sven");
        Database.owner().execute("delete from profile_setting");
        stage = new LexSarahStage();
    }

    @AfterEach
    void asDeliveredAgain() throws Exception {
        Database.owner().execute("delete from profile_setting");
    }

    @Test
    void theListAndTheCaseAgreeOnWhoMayRead() throws Exception {
        stage.facts.holds(stage.facts.employee("member"), Roles.NAMND, LexSarahStage.LONG_AGO, null);
        List<String> numbers = new ArrayList<>();
        for (LexSarahStatus status : LexSarahStatus.values()) {
            numbers.add(row(status, false));
            numbers.add(row(status, true));
        }
        Map<String, Set<String>> people = new LinkedHashMap<>();
        people.put("manager", Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF));
        people.put("receiver", Set.of(Roles.MEDARBETARE));
        people.put("decider", Set.of(Roles.MEDARBETARE));
        people.put("stranger", Set.of(Roles.MEDARBETARE));
        people.put("member", Set.of(Roles.NAMND));
        for (DeliveredProfile profile : DeliveredProfile.values()) {
            As.role("sven", Roles.SYSTEMFORVALTARE, () -> profiles.load(profile, "Prövning"));
            for (Map.Entry<String, Set<String>> person : people.entrySet()) {
                Set<String> listed = new java.util.HashSet<>();
                for (int page = 1; page < 20; page++) {
                    int asked = page;
                    stage.as(person.getKey(), person.getValue(), () -> lists.page(EVERY, asked))
                            .rows()
                            .forEach(found -> listed.add(found.number()));
                }
                for (String number : numbers) {
                    assertThat(listed.contains(number))
                            .as(profile + " " + person.getKey() + " " + number + " " + stage.status(number))
                            .isEqualTo(opens(person.getKey(), person.getValue(), number));
                }
            }
        }
    }

    private boolean opens(String name, Set<String> roles, String number) throws Exception {
        try {
            stage.as(name, roles, () -> cases.open(number, null));
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    @Test
    void whatWaitsIsCountedAndListedAlike() throws Exception {
        row(LexSarahStatus.RECEIVED, false);
        String proposed = row(LexSarahStatus.PROPOSED, false);

        Integer counted = stage.employee("decider", () -> waiting.counts()).get(WaitingKind.LEX_SARAH);
        List<LexSarahRow> listed = stage.employee("decider", () -> lists.waiting());

        assertThat(counted).isPositive();
        assertThat(listed).hasSize(Math.min(10, counted));
        assertThat(listed).allSatisfy(row -> assertThat(row.status()).isEqualTo(LexSarahStatus.PROPOSED));
        assertThat(stage.status(proposed)).isEqualTo("PROPOSED");
        assertThat(stage.employee("stranger", () -> waiting.counts()).get(WaitingKind.LEX_SARAH))
                .isZero();
    }

    @Test
    void aPageTakesTheSameNumberOfStatementsHoweverLong() throws Exception {
        int before = Statements.sentBy(em, () -> stage.employee("receiver", () -> lists.page(EVERY, 1)));
        for (int i = 0; i < 5; i++) {
            row(LexSarahStatus.INVESTIGATING, false);
        }
        int after = Statements.sentBy(em, () -> stage.employee("receiver", () -> lists.page(EVERY, 1)));

        assertThat(after).isLessThanOrEqualTo(before);
    }

    @Test
    void whoOnlyProtectsFindsNothingByWordsAndTakesNothingOut() throws Exception {
        long deviation = stage.cases.received(stage.unit, "SOL", "LEX_SARAH", "REPORTED");
        stage.rows.execute(
                "insert into lex_sarah (number, origin, status, title, unit_id, deviation_id, reported, occurred_at, received_at)"
                        + " select 'LS-' || id, 'DEVIATION', 'RECEIVED', 'Dörren var låst', unit_id, id, 'Dörren var låst utifrån',"
                        + " now(), now() from deviation where id = ?",
                deviation);
        String number = stage.numberOf(deviation);
        IvoFilter<LexSarahStatus, Grade> words = IvoFilter.words("LÅST UTIFRÅN");
        IvoFilter<LexSarahStatus, Grade> byNumber = IvoFilter.words(number.toLowerCase());

        assertThat(numbers(stage.employee("receiver", () -> lists.page(words, 1))))
                .containsExactly(number);
        assertThat(numbers(stage.manager(() -> lists.page(words, 1)))).isEmpty();
        assertThat(numbers(stage.manager(() -> lists.page(byNumber, 1)))).containsExactly(number);

        assertThat(stage.manager(() -> exports.export(EVERY))).isEmpty();
        assertThat(stage.employee("receiver", () -> exports.export(words)))
                .extracting(LexSarahExportRow::number)
                .containsExactly(number);
        assertThat(stage.employee("receiver", () -> exports.export(IvoFilter.words("%"))))
                .isEmpty();
    }

    @Test
    void yearsAreCountedByTheDayTheReportCameIn() throws Exception {
        int year = LocalDate.now(ClockProducer.SWEDEN).getYear() - 9;
        String number = row(LexSarahStatus.CLOSED, false);
        stage.rows.execute(
                "update lex_sarah set received_at = '" + year + "-01-01T00:30:00+01', decided_at = '" + year
                        + "-01-11T00:30:00+01'," + " grade = 'SERIOUS', serious_at = now(), ivo_notified_on = '" + year
                        + "-02-01' where number = ?",
                number);

        stage.facts.employee("counter");
        CaseFigures<Grade> found = stage
                .as(
                        "counter",
                        Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF),
                        () -> figures.figures(CaseFigures.Span.YEAR))
                .stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow();

        assertThat(found)
                .isEqualTo(new CaseFigures<>(LocalDate.of(year, 1, 1), 1, 0, 0, Map.of(Grade.SERIOUS, 1), 1, 10, 31));
    }

    private static List<String> numbers(IvoPage<LexSarahRow> page) {
        return page.rows().stream().map(LexSarahRow::number).toList();
    }

    @Test
    void aPerformersReportComesInAsAKindOfItsOwn() throws Exception {
        Set<String> coordinator = Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE);
        PerformerReportService.Told told = new PerformerReportService.Told(
                "Omsorg AB",
                "Telefon",
                "Utebliven insats.",
                TODAY.minusDays(4),
                TODAY.minusDays(3),
                TODAY.minusDays(1));

        String number = stage.as("receiver", coordinator, () -> performers.register(told));

        LexSarahView view = stage.employee("receiver", () -> cases.open(number, null));
        assertThat(view.report().performer()).isEqualTo("Omsorg AB");
        assertThat(view.head().deviationNumber()).isNull();
        assertThat(view.clocks())
                .anyMatch(clock -> clock.duty() == se.ledstjarnan.domain.law.Duty.LEX_SARAH_INFORM_BOARD);
    }

    @Test
    void aCaseKeepsTheHeadingsItBeganWith() throws Exception {
        Set<String> chief = Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF);
        stage.facts.employee("chief");
        String older = row(LexSarahStatus.RECEIVED, false);
        stage.does("receiver", () -> work.start(stage.ref(older), LegalArea.SOL, false));
        int seen = stage.as("chief", chief, () -> templates.versions()).get(0).number();
        List<TemplateService.Point> reworded = stage.as("chief", chief, () -> templates.current()).stream()
                .map(point -> point.kind() == PointKind.CAUSES
                        ? new TemplateService.Point(point.kind(), "Varför det hände " + seen, point.help())
                        : point)
                .collect(Collectors.toList());

        stage.as("chief", chief, () -> {
            templates.change(seen, reworded, "Tydligare");
            return null;
        });

        String newer = row(LexSarahStatus.RECEIVED, false);
        stage.does("receiver", () -> work.start(stage.ref(newer), LegalArea.SOL, false));
        assertThat(headings(newer)).contains("Varför det hände " + seen);
        assertThat(headings(older)).doesNotContain("Varför det hände " + seen);
        assertThatThrownBy(() -> stage.as("chief", chief, () -> {
                    templates.change(seen, reworded, "För sent");
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
    }

    private List<String> headings(String number) throws Exception {
        return stage
                .employee("receiver", () -> cases.open(number, LexSarahTab.INVESTIGATION))
                .parts()
                .sections()
                .stream()
                .map(LexSarahView.Section::heading)
                .toList();
    }

    /** A case of the unit as the status demands it, without its course. */
    private String row(LexSarahStatus status, boolean managerConcerned) throws Exception {
        long deviation = stage.cases.received(stage.unit, "SOL", "LEX_SARAH", "REPORTED");
        boolean started = status != LexSarahStatus.RECEIVED;
        boolean proposed = status.compareTo(LexSarahStatus.PROPOSED) >= 0;
        boolean decided = status.compareTo(LexSarahStatus.DECIDED) >= 0;
        String number = "LS-T-" + deviation;
        stage.rows.execute(
                """
                insert into lex_sarah (number, origin, status, title, unit_id, deviation_id, deviation_number, reporter_id, reported,
                    occurred_at, received_at, area, manager_concerned, template_id, proposed_at, proposed_by_id, grade, decided_at,
                    closed_at)
                select ?, 'DEVIATION', ?, title, unit_id, id, number, reporter_id, what_happened, occurred_at, reported_at, %s, ?,
                    (select id from lex_sarah_template where version_no = 1), %s, %s
                from deviation where id = ?
                """.formatted(
                                started ? "'SOL'" : "null",
                                proposed ? "now(), " + stage.receiver : "null, null",
                                (decided ? "'MISCONDUCT', now()" : "null, null")
                                        + (status == LexSarahStatus.CLOSED ? ", now()" : ", null")),
                number,
                status.name(),
                managerConcerned,
                deviation);
        return number;
    }
}
