package se.ledstjarnan.ejb.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.FindingState;
import se.ledstjarnan.domain.person.PersonDetails;
import se.ledstjarnan.domain.person.PersonIdentity;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.person.Persons;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** Each kind of pattern beside words: when it is found, and whom it is told. */
class PatternKindsIT extends ContainerTest {

    private static final String ELSA = "19400229";

    @Inject
    private PatternJob job;

    @Inject
    private FindingService findings;

    @Inject
    private ApartService apart;

    @Inject
    private UnusualService unusual;

    @Inject
    private Persons persons;

    @Inject
    private UserTransaction transaction;

    private PatternStage stage;

    @BeforeEach
    void stage() throws Exception {
        stage = new PatternStage();
    }

    @Test
    void reportsOfOneEventAreFoundByTheRareWordsThatTheyShare() throws Exception {
        String one = PatternStage.word();
        String two = PatternStage.word();
        String three = PatternStage.word();
        stage.report("HSL", 5, "Det var " + one + " och sedan " + two + " innan " + three + " kom fram till dörren");
        stage.report("HSL", 5, "Det var " + one + " och sedan " + two + " när " + three + " kom ut genom dörren");
        stage.report("HSL", 5, "Något helt annat hände i ett annat hus den dagen");
        transaction.begin();
        job.run(new JobRun(job.name(), "test", tomorrow().atStartOfDay(), 1));
        transaction.commit();

        assertThat(of(FindingKind.ALIKE, "manager", Roles.ENHETSCHEF))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.figures().cases()).isEqualTo(2);
                    assertThat(row.words()).contains(one, two, three);
                });
        saidApartAtOnce();
    }

    /** And found again once it is taken back. */
    private void saidApartAtOnce() throws Exception {
        long id = of(FindingKind.ALIKE, "manager", Roles.ENHETSCHEF).get(0).id();
        FindingView view = stage.as("manager", Roles.ENHETSCHEF, () -> findings.open(id));
        String number = view.cases().get(0).number();
        stage.does("manager", Roles.ENHETSCHEF, () -> apart.say(id, number));
        assertThat(of(FindingKind.ALIKE, "manager", Roles.ENHETSCHEF))
                .as("before the night")
                .isEmpty();
        look(FindingKind.ALIKE);
        assertThat(stage.rows.number("select count(*) from finding where id = ?", id))
                .isZero();

        ApartRow said = stage.as(
                        "manager",
                        Roles.ENHETSCHEF,
                        () -> findings.about(stage.rows.number("select id from deviation where number = ?", number)))
                .apart()
                .get(0);
        stage.does("manager", Roles.ENHETSCHEF, () -> apart.withdraw(said.id()));
        look(FindingKind.ALIKE);
        assertThat(of(FindingKind.ALIKE, "manager", Roles.ENHETSCHEF)).hasSize(1);
    }

    @Test
    void onePersonIsTiedWithinACompartmentAndForThoseWhoMaySeeWhoItIs() throws Exception {
        for (int i = 0; i < 4; i++) {
            about(stage.report("HSL", 3 + i * 9, "Rapport om något"));
            about(stage.report("SOL", 4 + i * 9, "Rapport om något"));
        }
        look(FindingKind.PERSON);

        assertThat(of(FindingKind.PERSON, "manager", Roles.ENHETSCHEF))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.figures().cases()).isEqualTo(4))
                .extracting(FindingRow::compartment)
                .containsExactlyInAnyOrder(Compartment.HEALTH_CARE, Compartment.SOCIAL_SERVICES);
        FindingRow ofElsa = of(FindingKind.PERSON, "manager", Roles.ENHETSCHEF).get(0);
        assertThatThrownBy(
                        () -> stage.does("manager", Roles.ENHETSCHEF, () -> apart.say(ofElsa.id(), numberOf(ofElsa))))
                .hasMessage("pattern.apart.kind");
        assertThat(of(FindingKind.PERSON, "mas", Roles.MAS))
                .extracting(FindingRow::compartment)
                .containsExactly(Compartment.HEALTH_CARE);
        assertThat(of(FindingKind.PERSON, "kerstin", Roles.KVALITETSSAMORDNARE))
                .as("oversees, and does not see who it is")
                .isEmpty();
    }

    @Test
    void aProtectedIdentityTiesNothing() throws Exception {
        for (int i = 0; i < 4; i++) {
            long id = about(stage.report("HSL", 3 + i * 9, "Rapport om något"));
            stage.cases.set(id, "person_protected", true);
        }
        look(FindingKind.PERSON);

        assertThat(of(FindingKind.PERSON, "manager", Roles.ENHETSCHEF)).isEmpty();
    }

    @Test
    void aRoomThatComesBackIsFoundHoweverItIsWritten() throws Exception {
        for (int i = 0; i < 25; i++) {
            stage.report("HSL", 100 + i * 10, "Vanlig text om något som hände");
        }
        stage.report("HSL", 3, "Det hände i rum 12 på morgonen");
        stage.report("HSL", 20, "I rummet 12 låg mattan fel");
        stage.report("HSL", 40, "Rum nr 12 igen");
        look(FindingKind.PLACE);

        assertThat(of(FindingKind.PLACE, "manager", Roles.ENHETSCHEF))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.words()).isEqualTo("rum 12");
                    assertThat(row.figures().cases()).isEqualTo(3);
                });
    }

    @Test
    void aCountOutsideOfItsLimitsIsToldToAllWhoWorkThereButInWordsToMost() throws Exception {
        long category = category("HEALTH_CARE", 0);
        for (int month = 2; month <= 18; month++) {
            monthly(category, month, 2 + month % 2);
        }
        monthly(category, 1, 14);
        look(FindingKind.COUNT);

        FindingRow row = of(FindingKind.COUNT, "manager", Roles.ENHETSCHEF).get(0);
        assertThat(row.figures().cases()).isEqualTo(14);
        assertThat(stage.as("manager", Roles.ENHETSCHEF, () -> findings.open(row.id()))
                        .months())
                .hasSize(18);
        UnusualService.Unusual told = stage.as("manager", Roles.ENHETSCHEF, () -> unusual.unusual());
        assertThat(told.opens()).isTrue();
        assertThat(told.rows()).extracting(FindingRow::id).contains(row.id());

        stage.facts.employed(stage.facts.employee("nurse"), "WORKS_IN", stage.unit, LocalDate.of(2020, 1, 1), null);
        UnusualService.Unusual staff = stage.as("nurse", Roles.MEDARBETARE, () -> unusual.unusual());
        assertThat(staff.opens()).isFalse();
        assertThat(staff.rows()).extracting(FindingRow::id).contains(row.id());
        stage.facts.employed(stage.facts.employee("new"), "WORKS_IN", stage.unit, LocalDate.of(2020, 1, 1), null);
        stage.rows.execute("update finding set cases = 4 where id = ?", row.id());
        assertThat(stage.as("new", Roles.MEDARBETARE, () -> unusual.unusual()).rows())
                .as("so few that somebody could be pointed at")
                .isEmpty();
    }

    @Test
    void categoriesThatMoveTogetherAreFoundWithBothSeries() throws Exception {
        long one = category("HEALTH_CARE", 0);
        long two = category("HEALTH_CARE", 1);
        for (int month = 1; month <= 24; month++) {
            int size = 2 + month * 7 % 5;
            monthly(one, month, size);
            monthly(two, month, size + 1);
        }
        look(FindingKind.TOGETHER);

        FindingRow row = of(FindingKind.TOGETHER, "manager", Roles.ENHETSCHEF).get(0);
        assertThat(row.figures().lag()).isZero();
        assertThat(row.figures().expected().doubleValue()).isGreaterThan(0.99);
        assertThat(stage.as("manager", Roles.ENHETSCHEF, () -> findings.open(row.id()))
                        .months())
                .hasSize(24)
                .allSatisfy(month -> assertThat(month.others()).isEqualTo(month.cases() + 1));
    }

    private long category(String compartment, int place) throws Exception {
        return stage.rows.number(
                "select id from category where compartment = ? and parent_id is null order by id limit 1 offset "
                        + place,
                compartment);
    }

    /** So many cases of the month that lies so many months back. */
    private void monthly(long category, int monthsAgo, int count) throws Exception {
        LocalDate middle = YearMonth.now().minusMonths(monthsAgo).atDay(15);
        int days = (int) (LocalDate.now().toEpochDay() - middle.toEpochDay());
        for (int i = 0; i < count; i++) {
            long id = stage.report("HSL", days, "Vanlig text om något som hände");
            stage.rows.execute(
                    "update deviation set category_id = ?, event_type = 'EVENT', severity = 2, probability = 2 where id = ?",
                    category,
                    id);
        }
    }

    private String numberOf(FindingRow row) throws Exception {
        return stage.as("manager", Roles.ENHETSCHEF, () -> findings.open(row.id()))
                .cases()
                .get(0)
                .number();
    }

    private long about(long id) throws Exception {
        stage.cases.set(id, "concerns", "ONE_PERSON");
        transaction.begin();
        persons.keep(id, PersonDetails.concerned("Elsa Ek", new PersonIdentity(ELSA)));
        transaction.commit();
        return id;
    }

    /** For the kind alone: the whole of the night's work takes its time where other tests have left many cases. */
    private void look(FindingKind kind) throws Exception {
        transaction.begin();
        job.look(tomorrow(), kind);
        transaction.commit();
    }

    private static LocalDate tomorrow() {
        return LocalDate.now().plusDays(1);
    }

    private List<FindingRow> of(FindingKind kind, String name, String role) throws Exception {
        return stage.as(name, role, () -> findings.list(new FindingFilter(FindingState.OPEN, kind, stage.unit), 0, 50))
                .rows();
    }
}
