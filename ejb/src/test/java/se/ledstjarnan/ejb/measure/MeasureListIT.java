package se.ledstjarnan.ejb.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.deviation.CaseRows;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** The list of measures in any order, page by page, and taken out as a file: what the reader may read and nothing else. */
class MeasureListIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private MeasureReadService reads;

    @Inject
    private MeasureExportService exports;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private CaseRows cases;
    private long unit;
    private long manager;
    private long deviation;

    @BeforeEach
    void aCaseInAUnit() throws SQLException {
        unit = facts.unit(facts.department(facts.administration()));
        manager = facts.employee("manager");
        facts.employed(manager, "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        cases = new CaseRows(facts.employee("reporter"));
        deviation = cases.received(unit, "HSL", "NONE", "ACTING");
    }

    /** So many that wait would be reminded of by the tests of reminders. */
    @AfterEach
    void leavesNone() throws SQLException {
        rows.execute("delete from measure where unit_id = ?", unit);
    }

    @Test
    void everyColumnOrdersTheListBothWays() throws Exception {
        long second = planned(deviation, "Byt larm", facts.employee("berg"), TODAY.plusDays(2));
        long first = planned(deviation, "Öva förflyttning", facts.employee("alm"), TODAY.minusDays(3));
        long ended = ended(deviation, "Ändra rutinen", facts.employee("cedergren"));

        assertThat(ordered(MeasureOrder.Column.NEXT, false)).containsExactly(first, second, ended);
        assertThat(ordered(MeasureOrder.Column.TITLE, false)).containsExactly(second, ended, first);
        assertThat(ordered(MeasureOrder.Column.STATE, false)).containsExactly(first, second, ended);
        for (MeasureOrder.Column column : MeasureOrder.Column.values()) {
            List<Long> back = new ArrayList<>(ordered(column, true));
            Collections.reverse(back);
            assertThat(back).as("%s back again", column).isEqualTo(ordered(column, false));
        }
        List<String> owners =
                manager(() -> reads.list(every(1), new MeasureOrder(MeasureOrder.Column.OWNER, false)).rows().stream()
                        .map(MeasureRow::ownerFamily)
                        .toList());
        assertThat(owners).isSorted();
    }

    @ParameterizedTest
    @EnumSource(MeasureOrder.Column.class)
    void pagesShowEveryMeasureOnceBeyondWhatIsCounted(MeasureOrder.Column column) throws Exception {
        int more = 1_059;
        copy(planned(deviation, "Byt larm", manager, TODAY), more);
        Set<Long> seen = new HashSet<>();
        MeasureListPage first = list(1, column);
        assertThat(first.count()).isEqualTo(first.most()).isEqualTo(MeasureListPage.MOST);

        int last = (more + MeasureFilter.PAGE) / MeasureFilter.PAGE;
        for (int page = 1; page <= last; page++) {
            list(page, column)
                    .rows()
                    .forEach(row ->
                            assertThat(seen.add(row.id())).as("shown once").isTrue());
        }

        assertThat(seen).hasSize(more + 1);
        assertThat(list(Integer.MAX_VALUE, column).page()).isEqualTo(last);
        assertThat(list(Integer.MAX_VALUE, column).count()).isEqualTo(more + 1);
        assertThat(list(-1, column).page()).isEqualTo(1);
    }

    @Test
    void aHundredThousandComeInSmallPartsAndNoMore() throws Exception {
        long one = planned(deviation, "Byt larm", manager, TODAY);
        copy(one, MeasureExportService.MOST - 1);
        List<Integer> parts = new ArrayList<>();
        Set<Long> ids = new HashSet<>();

        int taken = manager(() -> exports.export(every(1), MeasureOrder.NATURAL, part -> {
            parts.add(part.size());
            part.forEach(row -> ids.add(row.id()));
        }));

        assertThat(taken).isEqualTo(MeasureExportService.MOST);
        assertThat(ids).hasSize(MeasureExportService.MOST);
        assertThat(parts).as("nothing holds more rows than this").allMatch(size -> size <= MeasureExportService.PART);
        assertThat(logged().split(",")).hasSize(MeasureExportService.MOST).contains(String.valueOf(one));

        copy(one, 1);
        assertThatThrownBy(() -> manager(() -> exports.export(every(1), MeasureOrder.NATURAL, part -> {})))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("measure.exportTooMany"));
        rows.execute("delete from measure where origin_id = ? and id <> ?", deviation, one);
    }

    @Test
    void theFileHoldsWhatTheListDoes() throws Exception {
        long owner = facts.employee("owner");
        long own = planned(deviation, "Byt larm", owner, TODAY);
        long ended = ended(deviation, "Ändra rutinen", owner);
        long suspected = planned(cases.received(unit, "SOL", "LEX_SARAH", "ACTING"), "Låst dörr", owner, TODAY);
        long concerning = cases.received(unit, "HSL", "NONE", "ACTING");
        cases.excluding(concerning, manager);
        long hidden = planned(concerning, "Prata med chefen", owner, TODAY);

        assertThat(taken("manager", Roles.ENHETSCHEF, every(1)))
                .as("in the order of the list")
                .containsExactly(own, ended);
        assertThat(taken("manager", Roles.ENHETSCHEF, open())).containsExactly(own);
        assertThat(taken("owner", Roles.MEDARBETARE, open())).containsExactlyInAnyOrder(own, suspected, hidden);
        assertThat(taken("mas", Roles.MAS, every(1))).contains(own, hidden).doesNotContain(suspected);
        for (String role :
                List.of(Roles.MEDARBETARE, Roles.SYSTEMFORVALTARE, Roles.REGISTRATOR, Roles.NAMNDSEKRETERARE)) {
            assertThat(taken("stranger" + role.length(), role, every(1)))
                    .as(role)
                    .isEmpty();
        }
    }

    private List<Long> ordered(MeasureOrder.Column by, boolean reversed) throws Exception {
        return manager(() -> reads.list(every(1), new MeasureOrder(by, reversed)).rows().stream()
                .map(MeasureRow::id)
                .toList());
    }

    private MeasureListPage list(int page, MeasureOrder.Column by) throws Exception {
        return manager(() -> reads.list(every(page), new MeasureOrder(by, false)));
    }

    private MeasureFilter every(int page) {
        return new MeasureFilter(MeasureFilter.Whose.ALL, MeasureFilter.State.EVERY, null, unit, null, page);
    }

    private MeasureFilter open() {
        return new MeasureFilter(MeasureFilter.Whose.ALL, MeasureFilter.State.OPEN, null, unit, null, 1);
    }

    private List<Long> taken(String name, String role, MeasureFilter filter) throws Exception {
        facts.employee(name);
        List<Long> ids = new ArrayList<>();
        As.roles(
                facts.username(name),
                new HashSet<>(List.of(Roles.MEDARBETARE, role)),
                () -> exports.export(filter, MeasureOrder.NATURAL, part -> part.forEach(row -> ids.add(row.id()))));
        return ids;
    }

    private String logged() throws SQLException {
        return (String) rows.column(
                        "select object_ids from audit_entry where employee_id = ? and action = 'EXPORT' order by id desc limit 1",
                        manager)
                .get(0);
    }

    private long planned(long of, String title, long owner, LocalDate due) throws SQLException {
        return rows.number("""
                insert into measure (origin, origin_id, origin_number, unit_id, reach, kind, title, expectation, follow_up, owner_id,
                    due, status, next_date, created_at, created_by_id)
                values ('DEVIATION', ?, ?, ?, 'UNIT', 'CORRECTIVE', ?, 'Färre fall', ?, ?, ?, 'PLANNED', ?, now(), ?) returning id
                """, of, cases.number(of), unit, title, due.plusDays(30), owner, due, due, owner);
    }

    private long ended(long of, String title, long owner) throws SQLException {
        long id = planned(of, title, owner, TODAY);
        rows.execute("""
                update measure set status = 'DONE', ended_at = now(), ended_by_id = owner_id, verdict = 'ACHIEVED',
                    verdict_comment = 'Inga fall', verdict_at = now(), verdict_by_id = owner_id, next_date = null where id = ?""", id);
        return id;
    }

    private void copy(long id, int times) throws SQLException {
        rows.execute("""
                insert into measure (origin, origin_id, origin_number, unit_id, reach, kind, title, expectation, follow_up, owner_id,
                    due, status, next_date, created_at, created_by_id)
                select origin, origin_id, origin_number, unit_id, reach, kind, title, expectation, follow_up, owner_id,
                    due, status, next_date, created_at, created_by_id
                from measure, generate_series(1, ?) where id = ?""", times, id);
        // As the database does by itself some time later.
        rows.execute("analyze measure");
    }

    private <T> T manager(Callable<T> work) throws Exception {
        return As.roles(facts.username("manager"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), work);
    }
}
