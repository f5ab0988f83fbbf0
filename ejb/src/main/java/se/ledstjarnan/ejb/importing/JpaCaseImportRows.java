package se.ledstjarnan.ejb.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.importing.CaseImport;
import se.ledstjarnan.domain.importing.OldFault;
import se.ledstjarnan.domain.importing.OldField;
import se.ledstjarnan.domain.importing.OldRule;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** What was read of a file of old cases: rows on their way, faults and words. Many rows go in one statement, all of them over in one. */
@ApplicationScoped
class JpaCaseImportRows {

    /** More faults than this are counted, not kept. */
    static final int MOST_FAULTS = 10_000;

    private static final JsonProvider JSON = JsonProvider.provider();

    /** Columns of a row with their types. */
    private static final Map<String, String> ROW = new LinkedHashMap<>();

    static {
        ROW.put("line", "int");
        text("old_number", "kind", "nature", "source", "restriction");
        List.of("occurred_at", "reported_at", "closed_at").forEach(column -> ROW.put(column, "timestamptz"));
        ROW.put("unit_id", "bigint");
        text("area");
        ROW.put("category_id", "bigint");
        ROW.put("subcategory_id", "bigint");
        text("event_type");
        ROW.put("severity", "int");
        ROW.put("probability", "int");
        text("title", "what_happened", "done_at_once", "outcome");
    }

    private static final String ROW_COLUMNS = String.join(", ", ROW.keySet());

    /** Column by column, which the database reads in half the time that it takes for JSON. */
    private static final String ADD_ROWS = "insert into case_import_row (import_id, " + ROW_COLUMNS
            + ") select cast(:id as bigint), r.* from unnest("
            + ROW.entrySet().stream()
                    .map(column -> "cast(:" + column.getKey() + " as " + column.getValue() + "[])")
                    .collect(Collectors.joining(", "))
            + ") as r (" + ROW_COLUMNS + ")";

    private static final String ADD_FAULTS = """
            insert into case_import_fault (import_id, line, heading, rule, value, about)
            select :id, f.* from jsonb_to_recordset(cast(:faults as jsonb)) as f (line int, heading text, rule text, value text, about text)""";
    private static final String ADD_FOUND = """
            insert into case_import_found (import_id, field, word, row_count, first_line, meaning)
            select :id, f.* from jsonb_to_recordset(cast(:found as jsonb))
                as f (field text, word text, row_count int, first_line int, meaning text)""";
    private static final String TWICE_IN_FILE = """
            insert into case_import_fault (import_id, line, heading, rule, value, about)
            select :id, r.line, cast(:heading as text), 'TWICE_IN_FILE', r.old_number, cast(r.first as text) from (
                select line, old_number, min(line) over (partition by old_number) as first from case_import_row where import_id = :id) r
            where r.line > r.first""";
    private static final String STORED_BEFORE = """
            insert into case_import_fault (import_id, line, heading, rule, value, about)
            select :id, r.line, cast(:heading as text), 'STORED_BEFORE', r.old_number, d.number
            from case_import_row r join deviation d on d.old_system = :system and d.old_number = r.old_number
            where r.import_id = :id""";

