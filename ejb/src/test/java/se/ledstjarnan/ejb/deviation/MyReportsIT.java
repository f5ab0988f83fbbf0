package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.deviation.MyReportFilter.Column;
import se.ledstjarnan.ejb.deviation.MyReportFilter.State;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** The reporter's own list: narrowed, searched and ordered, page by page, and never with a report of somebody else. */
class MyReportsIT extends ContainerTest {

    /** Who asks (2), the count and the rows; nothing per row. */
    private static final int BUDGET = 4;

    @Inject
    private MyReportsService mine;

    @PersistenceContext
    private EntityManager em;

    private CaseStage stage;

    @BeforeEach
    void aStage() throws SQLException {
        stage = new CaseStage();
    }

    @Test
    void whatWaitsForTheReporterIsFoundByItsState() throws Exception {
        String sent = report("REPORTED");
        String returned = report("RETURNED");
        String underWork = report("ACTING");
        String closed = report("CLOSED");

        assertThat(numbers(State.EVERY, "")).containsExactlyInAnyOrder(sent, returned, underWork, closed);
        assertThat(numbers(State.RETURNED, "")).containsExactly(returned);
        assertThat(numbers(State.ONGOING, "")).containsExactlyInAnyOrder(sent, underWork);
        assertThat(numbers(State.ENDED, "")).containsExactly(closed);
    }

    @Test
    void wordsAreFoundInWhatTheReporterWroteAndNotInWhatTheHandlerDid() throws Exception {
        String number = report("REPORTED");
        long id = id(number);
        stage.cases.set(id, "what_happened", "Larmet var 100 % tyst i Åkes rum");
        stage.cases.set(id, "title", "Handläggarens ord");
        report("REPORTED");

        for (String words : List.of("LARMET", "åkes", "100 %", number)) {
            assertThat(numbers(State.EVERY, words)).as(words).containsExactly(number);
        }
        for (String words : List.of("Handläggarens", "_ar", "' or 1=1 --", "\\", "%")) {
            List<String> found = numbers(State.EVERY, words);
            assertThat(found).as(words).isEqualTo(words.equals("%") ? List.of(number) : List.of());
        }
    }

    @Test
    void everyColumnOrdersTheListBothWays() throws Exception {
        String old = report("CLOSED");
        stage.cases.reported(id(old), OffsetDateTime.now().minusDays(3));
        String newer = report("RETURNED");
        stage.cases.reported(id(newer), OffsetDateTime.now().minusDays(2));
        String newest = report("REPORTED");

        assertThat(ordered(Column.SENT, false)).containsExactly(newest, newer, old);
        assertThat(ordered(Column.STATE, false)).containsExactly(newer, newest, old);
        for (Column column : Column.values()) {
            List<String> back = new ArrayList<>(ordered(column, true));
            Collections.reverse(back);
            assertThat(back).as("%s back again", column).isEqualTo(ordered(column, false));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "1, 1", "2, 2", "1000000, 2"})
    void aPageOutsideTheListIsItsNearest(int asked, int shown) throws Exception {
        for (int i = 0; i < MyReportFilter.PAGE + 1; i++) {
            report("REPORTED");
        }
        MyReportFilter filter = new MyReportFilter(State.EVERY, "", Column.SENT, false, asked);

        MyReportListPage page = list("reporter", filter);

        assertThat(page.page()).isEqualTo(shown);
        assertThat(page.rows()).hasSize(shown == 1 ? MyReportFilter.PAGE : 1);
        assertThat(page.count()).isEqualTo(MyReportFilter.PAGE + 1);
        assertThat(Statements.sentBy(em, () -> list("reporter", filter))).isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void nobodyElsesReportsAreAmongThem() throws Exception {
        report("REPORTED");

        for (String name : List.of("manager", "nurse", "stranger")) {
            assertThat(list(name, MyReportFilter.EVERY).rows()).as(name).isEmpty();
        }
    }

    private String report(String status) throws SQLException {
        return stage.cases.number(stage.cases.received(stage.unit, "HSL", "NONE", status));
    }

    private static long id(String number) throws SQLException {
        return Database.owner().number("select id from deviation where number = ?", number);
    }

    private List<String> numbers(State state, String text) throws Exception {
        return numbers(new MyReportFilter(state, text, Column.SENT, false, 1));
    }

    private List<String> ordered(Column by, boolean reversed) throws Exception {
        return numbers(new MyReportFilter(State.EVERY, "", by, reversed, 1));
    }

    private List<String> numbers(MyReportFilter filter) throws Exception {
        return list("reporter", filter).rows().stream().map(MyReportRow::number).toList();
    }

    private MyReportListPage list(String name, MyReportFilter filter) throws Exception {
        return stage.as(name, Roles.MEDARBETARE, () -> mine.list(filter));
    }
}
