package se.ledstjarnan.ejb.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** That nothing of a case is forgotten when it is removed: each table and each column that may hold words or people is thought of. */
class DisposalReachIT extends ContainerTest {

    /**
     * Which routine a measure changed, and which units were told what was learned: ids only. So are tasks, units, categories and documents
     * of what is no case; results and scores; and plans of internal control, which took a risk over and have a life of their own.
     */
    private static final List<String> KEPT_TABLES = List.of(
            "routine_cause",
            "lex_maria_learning_unit",
            "delegation_task",
            "delegation_unit",
            "staff_meeting_document",
            "routine_passing",
            "risk_category",
            "check_finding",
            "survey_result",
            "control_risk",
            "control_risk_after",
            "control_moment",
            "control_performance",
            "control_outcome");

    /** Name a case by its number or id alone, and are kept: the log, the board's matters, numbers of the register, the lists. */
    private static final List<String> NAMING = List.of(
            "audit_entry",
            "archive_item",
            "board_matter",
            "disposal_item",
            "register_number",
            "lex_sarah",
            "lex_maria",
            "measure");

    /** Words that are not about a person: lists of codes, the paragraph of secrecy, a company, what was written for everybody. */
    private static final List<String> KEPT_COLUMNS = List.of(
            "registration.document_key",
            "registration.secrecy_provision",
            "registration.secrecy_authority",
            "registration.register_number",
            "lex_sarah.performer_name",
            "lex_maria.parts",
            "lex_maria.told_points",
            "lex_maria_information.points",
            "lex_maria_learning.headline",
            "lex_maria_learning.text",
            "survey.title",
            "survey.sender");

    private final Database rows = Database.owner();

    @Test
    void everyTableThatPointsAtACaseIsThoughtOf() throws Exception {
        List<Object> forgotten = rows.column("""
                with recursive reach as (
                    select c.oid as rel from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = current_schema() and c.relname in ('deviation', 'lex_sarah', 'lex_maria', 'delegation', 'staff_meeting',
                        'risk_analysis', 'check_round', 'survey')
                    union select k.conrelid from reach join pg_constraint k on k.confrelid = reach.rel and k.contype = 'f')
                select c.relname from reach join pg_class c on c.oid = reach.rel
                where not exists (select 1 from disposal_step s where s.table_name = c.relname) order by 1""");
        assertThat(forgotten).hasSize(KEPT_TABLES.size()).containsExactlyInAnyOrderElementsOf(List.copyOf(KEPT_TABLES));
    }

    @Test
    void everyTableThatNamesACaseIsThoughtOf() throws Exception {
        assertThat(rows.column("""
                        select distinct c.table_name from information_schema.columns c join information_schema.tables t
                            using (table_schema, table_name)
                        where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                            and c.column_name in ('case_id', 'case_number', 'deviation_number', 'origin_number')
                            and c.table_name not in (select s.table_name from disposal_step s where s.emptied is null)""")).isSubsetOf(naming());
    }

    @Test
    void everyColumnWithWordsOrPeopleIsEmptied() throws Exception {
        List<Object> kept = rows.column("""
                select c.table_name || '.' || c.column_name from information_schema.columns c
                join disposal_step s on s.table_name = c.table_name and s.emptied is not null
                where c.table_schema = current_schema() and c.is_generated = 'NEVER'
                    and (c.data_type in ('text', 'bytea', 'json', 'jsonb', 'tsvector') or c.character_maximum_length > 40
                        or exists (select 1 from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                            where k.contype = 'f' and k.conrelid = cast(c.table_name as regclass)
                                and k.confrelid = cast('employee' as regclass) and a.attname = c.column_name))
                    and s.emptied !~ ('(^|[^a-z_])' || c.column_name || ' = ') order by 1""");
        assertThat(kept).containsExactlyInAnyOrderElementsOf(List.copyOf(KEPT_COLUMNS));
    }

    private static List<Object> naming() {
        List<Object> all = new ArrayList<>(NAMING);
        all.add("registration");
        return all;
    }
}
