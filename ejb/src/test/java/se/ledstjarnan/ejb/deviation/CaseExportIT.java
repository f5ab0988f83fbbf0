package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Takes lists out of the system: what the reader may read, a part at a time, and with one entry in the log. */
class CaseExportIT extends ContainerTest {

    @Inject
    private CaseExportService exports;

    private CaseStage stage;

    @BeforeEach
    void aStage() throws SQLException {
        stage = new CaseStage();
    }

    @Test
    void aHundredThousandRowsComeInSmallParts() throws Exception {
        long one = stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");
        copy(one, CaseExportService.MOST - 1);
        List<Integer> parts = new ArrayList<>();
        Set<Long> ids = new HashSet<>();
        Instant[] last = {Instant.MAX};

        int taken = stage.asManager(() -> exports.export(CaseFilter.every().build(), part -> {
            parts.add(part.size());
            part.forEach(row -> {
                ids.add(row.id());
                assertThat(row.reportedAt()).isBeforeOrEqualTo(last[0]);
                last[0] = row.reportedAt();
            });
        }));

        assertThat(taken).isEqualTo(CaseExportService.MOST);
        assertThat(ids).hasSize(CaseExportService.MOST);
        assertThat(parts).as("nothing holds more rows than this").allMatch(size -> size <= CaseExportService.PART);
        String logged = logged();
        assertThat(logged.split(",")).hasSize(CaseExportService.MOST).contains(String.valueOf(one));

        copy(one, 1);
        assertThatThrownBy(() ->
                        stage.asManager(() -> exports.export(CaseFilter.every().build(), part -> {})))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void holdsWhatTheReaderMayReadByTheSameFilterAndNothingElse() throws Exception {
        long own = stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");
        long closed = stage.cases.received(stage.unit, "SOL", "NONE", "CLOSED");
        long suspected = stage.cases.received(stage.unit, "SOL", "LEX_SARAH", "REPORTED");
        stage.cases.excluding(stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED"), stage.manager);

        assertThat(taken("manager", Roles.ENHETSCHEF, CaseFilter.every())).containsExactlyInAnyOrder(own, closed);
        assertThat(taken("manager", Roles.ENHETSCHEF, CaseFilter.open())).containsExactly(own);
        assertThat(taken("mas", Roles.MAS, CaseFilter.every().unit(stage.unit)))
                .contains(own)
                .doesNotContain(closed);
        assertThat(taken("designated", Roles.MEDARBETARE, CaseFilter.every().unit(stage.unit)))
                .containsExactly(suspected);
        for (String role :
                List.of(Roles.MEDARBETARE, Roles.SYSTEMFORVALTARE, Roles.REGISTRATOR, Roles.NAMNDSEKRETERARE)) {
            assertThat(taken("stranger" + role.length(), role, CaseFilter.every()))
                    .as(role)
                    .isEmpty();
        }
        assertThat(CaseExportRow.class.getRecordComponents())
                .as("no one's name and no one's words")
                .noneMatch(part -> part.getName().matches(".*(title|what|person|reporter|handler|name).*"));
    }

    private Set<Long> taken(String name, String role, CaseFilter.Builder filter) throws Exception {
        stage.facts.employee(name);
        Set<Long> ids = new HashSet<>();
        stage.as(name, role, () -> exports.export(filter.build(), part -> part.forEach(row -> ids.add(row.id()))));
        return ids;
    }

    private String logged() throws SQLException {
        return (String) stage.rows
                .column(
                        "select object_ids from audit_entry where employee_id = ? and action = 'EXPORT' order by id desc limit 1",
                        stage.manager)
                .get(0);
    }

    private static void copy(long id, int times) throws SQLException {
        Database.owner().execute("""
                insert into deviation (number, title, status, kind, source, concerns, occurred_at, what_happened, done_at_once,
                    unit_id, reporter_id, opened_at, reported_at, receiving_unit_id, area)
                select substring(number from 1 for 6) || nextval('entity_id'), title, status, kind, source, concerns, occurred_at,
                    what_happened, done_at_once, unit_id, reporter_id, opened_at - make_interval(mins => n / 3),
                    reported_at - make_interval(mins => n / 3), receiving_unit_id, area
                from deviation, generate_series(1, ?) n where id = ?""", times, id);
    }
}
