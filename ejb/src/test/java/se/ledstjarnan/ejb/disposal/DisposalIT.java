package se.ledstjarnan.ejb.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.disposal.DisposalStatus;
import se.ledstjarnan.domain.disposal.HoldReason;
import se.ledstjarnan.domain.disposal.RetentionKind;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.audit.AuditService;
import se.ledstjarnan.ejb.deviation.CaseService;
import se.ledstjarnan.ejb.statistics.Pivot;
import se.ledstjarnan.ejb.statistics.PivotAsk;
import se.ledstjarnan.ejb.statistics.PivotMeasure;
import se.ledstjarnan.ejb.statistics.PivotService;
import se.ledstjarnan.ejb.statistics.PivotSplit;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Lists of cases whose time is out: what comes on them, what hinders, two who see to it, and what is left when a case has gone. */
class DisposalIT extends ContainerTest {

    @Inject
    private DisposalService lists;

    @Inject
    private DisposalWorkService work;

    @Inject
    private HoldService holds;

    @Inject
    private DisposalJobs jobs;

    @Inject
    private PivotService pivot;

    @Inject
    private CaseService cases;

    @Inject
    private AuditService audit;

    @Inject
    private RemovedCaseService removed;

    private DisposalStage stage;

    @BeforeEach
    void aStage() throws Exception {
        stage = new DisposalStage();
    }

    @Test
    void whatWasRemovedIsGoneAndEveryFigureStands() throws Exception {
        stage.retention("DEVIATION", "DISPOSE", "KS § 1");
        long id = stage.closed();
        String number = stage.cases.number(id);
        fill(id, number);
        List<Pivot> before = figures();
        long faults = faults();

        int list = stage.rut(work::make);
        approve(list);
        jobs.remove();

        DisposalView view = stage.rut(() -> lists.open(list));
        assertThat(view.status()).isEqualTo(DisposalStatus.DONE);
        assertThat(view.counts().removed()).isEqualTo(1);
        assertThat(figures()).isEqualTo(before);
        assertThat(stage.foundAnywhere()).isEmpty();
        assertThat(stage.rows.number("select count(*) from deviation where reporter_id = ?", stage.reporter))
                .isZero();
        assertThat(stage.rows.number("select count(*) from case_person where deviation_id = ?", id))
                .isZero();
        assertThat(stage.rows.number("select count(*) from attachment where deviation_id = ?", id))
                .isZero();
        assertThat(stage.rows.number("select count(*) from case_position_past where deviation_id = ?", id))
                .isZero();
        assertThat(stage.rut(() -> lists.protocol(list))).startsWith("%PDF".getBytes());
        assertThat(faults()).isEqualTo(faults);
        assertThat(As.role(stage.facts.username("reporter"), Roles.MEDARBETARE, () -> removed.find(number)))
                .hasValueSatisfying(gone -> {
                    assertThat(gone.reference()).isEqualTo("KS § 1");
                    assertThat(gone.list()).isEqualTo(list);
                    assertThat(gone.kind()).isEqualTo(RetentionKind.DEVIATION);
                });
        assertThat(stage.as(
                        "chief",
                        Roles.SOCIALCHEF,
                        () -> cases.again(number, null).standing().allowed()))
                .doesNotContain(DeviationAction.REOPEN)
                .isEmpty();
    }

    @Test
    void withoutADecisionNothingIsProposed() throws Exception {
        stage.retention("DEVIATION", "DISPOSE", null);
        stage.closed();
        assertThatThrownBy(() -> stage.rut(work::make))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("noneDue");
        jobs.draft(2026);
        assertThat(stage.rows.number("select count(*) from disposal_item where settled_at is null"))
                .isZero();
    }

    @Test
    void whatIsKeptForEverIsNeverProposed() throws Exception {
        stage.retention("DEVIATION", "KEEP", "KS § 1");
        stage.closed();
        assertThatThrownBy(() -> stage.rut(work::make)).hasMessageContaining("noneDue");
    }

