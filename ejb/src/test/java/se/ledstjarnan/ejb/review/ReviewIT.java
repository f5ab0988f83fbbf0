package se.ledstjarnan.ejb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.review.ReviewContent;
import se.ledstjarnan.domain.review.ReviewFindingKind;
import se.ledstjarnan.domain.review.ReviewKind;
import se.ledstjarnan.domain.review.ReviewStatus;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureRef;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.NewMeasure;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Reports of others as services and PostgreSQL have them: who keeps and reads them, and what becomes of what they point out. */
class ReviewIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private ReviewService reviews;

    @Inject
    private ReviewWorkService work;

    @Inject
    private ReviewFindingService findings;

    @Inject
    private ReviewFileService files;

    @Inject
    private MeasureService measures;

    @Inject
    private MeasureReadService measureReads;

    @Inject
    private WaitingService waiting;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long karin;

    @BeforeEach
    void aUnit() throws Exception {
        unit = facts.unit(facts.administration());
        karin = facts.employee("karin");
        facts.employed(karin, "LEADS", unit, TODAY.minusYears(1), null);
        facts.employed(facts.employee("anna"), "WORKS_IN", unit, TODAY.minusYears(1), null);
        long other = facts.unit(facts.administration());
        facts.employed(facts.employee("johan"), "LEADS", other, TODAY.minusYears(1), null);
        facts.employee("kerstin");
        facts.employee("mats");
    }

    @Test
    void isWrittenDownDecidedOnAnsweredAndClosed() throws Exception {
        int number = kerstin(() -> work.writeDown(content(unit, CheckPart.SOCIAL_SERVICES, TODAY.plusDays(20))));
        assertThat(kerstin(() -> reviews.open(number)).head().registration()).isEqualTo("SN 2026-25-103");
        int answers = kerstin(() -> waiting.counts()).get(WaitingKind.REVIEWS_TO_ANSWER);
        assertThat(answers).isPositive();
        find(number, "Planer saknas.");
        find(number, "Larmet provas sällan.");
        assertThat(karin(() -> waiting.counts())).containsEntry(WaitingKind.REVIEW_FINDINGS, 2);

        long measure = karin(() -> measures.add("TR-" + number + ".1", typed(MeasureReach.UNIT)));
        assertThat(karin(() -> measureReads.view(measure)).mayReadCase()).isTrue();
        assertThat(karin(() -> measureReads.view(measure)).unitId()).isEqualTo(unit);
        ReviewRef karins = ref(number);
        karin(() -> findings.leaveWithoutMeasure(karins, 2, "Det provas redan varje vecka."));
        assertThat(karin(() -> waiting.counts())).doesNotContainEntry(WaitingKind.REVIEW_FINDINGS, 2);
        assertThatThrownBy(() -> karin(() -> measures.add("TR-" + number + ".2", typed(MeasureReach.UNIT))))
                .hasMessage("measure.caseTakesNone");
        assertThatThrownBy(() -> karin(() -> findings.leaveWithoutMeasure(ref(number), 1, "Behövs inte.")))
                .hasMessage("reason: review.hasMeasure");

        assertThatThrownBy(() -> kerstin(() -> work.close(ref(number)))).hasMessage("review.answerFirst");
        kerstin(() -> work.answer(ref(number), TODAY, "Vi skriver planer."));
        assertThat(kerstin(() -> waiting.counts()).getOrDefault(WaitingKind.REVIEWS_TO_ANSWER, 0))
                .isEqualTo(answers - 1);
        assertThatThrownBy(() -> kerstin(() -> work.close(ref(number)))).hasMessage("review.measureOpen");
        karin(() -> measures.cancel(measureRef(measure), "Finns redan."));
        assertThatThrownBy(() -> kerstin(() -> work.close(ref(number)))).hasMessage("review.findingUndecided");
        long done = karin(() -> measures.add("TR-" + number + ".1", atOnce()));
        assertThat(done).isNotEqualTo(measure);
        kerstin(() -> work.close(ref(number)));

        ReviewView closed = karin(() -> reviews.open(number));
        assertThat(closed.head().status()).isEqualTo(ReviewStatus.CLOSED);
        assertThat(closed.findings().get(0).measures()).hasSize(2);
        assertThatThrownBy(() -> karin(() -> measures.add("TR-" + number + ".1", typed(MeasureReach.UNIT))))
                .hasMessage("measure.caseTakesNone");
        assertThatThrownBy(() -> rows.execute("update external_review set summary = 'Ändrad' where number = " + number))
                .hasMessageContaining("closed");
        assertThat(rows.column(
                        "select action from audit_entry where chain = ? order by id",
                        "review:" + rows.number("select id from external_review where number = ?", number)))
                .contains("CREATE", "ADD", "STEP");
    }

    @Test
    void theWholeAdministrationsIsReadByManagersAndDecidedOnByThoseWhoKeepIt() throws Exception {
        int number = kerstin(() -> work.writeDown(content(null, CheckPart.COMMON, null)));
        find(number, "Ansvaret är otydligt.");
        assertThat(karin(() -> reviews.open(number)).decides()).isFalse();
        assertThatThrownBy(() -> karin(() -> measures.add("TR-" + number + ".1", typed(MeasureReach.UNIT))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> karin(() -> findings.leaveWithoutMeasure(ref(number), 1, "Behövs inte.")))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> karin(() -> work.answer(ref(number), TODAY, "Svar.")))
                .isInstanceOf(EJBAccessException.class);
        long measure = kerstin(() -> measures.add("TR-" + number + ".1", typed(MeasureReach.UNIT)));
        assertThat(karin(() -> measureReads.view(measure)).mayReadCase()).isTrue();
        assertThat(mats(() -> reviews.open(number)).writes()).isTrue();
    }

    @Test
    void isNotThereForThoseWhomItDoesNotConcern() throws Exception {
        int number = kerstin(() -> work.writeDown(content(unit, CheckPart.SOCIAL_SERVICES, null)));
        find(number, "Planer saknas.");
        long measure = karin(() -> measures.add("TR-" + number + ".1", typed(MeasureReach.UNIT)));
        for (Callable<?> asked : List.<Callable<?>>of(
                () -> mats(() -> reviews.open(number)),
                () -> johan(() -> reviews.open(number)),
                () -> mats(() -> findings.add(ref(number), ReviewFindingKind.DEFICIENCY, "Mer.")),
                () -> johan(() -> measures.add("TR-" + number + ".1", typed(MeasureReach.UNIT))),
                () -> johan(() -> measureReads.view(measure)),
                () -> anna(() -> measureReads.view(measure)))) {
            assertThatThrownBy(asked::call).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> anna(() -> reviews.open(number))).isInstanceOf(EJBAccessException.class);
        assertThat(anna(() -> reviews.isFound(number))).isFalse();
        assertThat(karin(() -> reviews.isFound(number))).isTrue();
        assertThat(numbers("johan")).doesNotContain(number);
        assertThat(numbers("karin")).contains(number);
        assertThatThrownBy(() -> mats(() -> work.writeDown(content(unit, CheckPart.SOCIAL_SERVICES, null))))
                .hasMessage("area: review.notYourPart");
    }

    @Test
    void tellsWhoeverWasNotFirstAndKeepsNumbersInTheRegistersForm() throws Exception {
        int number = kerstin(() -> work.writeDown(content(null, CheckPart.COMMON, null)));
        ReviewRef seen = ref(number);
        kerstin(() -> findings.add(seen, ReviewFindingKind.RECOMMENDATION, "Mät oftare."));
        assertThatThrownBy(() -> kerstin(() -> work.correct(seen, content(unit, CheckPart.COMMON, null))))
                .isInstanceOf(StaleDataException.class);
        kerstin(() -> work.correct(ref(number), content(unit, CheckPart.COMMON, null)));
        assertThat(kerstin(() -> reviews.open(number)).head().unitId()).isEqualTo(unit);
        ReviewContent odd = content(null, CheckPart.COMMON, null).registered("hej");
        assertThatThrownBy(() -> kerstin(() -> work.writeDown(odd)))
                .hasMessage("registration: registration.notANumber");
        assertThatThrownBy(() -> kerstin(() -> work.writeDown(content(-1L, CheckPart.COMMON, null))))
                .hasMessage("unit: review.unknownUnit");
    }

    @Test
    void theReportItselfIsKeptAsAFileUntilItIsClosed() throws Exception {
        int number = kerstin(() -> work.writeDown(content(unit, CheckPart.SOCIAL_SERVICES, null)));
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
        kerstin(() -> files.add(number, "beslut.pdf", pdf));
        long file = karin(() -> reviews.open(number)).files().get(0).id();
        assertThat(karin(() -> files.file(number, file)).content()).isEqualTo(pdf);
        assertThatThrownBy(() -> johan(() -> files.file(number, file))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> karin(() -> files.add(number, "mer.pdf", pdf))).isInstanceOf(EJBAccessException.class);
        kerstin(() -> work.close(ref(number)));
        assertThatThrownBy(() -> kerstin(() -> files.remove(number, file))).hasMessage("review.closedAlready");
    }

    private List<Integer> numbers(String name) throws Exception {
        List<Integer> numbers = new ArrayList<>();
        ReviewFilter every = new ReviewFilter(ReviewFilter.State.EVERY, null, null, 1);
        As.roles(facts.username(name), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), () -> {
            reviews.export(every, found -> found.forEach(row -> numbers.add(row.number())));
            return null;
        });
        return numbers;
    }

    private void find(int number, String words) throws Exception {
        ReviewRef ref = ref(number);
        kerstin(() -> findings.add(ref, ReviewFindingKind.DEFICIENCY, words));
    }

    private ReviewRef ref(int number) throws Exception {
        return new ReviewRef(number, rows.number("select version from external_review where number = ?", number));
    }

    private MeasureRef measureRef(long id) throws Exception {
        return new MeasureRef(id, rows.number("select version from measure where id = ?", id));
    }

    private NewMeasure typed(MeasureReach reach) {
        return new NewMeasure(
                reach,
                MeasureKind.CORRECTIVE,
                "Skriv planer",
                null,
                karin,
                false,
                TODAY.plusDays(10),
                "Alla har en plan.",
                null,
                TODAY.plusDays(60),
                null);
    }

    private NewMeasure atOnce() {
        return new NewMeasure(
                MeasureReach.UNIT,
                MeasureKind.IMMEDIATE,
                "Planer skrivna",
                null,
                karin,
                true,
                TODAY,
                null,
                null,
                null,
                "Det syns direkt.");
    }

    private static ReviewContent content(Long unit, CheckPart area, LocalDate answerBy) {
        return new ReviewContent(
                ReviewKind.SUPERVISION,
                "Inspektionen för vård och omsorg",
                "Tillsyn av boendet",
                "3.5.1-1/2026",
                "sn 2026-25-103",
                TODAY.minusDays(5),
                TODAY.minusDays(3),
                answerBy,
                unit,
                area,
                "Två brister.");
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private void kerstin(As.Work task) throws Exception {
        kerstin(done(task));
    }

    private <T> T mats(Callable<T> task) throws Exception {
        return As.roles(facts.username("mats"), Set.of(Roles.MEDARBETARE, Roles.MAS), task);
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private void karin(As.Work task) throws Exception {
        karin(done(task));
    }

    private <T> T johan(Callable<T> task) throws Exception {
        return As.roles(facts.username("johan"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }

    private static Callable<Void> done(As.Work task) {
        return () -> {
            task.run();
            return null;
        };
    }
}
