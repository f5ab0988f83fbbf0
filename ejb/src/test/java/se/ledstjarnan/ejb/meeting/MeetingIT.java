package se.ledstjarnan.ejb.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.meeting.MeetingContent;
import se.ledstjarnan.domain.meeting.MeetingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** Notes of meetings as services and PostgreSQL have them: who writes and who reads, by unit and quarter. */
class MeetingIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @Inject
    private MeetingService meetings;

    @Inject
    private MeetingWorkService work;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long other;
    private long anna;
    private long bo;

    @BeforeEach
    void aUnitWithItsManager() throws Exception {
        unit = facts.unit(facts.administration());
        other = facts.unit(facts.administration());
        facts.employed(facts.employee("karin"), "LEADS", unit, SINCE, null);
        facts.employed(facts.employee("johan"), "LEADS", other, SINCE, null);
        anna = facts.employee("anna");
        bo = facts.employee("bo");
        facts.employed(anna, "WORKS_IN", unit, SINCE, null);
        facts.employed(bo, "WORKS_IN", other, SINCE, null);
        facts.employee("mats");
    }

    @Test
    void theStaffReadsWhatItsManagerNotedButNotTheNames() throws Exception {
        long id = karin(() -> work.note(content(unit, "Hygien.", Set.of(anna))));

        MeetingView toKarin = karin(() -> meetings.open(id));
        assertThat(toKarin.writes()).isTrue();
        assertThat(toKarin.names()).extracting(MeetingView.Person::id).containsExactly(anna);
        MeetingView toAnna = anna(() -> meetings.open(id));
        assertThat(toAnna.head().words()).isEqualTo("Hygien.");
        assertThat(toAnna.head().attended()).isTrue();
        assertThat(toAnna.names()).isEmpty();
        assertThat(toAnna.writes()).isFalse();
        assertThat(mats(() -> meetings.open(id)).names()).isEmpty();
        assertThatThrownBy(() -> bo(() -> meetings.open(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> johan(() -> meetings.open(id))).isInstanceOf(NotFoundException.class);
        assertThat(bo(() -> meetings.list(new MeetingFilter(unit, null, null, 1)))
                        .rows())
                .isEmpty();
        assertThat(rows.column("select action from audit_entry where chain = ?", "meeting:" + id))
                .hasSize(1);
    }

    @Test
    void onlyTheUnitsManagerWrites() throws Exception {
        long id = karin(() -> work.note(content(unit, "Hygien.", Set.of())));
        MeetingRef ref = new MeetingRef(id, version(id));

        assertThatThrownBy(() -> anna(() -> work.note(content(unit, "Hygien.", Set.of()))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> johan(() -> work.note(content(unit, "Hygien.", Set.of()))))
                .hasMessage("unit: meeting.notYourUnit");
        assertThatThrownBy(() -> johan(() -> {
                    work.correct(ref, content(other, "Annat.", Set.of()));
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> karin(() -> {
                    work.correct(ref, content(other, "Annat.", Set.of()));
                    return null;
                }))
                .hasMessage("unit: meeting.notYourUnit");
        rows.execute(
                "insert into employment (employee_id, unit_id, kind, valid_from) values"
                        + " ((select id from employee where username = ?), ?, 'WORKS_IN', ?)",
                facts.username("johan"),
                unit,
                SINCE);
        assertThatThrownBy(() -> johan(() -> {
                    work.correct(ref, content(other, "Annat.", Set.of()));
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whoeverWasNotFirstIsToldSo() throws Exception {
        long id = karin(() -> work.note(content(unit, "Hygien.", Set.of())));
        MeetingRef seen = new MeetingRef(id, version(id));
        karin(() -> {
            work.correct(seen, content(unit, "Hygien.", Set.of(anna)));
            return null;
        });

        assertThatThrownBy(() -> karin(() -> {
                    work.correct(seen, content(unit, "Bemötande.", Set.of()));
                    return null;
                }))
                .as("the names are part of the note")
                .isInstanceOf(StaleDataException.class);
        assertThat(karin(() -> meetings.open(id)).head().words()).isEqualTo("Hygien.");
    }

    @Test
    void personsAndDocumentsAreOfTheUnit() throws Exception {
        assertThatThrownBy(() -> karin(() -> work.note(content(unit, "Hygien.", Set.of(bo)))))
                .hasMessage("participants: meeting.notOfTheUnit");
        assertThatThrownBy(() -> karin(() -> work.note(new MeetingContent(
                        MeetingKind.TRAINING, unit, TODAY, "Hygien.", null, false, 4, Set.of(-1L), Set.of()))))
                .hasMessage("documents: meeting.unknownDocument");
        MeetingChoices choices = karin(() -> meetings.choices(null));
        assertThat(choices.units()).singleElement().matches(each -> each.id() == unit);
        assertThat(choices.staff())
                .extracting(MeetingChoices.Person::id)
                .contains(anna)
                .doesNotContain(bo);
    }

    @Test
    void isListedByUnitAndQuarterInOneStatement() throws Exception {
        karin(() -> work.note(content(unit, "Hygien.", Set.of())));
        johan(() -> work.note(content(other, "Bemötande.", Set.of())));
        MeetingFilter.Quarter now = MeetingFilter.Quarter.of(TODAY);

        assertThat(mats(() -> meetings.list(new MeetingFilter(unit, null, now, 1)))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.words()).isEqualTo("Hygien."));
        assertThat(mats(() -> meetings.list(new MeetingFilter(unit, null, now.before(), 1)))
                        .rows())
                .isEmpty();
        assertThat(karin(() -> meetings.list(new MeetingFilter(null, MeetingKind.STAFF_MEETING, null, 9)))
                        .rows())
                .extracting(MeetingRow::words)
                .containsExactly("Hygien.");
        MeetingOverview all = mats(() -> meetings.overview(TODAY.getYear()));
        assertThat(all.units()).extracting(MeetingOverview.Unit::id).contains(unit, other);
        assertThat(of(all, unit).quarters().get(now.number() - 1).meetings()).isOne();
        MeetingOverview own = karin(() -> meetings.overview(TODAY.getYear()));
        assertThat(own.units()).extracting(MeetingOverview.Unit::id).containsExactly(unit);
        assertThat(Statements.sentBy(em, () -> mats(() -> meetings.list(new MeetingFilter(null, null, null, 1)))))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void aQuarterIsUnderstoodOrNot() {
        assertThat(MeetingFilter.Quarter.of("2026-4")).isEqualTo(new MeetingFilter.Quarter(2026, 4));
        assertThat(List.of("", "2026-5", "0001-1", "x", "2026-4-1", "٢٠٢٦-1"))
                .allSatisfy(typed -> assertThat(MeetingFilter.Quarter.of(typed)).isNull());
        assertThat(new MeetingFilter.Quarter(2026, 1).before()).hasToString("2025-4");
    }

    private static MeetingOverview.Unit of(MeetingOverview overview, long unit) {
        return overview.units().stream()
                .filter(each -> each.id() == unit)
                .findFirst()
                .orElseThrow();
    }

    private static MeetingContent content(long unit, String words, Set<Long> present) {
        return new MeetingContent(MeetingKind.STAFF_MEETING, unit, TODAY, words, null, false, 6, Set.of(), present);
    }

    private long version(long id) throws Exception {
        return rows.number("select version from staff_meeting where id = ?", id);
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T johan(Callable<T> task) throws Exception {
        return As.roles(facts.username("johan"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }

    private <T> T bo(Callable<T> task) throws Exception {
        return As.roles(facts.username("bo"), Set.of(Roles.MEDARBETARE), task);
    }

    private <T> T mats(Callable<T> task) throws Exception {
        return As.roles(facts.username("mats"), Set.of(Roles.MEDARBETARE, Roles.MAS), task);
    }
}