    @Test
    void whatHindersIsShownAndStays() throws Exception {
        stage.retention("DEVIATION", "DISPOSE", "KS § 1");
        stage.retention("LEX_SARAH", "DISPOSE", "KS § 1");
        long free = stage.closed();
        long measured = stage.closed();
        stage.measure(measured, true);
        long appealed = stage.closed();
        stage.rutDoes(() -> holds.place(stage.cases.number(appealed), HoldReason.APPEAL, "Mål 4711-26"));
        long tied = stage.closed();
        long open = stage.cases.received(stage.unit, "SOL", "NONE", "INVESTIGATING");
        stage.rows.execute("insert into case_link (deviation_id, other_id, kind) values (?, ?, 'RELATED')", open, tied);
        long atIvo = stage.lexSarah(stage.closed("LEX_SARAH"), "ivo_notified_on = date '1920-02-07'");

        int list = stage.rut(work::make);

        assertThat(stage.hinder(list, stage.cases.number(free))).isEqualTo("-");
        assertThat(stage.hinder(list, stage.cases.number(measured))).isEqualTo("OPEN_MEASURE");
        assertThat(stage.hinder(list, stage.cases.number(appealed))).isEqualTo("APPEALED");
        assertThat(stage.hinder(list, stage.cases.number(tied))).isEqualTo("TIED_OPEN");
        assertThat(stage.hinder(list, (String) stage.text("select number from lex_sarah where id = ?", atIvo)))
                .isEqualTo("AT_IVO");
        approve(list);
        jobs.remove();
        assertThat(stage.rows.column(
                        "select case_number from disposal_item where disposed_at is not null and list_id ="
                                + " (select id from disposal_list where number = ?)",
                        list))
                .containsExactly(stage.cases.number(free));
        assertThat(stage.text("select what_happened from deviation where id = ?", appealed))
                .isEqualTo(stage.secret);
    }

    @Test
    void whatIsAppealedAfterTheApprovalStays() throws Exception {
        stage.retention("DEVIATION", "DISPOSE", "KS § 1");
        long id = stage.closed();
        int list = stage.rut(work::make);
        approve(list);
        stage.rutDoes(() -> holds.place(stage.cases.number(id), HoldReason.APPEAL, null));
        jobs.remove();
        assertThat(stage.hinder(list, stage.cases.number(id))).isEqualTo("APPEALED");
        assertThat(stage.text("select what_happened from deviation where id = ?", id))
                .isEqualTo(stage.secret);
    }

    @Test
    void aCaseOfLexSarahTakesItsDeviationWithIt() throws Exception {
        stage.retention("LEX_SARAH", "DISPOSE", "KS § 1");
        long deviation = stage.closed("LEX_SARAH");
        long id = stage.lexSarah(deviation, null);
        int list = stage.rut(work::make);
        approve(list);
        jobs.remove();
        assertThat(stage.rows.number(
                        "select count(*) from lex_sarah where id = ? and disposed_at is not null and reported = ''",
                        id))
                .isEqualTo(1);
        assertThat(stage.rows.number(
                        "select count(*) from deviation where id = ? and disposed_at is not null", deviation))
                .isEqualTo(1);
        assertThat(As.role(
                        stage.facts.username("reporter"),
                        Roles.MEDARBETARE,
                        () -> removed.find(stage.cases.number(deviation))))
                .hasValueSatisfying(gone -> assertThat(gone.kind()).isEqualTo(RetentionKind.LEX_SARAH));
    }

