package se.ledstjarnan.ejb.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureAction;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.supplier.AgreementContent;
import se.ledstjarnan.domain.supplier.FindingContent;
import se.ledstjarnan.domain.supplier.SupplierContent;
import se.ledstjarnan.domain.supplier.VisitContent;
import se.ledstjarnan.ejb.measure.MeasureFilter;
import se.ledstjarnan.ejb.measure.MeasureOrder;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureRef;
import se.ledstjarnan.ejb.measure.MeasureRow;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.MeasureView;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** What is to be mended at a supplier stands in the one list of measures, moves with the finding and is changed there alone. */
class FindingMeasuresIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate DUE = TODAY.plusDays(20);

    @Inject
    private SupplierService suppliers;

    @Inject
    private SupplierWorkService work;

    @Inject
    private SupplierDutyService duties;

    @Inject
    private VisitService visits;

    @Inject
    private OwnSupplierService own;

    @Inject
    private MeasureReadService reads;

    @Inject
    private MeasureService measures;

    @Inject
    @Any
    private Instance<ReminderSource> reminders;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private int number;

    @BeforeEach
    void aVisitThatFoundSomething() throws Exception {
        facts.employee("kerstin");
        facts.employee("karin");
        unit = facts.unit(facts.administration());
        long lars = facts.employee("lars");
        facts.holds(lars, "LEVERANTOR", TODAY.minusDays(1), null);
        number = kerstin(() -> work.begin(new SupplierContent(facts.username("Omsorg"), null, null, null, null)));
        kerstin(() -> work.agree(
                ref(),
                new AgreementContent(
                        "Hemtjänst",
                        "Äldre",
                        Set.of(LegalArea.SOL),
                        TODAY.minusDays(9),
                        null,
                        null,
                        false,
                        null,
                        unit)));
        kerstin(() -> duties.giveLogin(ref(), lars));
        kerstin(() -> visits.register(
                number,
                new VisitContent(
                        TODAY,
                        true,
                        "Verksamhetschefen",
                        "Vi gick igenom allt.",
                        null,
                        List.of(
                                new FindingContent("Gott bemötande.", 1, null, null, null),
                                new FindingContent("Rutin saknas.", 3, "Skriv rutin", "Chefen", DUE)))));
    }

    @Test
    void whatIsToBeMendedIsAMeasureOfTheResponsibleUnit() throws Exception {
        MeasureRow row = only();
        MeasureView view = kerstin(() -> reads.view(row.id()));

        assertThat(row.title()).isEqualTo("Skriv rutin");
        assertThat(row.due()).isEqualTo(DUE);
        assertThat(rows.number("select unit_id from measure where id = ?", row.id()))
                .isEqualTo(unit);
        assertThat(view.origin()).isEqualTo(MeasureOrigin.SUPPLIER_FINDING);
        assertThat(view.originId()).isEqualTo(finding().id());
        assertThat(view.mayReadCase()).isTrue();
        assertThat(finding().measures()).extracting(SupplierView.Measure::id).containsExactly(row.id());
    }

    @Test
    void itIsChangedWhereItWasFoundAlone() throws Exception {
        MeasureView view = kerstin(() -> reads.view(only().id()));
        MeasureRef seen = new MeasureRef(view.id(), view.version());

        assertThat(view.allowed()).containsExactly(MeasureAction.BRING_TO_BOARD);
        assertThatThrownBy(() -> kerstin(() -> measures.markDone(seen, "Klart.")))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> kerstin(() -> measures.changeDue(seen, DUE.plusDays(1), "Mer tid.")))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void itMovesWithTheFindingAndIsJudgedByWhatFollowingUpShows() throws Exception {
        lars(() -> own.report(at(), "Rutinen är skriven."));
        assertThat(only().status()).isEqualTo(MeasureStatus.DONE);
        assertThat(reminded()).contains("verdict:" + only().id());

        kerstin(() -> visits.notMended(at(), "Ingen känner till den.", TODAY.plusDays(10)));
        assertThat(finding().measures())
                .extracting(SupplierView.Measure::status, SupplierView.Measure::verdict)
                .containsExactly(
                        tuple(MeasureStatus.DONE, EffectVerdict.NOT_ACHIEVED), tuple(MeasureStatus.PLANNED, null));

        kerstin(() -> visits.mended(at(), "Alla känner till den."));
        SupplierView.Measure last = finding().measures().get(1);
        assertThat(last.verdict()).isEqualTo(EffectVerdict.ACHIEVED);
        assertThat(last.nextDate()).isNull();
    }

    @Test
    void whatWasNeverDoneHasAnotherDay() throws Exception {
        kerstin(() -> visits.notMended(at(), "Inget är gjort.", TODAY.plusDays(10)));

        assertThat(only().due()).isEqualTo(TODAY.plusDays(10));
        assertThat(kerstin(() -> reads.view(only().id())).moved())
                .extracting(MeasureView.Moved::reason)
                .contains("Inget är gjort.");
        // The supplier is reminded of what it is to mend, by its own feature.
        assertThat(reminded()).doesNotContain("measure:" + only().id());
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        long id = only().id();

        assertThatThrownBy(() -> As.role(facts.username("karin"), Roles.MEDARBETARE, () -> reads.view(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(As.role(facts.username("karin"), Roles.MEDARBETARE, () -> reads.list(asked(), MeasureOrder.NATURAL))
                        .rows())
                .isEmpty();
    }

    private List<String> reminded() {
        return reminders.stream()
                .flatMap(source -> source.due(TODAY.plusDays(90)).stream())
                .map(due -> due.key())
                .toList();
    }

    private MeasureFilter asked() {
        return new MeasureFilter(MeasureFilter.Whose.ALL, MeasureFilter.State.EVERY, null, null, "LEV-" + number, 1);
    }

    private MeasureRow only() throws Exception {
        List<MeasureRow> found = kerstin(() -> reads.list(asked(), MeasureOrder.NATURAL)).rows().stream()
                .filter(row -> row.number().equals("LEV-" + number))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private SupplierView.Finding finding() throws Exception {
        return visit().findings().get(1);
    }

    private FindingRef at() throws Exception {
        SupplierView.Visit visit = visit();
        return new FindingRef(
                visit.id(), visit.stored(), visit.findings().get(1).id());
    }

    private SupplierView.Visit visit() throws Exception {
        return kerstin(() -> suppliers.open(number)).visits().get(0);
    }

    private SupplierRef ref() throws Exception {
        return new SupplierRef(number, rows.number("select version from supplier where number = ?", number));
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private void kerstin(As.Work task) throws Exception {
        kerstin(() -> {
            task.run();
            return null;
        });
    }

    private void lars(As.Work task) throws Exception {
        As.role(facts.username("lars"), Roles.LEVERANTOR, task);
    }
}
