package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The latest documents on their way through the managers, some received and passed on; and a question on one of them. */
final class DemoPassings {

    private static final int DAYS = 100;
    private static final List<DemoUnit> UNITS = Arrays.stream(DemoUnit.values())
            .filter(unit -> unit.operation != null)
            .toList();

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;

    DemoPassings(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    private record Document(long version, LocalDate since) {}

    void load() throws SQLException {
        List<Document> documents = new ArrayList<>();
        sql.each(
                "select v.id, v.valid_from from routine_version v where v.status = 'IN_FORCE' and v.valid_from >= date '"
                        + today.minusDays(DAYS)
                        + "' and not exists (select 1 from routine_unit u where u.version_id = v.id) order by v.valid_from, v.id",
                row -> documents.add(new Document(row.getLong(1), row.getDate(2).toLocalDate())));
        for (int i = 0; i < documents.size(); i++) {
            for (DemoUnit unit : UNITS) {
                pass(documents.get(i), unit, (i + unit.ordinal()) % 4);
            }
        }
        question();
    }

    /** @param far 0 for not received, 1 for received, more for passed on */
    private void pass(Document document, DemoUnit unit, int far) throws SQLException {
        long leader = organisation.leader(unit).id();
        sql.insert(
                "routine_passing (version_id, unit_id, since, received_at, received_by_id, passed_on, passed_by_id, passed_words)",
                document.version(),
                organisation.id(unit),
                document.since(),
                far > 0 ? at(document.since().plusDays(1)) : null,
                far > 0 ? leader : null,
                far > 1 ? document.since().plusDays(9) : null,
                far > 1 ? leader : null,
                far > 1 ? "Genomgång vid överlämningen" : null);
    }

    private void question() throws SQLException {
        long id = sql.id();
        sql.insert(
                "routine_question (id, version_id, question, right_answer, explanation, written_at)",
                id,
                sql.number(
                        "select id from routine_version where status = 'IN_FORCE' and title = 'Fallförebyggande arbete'"),
                "När ser vi över risken för fall?",
                1,
                "Risken ändras med hälsan. Därför ser vi över den vid inflyttning och när något har ändrats.",
                at(today.minusDays(3)));
        List<String> answers =
                List.of("En gång om året", "Vid inflyttning och vid ändrad hälsa", "Bara efter ett fall");
        for (int i = 0; i < answers.size(); i++) {
            sql.insert("routine_question_answer (question_id, position, words)", id, i, answers.get(i));
        }
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 10)).atZone(DemoData.ZONE).toInstant();
    }
}
