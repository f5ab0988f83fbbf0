package se.ledstjarnan.ejb.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureAction;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.measure.MeasureFilter;
import se.ledstjarnan.ejb.measure.MeasureOrder;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureRef;
import se.ledstjarnan.ejb.measure.MeasureRow;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.MeasureView;
import se.ledstjarnan.ejb.measure.NewMeasure;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** A private performer's own case has measures with follow-up as others have, and those of the case alone read them. */
class PerformerMeasuresIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now(ClockProducer.SWEDEN);

    @Inject
    private PerformerReportService performers;

    @Inject
    private LexSarahWork work;

    @Inject
    private LexSarahService cases;

    @Inject
    private MeasureService measures;

    @Inject
    private MeasureReadService reads;

    @Inject
    @jakarta.enterprise.inject.Any
    private jakarta.enterprise.inject.Instance<ReminderSource> reminders;

    private LexSarahStage stage;
    private String number;
    private long owner;

    @BeforeEach
    void told() throws Exception {
        Database.owner().execute("delete from profile_setting");
        stage = new LexSarahStage();
        owner = stage.facts.employee("owner");
        number = stage.as(
                "receiver",
                Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE),
                () -> performers.register(new PerformerReportService.Told(
                        "Omsorg AB", "Telefon", "Utebliven insats.", TODAY.minusDays(4), TODAY.minusDays(3), TODAY)));
    }

    @AfterEach
    void gone() throws Exception {
        stage.rows.execute("delete from measure where origin_number = ?", number);
    }

    @Test
    void goFromTheDecisionToTheVerdict() throws Exception {
        assertThatThrownBy(() -> stage.employee("receiver", () -> measures.add(number, planned())))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("measure.caseTakesNone");
        stage.does("receiver", () -> work.start(stage.ref(number), LegalArea.SOL, false));

        long id = stage.employee("receiver", () -> measures.add(number, planned()));

        assertThat(stage.employee("receiver", () -> cases.open(number, LexSarahTab.MEASURES))
                        .parts()
                        .measures()
                        .rows())
                .extracting(MeasureRow::id)
                .containsExactly(id);
        assertThat(dues(id)).containsExactly(owner);
        assertThat(stage.rows.column(
                        "select lex_sarah_id is not null and deviation_id is null from measure where id = ?", id))
                .containsExactly(true);
        stage.does("owner", () -> measures.markDone(ref(id), "Avtalet är ändrat."));
        MeasureView done = stage.employee("owner", () -> reads.view(id));
        assertThat(done.mayReadCase()).isFalse();
        assertThat(done.may(MeasureAction.JUDGE_EFFECT)).isTrue();
        stage.does("receiver", () -> measures.judge(ref(id), EffectVerdict.ACHIEVED, "Inga uteblivna insatser."));
        assertThat(dues(id)).isEmpty();
        assertThat(stage.rows.column("select action from audit_entry where chain = 'lex-sarah:' || ?", caseId()))
                .contains("ADD", "STEP");
    }

    @Test
    void areReadByThoseOfTheCaseAndTheOwnerAlone() throws Exception {
        stage.does("receiver", () -> work.start(stage.ref(number), LegalArea.SOL, false));
        long id = stage.employee("receiver", () -> measures.add(number, planned()));

        assertThat(listed("receiver")).contains(id);
        assertThat(listed("owner")).contains(id);
        assertThat(listed("stranger")).doesNotContain(id);
        assertThatThrownBy(() -> stage.employee("stranger", () -> reads.view(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stage.employee("stranger", () -> cases.open(number, LexSarahTab.MEASURES)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stage.employee("stranger", () -> measures.add(number, planned())))
                .isInstanceOf(NotFoundException.class);

        stage.rows.execute("insert into lex_sarah_exclusion values (?, ?)", caseId(), stage.receiver);
        assertThat(listed("receiver")).doesNotContain(id);
    }

    @Test
    void haveATabWhereThereIsNoDeviationOnly() throws Exception {
        assertThat(stage.employee("receiver", () -> cases.open(number, LexSarahTab.MEASURES))
                        .tabs())
                .contains(LexSarahTab.MEASURES);
        assertThat(stage.employee("decider", () -> cases.open(number, null)).tabs())
                .doesNotContain(LexSarahTab.MEASURES);
    }

    private NewMeasure planned() {
        return new NewMeasure(
                MeasureReach.UNIT,
                MeasureKind.PREVENTIVE,
                "Ändra avtalet",
                null,
                owner,
                false,
                TODAY.plusDays(7),
                "Inga uteblivna insatser",
                null,
                TODAY.plusDays(30),
                null);
    }

    private long caseId() throws Exception {
        return stage.rows.number("select id from lex_sarah where number = ?", number);
    }

    private MeasureRef ref(long id) throws Exception {
        return new MeasureRef(id, stage.rows.number("select version from measure where id = ?", id));
    }

    private List<Long> listed(String name) throws Exception {
        MeasureFilter every =
                new MeasureFilter(MeasureFilter.Whose.ALL, MeasureFilter.State.EVERY, null, null, number, 1);
        return stage.employee(name, () -> reads.list(every, MeasureOrder.NATURAL)).rows().stream()
                .map(MeasureRow::id)
                .toList();
    }

    private List<Long> dues(long id) {
        return reminders.stream()
                .flatMap(source -> source.due(TODAY.plusDays(60)).stream())
                .filter(due -> due.key().equals("measure:" + id) || due.key().equals("verdict:" + id))
                .map(se.ledstjarnan.domain.notification.Due::ownerId)
                .toList();
    }
}