    @Test
    void nobodyApprovesOwnProposalAndTheSecondOfTwoIsTold() throws Exception {
        stage.retention("DEVIATION", "DISPOSE", "KS § 1");
        stage.closed();
        int list = stage.rut(work::make);
        stage.rutDoes(() -> work.propose(list, version(list)));
        long seen = version(list);
        assertThatThrownBy(() -> stage.rutDoes(() -> work.approve(list, seen))).hasMessageContaining("sameHand");
        stage.chiefDoes(() -> work.approve(list, seen));
        assertThatThrownBy(() -> stage.as("sven", Roles.SYSTEMFORVALTARE, () -> {
                    work.approve(list, seen);
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void whatIsLeftOutStaysAndMayStandOnAnotherListAfterARejection() throws Exception {
        stage.retention("DEVIATION", "DISPOSE", "KS § 1");
        long id = stage.closed();
        int list = stage.rut(work::make);
        long item = stage.rut(() -> lists.items(list, ItemChoice.REMOVABLE, 0))
                .rows()
                .get(0)
                .id();
        stage.rutDoes(() -> work.leaveOut(list, version(list), item, "Forskning"));
        assertThatThrownBy(() -> stage.rutDoes(() -> work.propose(list, version(list))))
                .hasMessageContaining("nothingToRemove");
        assertThatThrownBy(() -> stage.rut(work::make)).hasMessageContaining("noneDue");
        stage.rutDoes(() -> work.reject(list, version(list), "Fel frist"));
        int again = stage.rut(work::make);
        assertThat(stage.hinder(again, stage.cases.number(id))).isEqualTo("-");
    }

    @Test
    void theDatabaseRemovesNothingThatIsNotApproved() throws Exception {
        stage.retention("DEVIATION", "DISPOSE", "KS § 1");
        stage.closed();
        int list = stage.rut(work::make);
        String remove = "select dispose_cases(l.id, array_agg(i.id)) from disposal_list l join disposal_item i"
                + " on i.list_id = l.id where l.number = ? group by l.id";
        assertThatThrownBy(() -> Database.application().number(remove, list)).hasMessageContaining("not approved");
        assertThatThrownBy(() -> Database.application().execute("delete from disposal_step"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Database.application()
                        .execute(
                                "update disposal_list set status = 'APPROVED', proposed_at = now(), proposed_by_id = made_by_id,"
                                        + " decided_at = now(), decided_by_id = made_by_id where number = ?",
                                list))
                .hasMessageContaining("check");
    }

    private long faults() throws Exception {
        return stage.as("sven", Roles.SYSTEMFORVALTARE, audit::verify).faults().size();
    }

    private void approve(int list) throws Exception {
        stage.rutDoes(() -> work.propose(list, version(list)));
        stage.chiefDoes(() -> work.approve(list, version(list)));
    }

    private long version(int list) throws Exception {
        return stage.rows.number("select version from disposal_list where number = ?", list);
    }

    /** Something secret wherever a case may hold it. */
    private void fill(long id, String number) throws Exception {
        long me = stage.reporter;
        String secret = "'" + stage.secret + "'";
        stage.measure(id, false);
        stage.cases.inviting(id, me);
        stage.cases.excluding(id, me);
        for (String into : List.of(
                "investigation_entry (deviation_id, topic, cause_area, nature, text, written_at, author_id, source) values (?, 'CAUSE', 'ROUTINES', 'FACT', %1$s, now(), %2$d, %1$s)",
                "investigation_entry (deviation_id, topic, nature, text, written_at, author_id) values (?, 'WHAT_HAPPENED', 'FACT', %1$s, now(), %2$d)",
                "case_event (deviation_id, action, status_after, happened_at, employee_id, comment) values (?, 'CLOSE', 'CLOSED', now(), %2$d, %1$s)",
                "feedback (deviation_id, channel, text, written_at, author_id, planned, to_child) values (?, 'IN_SYSTEM', %1$s, now(), %2$d, %1$s, %1$s)",
                "addendum (deviation_id, text, written_at, author_id) values (?, %1$s, now(), %2$d)",
                "case_person (deviation_id, role, name_sealed) values (?, 'CONCERNED', 'x')",
                "public_report (deviation_id, code_hash, digest, sent_at) values (?, sha256(convert_to('%3$s', 'UTF8')), 'x', now())",
                "report_submission (deviation_id, token, employee_id, digest, sent_at) values (?, gen_random_uuid(), %2$d, 'x', now())",
                "attachment (deviation_id, file_name, kind, bytes, sha256, added_by_id, added_at) values (?, %1$s, 'PDF', 1, repeat('a', 64), %2$d, now())")) {
            stage.rows.execute("insert into " + into.formatted(secret, me, number), id);
        }
        stage.rows.execute("insert into attachment_content select id, 'x' from attachment where deviation_id = ?", id);
        stage.rows.execute(
                "insert into outbox_mail (recipient_id, kind, case_number, path, dedupe_key, queued_at, attempts, next_attempt)"
                        + " values (?, 'CASE_RECEIVED', ?, '/', ?, now(), 0, now())",
                me,
                number,
                "disposal-" + number);
    }

    /** Every measure that is counted of cases and measures, by unit and quarter and by what it can be split by. */
    private List<Pivot> figures() throws Exception {
        List<Pivot> all = new ArrayList<>();
        for (PivotMeasure measure : Set.of(
                PivotMeasure.DEVIATIONS,
                PivotMeasure.COMPLAINTS,
                PivotMeasure.FEEDBACK,
                PivotMeasure.CLOSED,
                PivotMeasure.MEASURES,
                PivotMeasure.EFFECT)) {
            for (PivotSplit split : measure.splits()) {
                PivotAsk ask = new PivotAsk(
                        measure,
                        split,
                        split == PivotSplit.QUARTER ? null : PivotSplit.QUARTER,
                        LocalDate.of(1920, 1, 1),
                        LocalDate.of(1920, 12, 31),
                        stage.unit,
                        null,
                        OrganisedAs.NOW);
                all.add(As.roles(
                        stage.facts.username("chief"),
                        Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF),
                        () -> pivot.count(ask)));
            }
        }
        return all;
    }
}
