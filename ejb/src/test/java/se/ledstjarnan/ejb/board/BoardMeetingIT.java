package se.ledstjarnan.ejb.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.board.ItemDecision;
import se.ledstjarnan.domain.board.ItemKind;
import se.ledstjarnan.domain.board.ItemOutcome;
import se.ledstjarnan.domain.board.MeetingStatus;
import se.ledstjarnan.domain.board.MeetingTerms;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** A meeting from its plan to what became of its decisions, and the report of how the quality work is going. */
class BoardMeetingIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now(ClockProducer.SWEDEN);
    private static final String BOARD = "Kommunstyrelsen";

    @Inject
    private BoardMeetingService meetings;

    @Inject
    private BoardStartService starts;

    @Inject
    private BoardMeetingWorkService work;

    @Inject
    private BoardDecisionService decisions;

    @Inject
    private StandingReportService reports;

    @Inject
    private MeetingPaperService papers;

    @Inject
    private WaitingService waiting;

    private final Facts facts = new Facts();
    private String secretary;
    private String chief;
    private String member;
    private String owner;
    private long ownerId;

    @BeforeEach
    void stage() throws Exception {
        Database.owner().execute("delete from profile_setting");
        secretary = named("secretary");
        chief = named("chief");
        member = named("member");
        ownerId = facts.employee("owner");
        owner = facts.username("owner");
    }

    @AfterEach
    void asDelivered() throws Exception {
        Database.owner().execute("alter table board_item disable trigger board_item_kept");
        Database.owner().execute("delete from standing_report_document");
        Database.owner().execute("delete from standing_report");
        Database.owner().execute("delete from board_item");
        Database.owner().execute("delete from board_meeting");
        Database.owner().execute("alter table board_item enable trigger board_item_kept");
        Database.owner().execute("delete from board_matter");
    }

    @Test
    void theElectedSeeAMeetingWhenTheyAreCalledAndNotBefore() throws Exception {
        long id = planned(TODAY);
        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.add(id, ItemKind.DECISION, "Plan", "Godkänna planen."));
        assertThatThrownBy(() -> As.role(member, Roles.NAMND, () -> meetings.open(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(As.role(member, Roles.NAMND, () -> meetings.meetings(TODAY.getYear())))
                .isEmpty();
        assertThat(As.role(member, Roles.NAMND, () -> starts.start()).next()).isNull();
        assertThat(As.role(member, Roles.NAMND, () -> meetings.numbered(view(id).number())))
                .as("not called yet")
                .isEmpty();

        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.call(view(id).ref()));

        MeetingView seen = As.role(member, Roles.NAMND, () -> meetings.open(id));
        assertThat(seen.status()).isEqualTo(MeetingStatus.CALLED);
        assertThat(seen.items())
                .singleElement()
                .satisfies(item -> assertThat(item.title()).isEqualTo("Plan"));
        assertThat(seen.keeps()).isFalse();
        assertThat(seen.waiting()).isEmpty();
        assertThat(waits(member, Roles.NAMND, WaitingKind.BOARD_MEETINGS)).isOne();
        BoardStart start = As.role(member, Roles.NAMND, () -> starts.start());
        assertThat(start.next().id()).isEqualTo(id);
        assertThat(start.agenda()).extracting(BoardStart.Line::title).containsExactly("Plan");
        assertThat(As.role(member, Roles.NAMND, () -> meetings.numbered(seen.number())))
                .contains(id);
        assertThat(As.role(owner, Roles.MEDARBETARE, () -> meetings.numbered(seen.number())))
                .as("of meetings others read nothing")
                .isEmpty();
        assertThatThrownBy(() -> As.role(owner, Roles.MEDARBETARE, () -> starts.start()))
                .isInstanceOf(EJBAccessException.class);
        assertThat(waits(secretary, Roles.NAMNDSEKRETERARE, WaitingKind.BOARD_MINUTES))
                .isOne();
        assertThatThrownBy(() -> As.role(member, Roles.NAMND, () -> work.plan(terms(TODAY.plusDays(1)))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void twoMeetingsOfABodyAreNotHeldTheSameDay() throws Exception {
        long id = planned(TODAY.plusDays(3));

        broken(
                () -> As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.plan(terms(TODAY.plusDays(3)))),
                "board.meetsThatDay");
        broken(
                () -> As.role(
                        secretary,
                        Roles.NAMNDSEKRETERARE,
                        () -> work.plan(new MeetingTerms("Sagolandets råd", TODAY.plusDays(3), null, null))),
                "board.unknownBody");
        broken(
                () -> As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.plan(terms(TODAY.minusDays(1)))),
                "board.meetingInPast");
        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.cancel(view(id).ref(), "Flyttat"));
        assertThat(planned(TODAY.plusDays(3))).isNotEqualTo(id);
    }

    @Test
    void whatIsHandedInWaitsUntilItIsOnAnAgendaAndComesBackWhenPostponed() throws Exception {
        long matter = matter();
        String key = "board-matter:" + matter;
        long id = planned(TODAY);
        assertThat(view(id).waiting()).extracting(WaitingItem::key).contains(key);

        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.take(id, key));
        assertThat(view(id).waiting()).extracting(WaitingItem::key).doesNotContain(key);
        broken(() -> As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.take(id, key)), "board.onAgendaAlready");
        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.call(view(id).ref()));
        decide(id, ItemOutcome.POSTPONED);

        long later = planned(TODAY.plusDays(30));
        assertThat(view(later).waiting()).extracting(WaitingItem::key).contains(key);
        assertThat(status(matter)).isEqualTo("READY");
    }

    @Test
    void whatTheBoardHasNotedIsRecordedWhereItCameFromAsWell() throws Exception {
        long matter = matter();
        long id = planned(TODAY);
        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.take(id, "board-matter:" + matter));
        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.call(view(id).ref()));

        decide(id, ItemOutcome.NOTED);

        assertThat(status(matter)).isEqualTo("HANDED");
        assertThat(Database.owner().column("select paragraph from board_matter where id = ?", matter))
                .containsExactly("14");
        ItemRow decided = view(id).items().get(0);
        broken(
                () -> As.role(
                        secretary,
                        Roles.NAMNDSEKRETERARE,
                        () -> decisions.decide(
                                new MeetingRef(decided.id(), decided.version()), minutes(ItemOutcome.NOTED))),
                "board.decidedAlready");
    }

    @Test
    void anItemStandsOnceOnAnAgenda() throws Exception {
        long id = planned(TODAY.plusDays(5));
        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.add(id, ItemKind.DECISION, "Plan", "Godkänna."));

        broken(
                () -> As.role(
                        secretary,
                        Roles.NAMNDSEKRETERARE,
                        () -> work.add(id, ItemKind.DECISION, " plan ", "Godkänna.")),
                "board.itemTwice");
        broken(
                () -> As.role(
                        secretary,
                        Roles.NAMNDSEKRETERARE,
                        () -> work.add(id, ItemKind.DECISION, "x".repeat(201), "Godkänna.")),
                "shared.tooLong");
        assertThat(view(id).items()).hasSize(1);
    }

    @Test
    void whoeverIsToCarryADecisionOutSeesThatDecisionAndSaysHowItWent() throws Exception {
        long id = planned(TODAY);
        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.add(id, ItemKind.DECISION, "Plan", "Godkänna planen."));
        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.call(view(id).ref()));
        long item = view(id).items().get(0).id();
        assertThatThrownBy(() -> As.role(owner, Roles.MEDARBETARE, () -> meetings.item(item)))
                .isInstanceOf(NotFoundException.class);
        decide(id, ItemOutcome.AS_PROPOSED);
        As.role(
                chief,
                Roles.SOCIALCHEF,
                () -> decisions.assign(ref(id), "Ta fram planen.", ownerId, TODAY.plusDays(9)));

        assertThat(waits(owner, Roles.MEDARBETARE, WaitingKind.BOARD_FOLLOW_UPS))
                .isOne();
        assertThat(As.role(member, Roles.NAMND, () -> starts.start()).owed())
                .extracting(BoardStart.Owed::task)
                .contains("Ta fram planen.");
        assertThat(Database.owner()
                        .number(
                                "select count(*) from outbox_mail where kind = 'BOARD_ASSIGNED' and recipient_id = ?",
                                ownerId))
                .isOne();
        String other = named("other");
        assertThatThrownBy(() -> As.role(other, Roles.MEDARBETARE, () -> decisions.followUp(ref(id), "Klart.")))
                .isInstanceOf(NotAllowedException.class);
        As.role(owner, Roles.MEDARBETARE, () -> decisions.followUp(ref(id), "Planen är antagen."));

        DecisionFilter done = new DecisionFilter(TODAY.getYear(), FollowUpState.DONE, "plan", 1);
        assertThat(As.role(member, Roles.NAMND, () -> meetings.decisions(done)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.followedUpWords()).isEqualTo("Planen är antagen."));
        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.close(view(id).ref()));
        assertThat(view(id).status()).isEqualTo(MeetingStatus.CLOSED);
        List<ItemRow> taken = new ArrayList<>();
        As.role(member, Roles.NAMND, () -> meetings.export(done, taken::addAll));
        assertThat(taken).hasSize(1);
        assertThat(pdf(As.role(member, Roles.NAMND, () -> papers.decisions(id)).pdf()))
                .isTrue();
        assertThat(pdf(As.role(member, Roles.NAMND, () -> papers.agenda(id)).pdf()))
                .isTrue();
    }

    @Test
    void theReportIsLockedWithItsFiguresAndPutOnTheAgenda() throws Exception {
        long id = planned(TODAY.plusDays(10));
        As.role(chief, Roles.SOCIALCHEF, () -> reports.begin(id));
        broken(() -> As.role(chief, Roles.SOCIALCHEF, () -> reports.begin(id)), "board.report.begunAlready");
        assertThatThrownBy(() -> As.role(secretary, Roles.NAMNDSEKRETERARE, () -> reports.open(id)))
                .isInstanceOf(NotFoundException.class);
        StandingReportService.View draft = As.role(chief, Roles.SOCIALCHEF, () -> reports.open(id));
        assertThat(draft.writes()).isTrue();
        assertThat(draft.page()).contains("Avvikelser", "Styrande dokument som gäller");
        broken(() -> approve(id, draft.version(), null, true), "board.report.wordsNeeded");
        broken(() -> approve(id, draft.version(), "Det går bra.", false), "board.notAttested");
        broken(() -> approve(id, draft.version(), "Om 19121212-1212.", true), "board.personalNumber");
        assertThatThrownBy(() -> approve(id, draft.version() + 7, "Det går bra.", true))
                .isInstanceOf(StaleDataException.class);

        approve(id, draft.version(), "Det går bra.", true);

        assertThat(pdf(As.role(secretary, Roles.NAMNDSEKRETERARE, () -> reports.pdf(id))))
                .isTrue();
        assertThat(As.role(secretary, Roles.NAMNDSEKRETERARE, () -> reports.open(id))
                        .page())
                .contains("Det går bra.", "Godkänd");
        assertThatThrownBy(() -> As.role(member, Roles.NAMND, () -> reports.open(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(view(id).items())
                .singleElement()
                .satisfies(item -> assertThat(item.key()).startsWith("standing-report:"));
        broken(
                () -> As.role(chief, Roles.SOCIALCHEF, () -> reports.write(id, version(id), "Nej.", null)),
                "board.report.approvedAlready");
        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.call(view(id).ref()));
        assertThat(As.role(member, Roles.NAMND, () -> reports.open(id)).approved())
                .isTrue();
    }

    private void approve(long meeting, long version, String summary, boolean attested) throws Exception {
        As.role(chief, Roles.SOCIALCHEF, () -> reports.approve(meeting, version, summary, null, attested));
    }

    private long version(long meeting) throws Exception {
        return As.role(chief, Roles.SOCIALCHEF, () -> reports.open(meeting)).version();
    }

    private long planned(LocalDate day) throws Exception {
        return As.role(secretary, Roles.NAMNDSEKRETERARE, () -> work.plan(terms(day)));
    }

    private static MeetingTerms terms(LocalDate day) {
        return new MeetingTerms(BOARD, day, null, null);
    }

    private MeetingView view(long id) throws Exception {
        return As.role(secretary, Roles.NAMNDSEKRETERARE, () -> meetings.open(id));
    }

    private MeetingRef ref(long meeting) throws Exception {
        ItemRow item = view(meeting).items().get(0);
        return new MeetingRef(item.id(), item.version());
    }

    private void decide(long meeting, ItemOutcome outcome) throws Exception {
        MeetingRef item = ref(meeting);
        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> decisions.decide(item, minutes(outcome)));
    }

    private static ItemDecision minutes(ItemOutcome outcome) {
        return new ItemDecision(outcome, null, "§ 14", "KS 2026/9");
    }

    private long matter() throws Exception {
        return Database.owner().number("""
                insert into board_matter (source_key, kind, compartment, case_number, raised_at, raised_by_id, status, summary,
                    attested_at, attested_by_id)
                select 'it:' || ?, 'MEASURE', 'HEALTH_CARE', 'B-1', now() - interval '2 days', e.id, 'READY', 'Larmen provas.',
                    now() - interval '1 day', e.id from employee e where e.id = ? returning id
                """, System.nanoTime(), ownerId);
    }

    private static Object status(long matter) throws Exception {
        return Database.owner()
                .column("select status from board_matter where id = ?", matter)
                .get(0);
    }

    private int waits(String who, String role, WaitingKind kind) throws Exception {
        return As.roles(
                who,
                new HashSet<>(List.of(Roles.MEDARBETARE, role)),
                () -> waiting.counts().getOrDefault(kind, 0));
    }

    private String named(String who) throws Exception {
        facts.employee(who);
        return facts.username(who);
    }

    private static boolean pdf(byte[] content) {
        return content.length > 1_000 && content[0] == '%' && content[1] == 'P';
    }

    private interface Verb {
        void run() throws Exception;
    }

    private static void broken(Verb verb, String key) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