    private static final String WORDS = """
            select f.field, f.word, f.row_count, f.first_line, f.meaning, case f.field
                when 'UNIT' then (select u.name from unit u where u.id = cast(f.meaning as bigint))
                when 'CATEGORY' then (select coalesce(p.name || ', ' || lower(c.name), c.name)
                    from category c left join category p on p.id = c.parent_id where c.id = cast(f.meaning as bigint)) end as name
            from case_import_found f where f.import_id = :id and %s order by f.field, f.row_count desc, f.word limit %d""";
    private static final String FAULTS = """
            select f.line, f.heading, f.rule, f.value, f.about from case_import_fault f where f.import_id = :id
            union all
            select f.first_line, f.field, 'UNKNOWN_WORD', f.word, cast(f.row_count as text)
            from case_import_found f where f.import_id = :id and f.meaning is null
            order by 1, 2, 3 limit :mostFaults""";
    private static final String ROWS = """
            select r.line, r.old_number, r.occurred_at, r.closed_at, u.name as unit, r.area, r.title, r.kind, r.severity, r.probability,
                r.event_type, r.restriction, left(r.what_happened, 200) as what
            from case_import_row r join unit u on u.id = r.unit_id where r.import_id = :id order by r.line limit 10""";
    private static final String YEARS = """
            select cast(extract(year from r.reported_at at time zone 'Europe/Stockholm') as text) as name, count(*) as rows
            from case_import_row r where r.import_id = :id group by 1 order by 1""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Takes away what an earlier reading of the file came to. */
    void clear(CaseImport of) {
        for (String table : List.of("case_import_row", "case_import_fault", "case_import_found")) {
            delete(table, of);
        }
    }

    /** Takes away the file itself, too. */
    void clearAll(CaseImport of) {
        clear(of);
        delete("case_import_part", of);
        delete("case_import_heading", of);
    }

    private void delete(String table, CaseImport of) {
        JpaNative.ofJob(em, "delete from " + table + " where import_id = :id", Map.of("id", of.getId()))
                .executeUpdate();
    }

    void addRows(CaseImport of, Collection<OldCase> rows) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", of.getId());
        ROW.keySet().forEach(column -> parameters.put(column, array(rows, column)));
        execute(ADD_ROWS, parameters);
    }

    private static void text(String... columns) {
        for (String column : columns) {
            ROW.put(column, "text");
        }
    }

    /** As the database writes an array of texts. */
    private static String array(Collection<OldCase> rows, String column) {
        StringBuilder all = new StringBuilder("{");
        for (OldCase row : rows) {
            String value = row.text(column);
            if (all.length() > 1) {
                all.append(',');
            }
            if (value == null) {
                all.append("NULL");
                continue;
            }
            all.append('"');
            for (int i = 0; i < value.length(); i++) {
                char sign = value.charAt(i);
                if (sign == '"' || sign == '\\') {
                    all.append('\\');
                }
                all.append(sign);
            }
            all.append('"');
        }
        return all.append('}').toString();
    }

    void addFaults(CaseImport of, Collection<OldFault> faults) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (OldFault fault : faults) {
            OldCase row = new OldCase(fault.line());
            row.set("heading", fault.heading());
            row.set("rule", fault.rule());
            row.set("value", fault.value());
            row.set("about", fault.about());
            all.add(row.json());
        }
        execute(ADD_FAULTS, Map.of("id", of.getId(), "faults", all.build().toString()));
    }

    void addFound(CaseImport of, OldField field, List<OldWords.Count> words) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (OldWords.Count word : words) {
            OldCase row = new OldCase(word.firstLine());
            row.set("first_line", word.firstLine());
            row.set("field", field);
            row.set("word", word.word());
            row.set("row_count", word.rows());
            row.set("meaning", word.meaning());
            all.add(row.json());
        }
        execute(ADD_FOUND, Map.of("id", of.getId(), "found", all.build().toString()));
    }

    /** Old numbers that the file has twice, or that were stored before, are faults; gives how many. */
    int addDoubles(CaseImport of, String heading) {
        Map<String, Object> parameters = Map.of("id", of.getId(), "heading", heading, "system", of.getSourceSystem());
        return JpaNative.ofJob(em, TWICE_IN_FILE, parameters).executeUpdate()
                + JpaNative.ofJob(em, STORED_BEFORE, parameters).executeUpdate();
    }

    int unknownWords(CaseImport of) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from case_import_found where import_id = ?1 and meaning is null")
                        .setParameter(1, of.getId())
                        .getSingleResult())
                .intValue();
    }

    /** By line; words that are not known stand at the first line that has them. */
    List<OldFault> faults(CaseImport of) {
        return new JpaTogether()
                .ask("faults", FAULTS)
                .with(Map.of("id", of.getId(), "mostFaults", MOST_FAULTS))
                .answer(em)
                .of("faults", JpaCaseImportRows::fault);
    }

    /**
     * What a reading of the file came to.
     *
     * @param unknown words without a meaning, those of most rows first
     * @param rows the first of them, as they will be stored
     */
    record Found(
            List<OldWord> unknown,
            List<OldWord> known,
            List<OldFault> faults,
            List<OldRow> rows,
            List<OldCount> years) {}

    /** The first of everything, in one statement. */
    Found found(CaseImport of) {
        JpaTogether.Answers found = new JpaTogether()
                .ask("unknown", WORDS.formatted("f.meaning is null", 25))
                .ask("known", WORDS.formatted("f.meaning is not null", 200))
                .ask("faults", FAULTS)
                .ask("rows", ROWS)
                .ask("years", YEARS)
                .with(Map.of("id", of.getId(), "mostFaults", 100))
                .answer(em);
        return new Found(
                found.of("unknown", JpaCaseImportRows::word),
                found.of("known", JpaCaseImportRows::word),
                found.of("faults", JpaCaseImportRows::fault).stream()
                        .filter(fault -> fault.rule() != OldRule.UNKNOWN_WORD)
                        .toList(),
                found.of("rows", OldRow::of),
                found.of("years", row -> new OldCount(row.text("name"), row.whole("rows"))));
    }

    private static OldFault fault(JsonRow row) {
        return new OldFault(
                row.whole("line"),
                row.text("heading"),
                row.constant(OldRule.class, "rule"),
                row.text("value"),
                row.text("about"));
    }

    private static OldWord word(JsonRow row) {
        return new OldWord(
                row.constant(OldField.class, "field"),
                row.text("word"),
                row.whole("row_count"),
                row.whole("first_line"),
                row.text("meaning"),
                row.text("name"));
    }

    private void execute(String sql, Map<String, Object> parameters) {
        JpaNative.query(em, sql, parameters).executeUpdate();
    }
}
