package se.ledstjarnan.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** Every table there is, as the database itself tells of them, read by a cursor in one view of one moment. */
@ApplicationScoped
class JpaWholeDatabase {

    private static final int AT_ONCE = 500;

    private static final String TABLES = """
            select c.relname as name, obj_description(c.oid, 'pg_class') as comment, has_table_privilege(c.oid, 'select') as readable
            from pg_class c where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind in ('r', 'p') and not c.relispartition
            order by c.relname""";
    private static final String COLUMNS = """
            select c.relname as table_name, a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as required,
                col_description(c.oid, a.attnum) as comment
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind in ('r', 'p') order by c.relname, a.attnum""";
    private static final String KEYS = """
            select c.relname as table_name, k.contype as kind, f.relname as other,
                (select json_agg(a.attname order by o.at) from unnest(k.conkey) with ordinality o (num, at)
                    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = o.num) as columns,
                (select json_agg(a.attname order by o.at) from unnest(k.confkey) with ordinality o (num, at)
                    join pg_attribute a on a.attrelid = k.confrelid and a.attnum = o.num) as others
            from pg_constraint k join pg_class c on c.oid = k.conrelid left join pg_class f on f.oid = k.confrelid
            where c.relnamespace = cast(current_schema() as regnamespace) and k.contype in ('p', 'f') order by c.relname, k.conname""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** All tables, with those that are left out and why not. @param unreadable tables of the database's own, which the product may not read */
    record Found(List<ExportTable> tables, List<String> unreadable) {}

    private record Key(String table, String kind, String other, List<String> columns, List<String> others) {}

    /** All that is read after this in the transaction is of this moment. Must be the first thing that the transaction asks for. */
    void freeze() {
        em.createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
        em.createNativeQuery("set local timezone to 'UTC'").executeUpdate();
        em.createNativeQuery("set local datestyle to 'ISO, YMD'").executeUpdate();
    }

    Found tables() {
        JpaTogether.Answers found = new JpaTogether()
                .ask("tables", TABLES)
                .ask("columns", COLUMNS)
                .ask("keys", KEYS)
                .answer(em);
        Map<String, List<ExportColumn>> columns = found
                .of(
                        "columns",
                        row -> new ExportColumn(
                                row.text("table_name"),
                                row.text("name"),
                                row.text("type"),
                                row.is("required"),
                                row.text("comment")))
                .stream()
                .collect(Collectors.groupingBy(ExportColumn::table));
        Map<String, List<Key>> keys = found
                .of(
                        "keys",
                        row -> new Key(
                                row.text("table_name"),
                                row.text("kind"),
                                row.text("other"),
                                row.texts("columns"),
                                row.texts("others")))
                .stream()
                .collect(Collectors.groupingBy(Key::table));
        List<ExportTable> tables = found
                .of(
                        "tables",
                        row -> row.is("readable")
                                ? table(row.text("name"), row.text("comment"), columns, keys)
                                : new ExportTable(row.text("name"), null, List.of(), List.of(), List.of()))
                .stream()
                .toList();
        return new Found(
                tables.stream().filter(table -> !table.columns().isEmpty()).toList(),
                tables.stream()
                        .filter(table -> table.columns().isEmpty())
                        .map(ExportTable::name)
                        .toList());
    }

    private static ExportTable table(
            String name, String comment, Map<String, List<ExportColumn>> columns, Map<String, List<Key>> keys) {
        List<Key> own = keys.getOrDefault(name, List.of());
        return new ExportTable(
                name,
                comment,
                columns.getOrDefault(name, List.of()),
                own.stream()
                        .filter(key -> key.kind().equals("p"))
                        .map(Key::columns)
                        .findFirst()
                        .orElse(List.of()),
                own.stream()
                        .filter(key -> key.kind().equals("f"))
                        .map(key -> new ExportTable.Foreign(key.columns(), key.other(), key.others()))
                        .toList());
    }

    /** Hands over row by row, as texts; a file as the checksum of it, sealed bytes in Base64. */
    long rows(ExportTable table, List<String> sealed, Consumer<String[]> each) {
        String columns = table.taken().stream()
                .map(column -> expression(column, sealed.contains(column.name())))
                .collect(Collectors.joining(", "));
        String order = table.primaryKey().isEmpty()
                ? ""
                : " order by "
                        + table.primaryKey().stream()
                                .map(JpaWholeDatabase::quoted)
                                .collect(Collectors.joining(", "));
        return cursor(
                table.name(),
                "select " + columns + " from " + quoted(table.name()) + order,
                AT_ONCE,
                row -> each.accept(texts(row)));
    }

    private static String expression(ExportColumn column, boolean sealed) {
        String name = quoted(column.name());
        if (sealed) {
            return "encode(" + name + ", 'base64')";
        }
        return column.how() == ExportColumn.How.FILE
                ? "encode(sha256(" + name + "), 'hex')"
                : "cast(" + name + " as text)";
    }

    /** Hands over file by file, with its checksum; the same content once for each row that has it. */
    void files(ExportTable table, ExportColumn column, java.util.function.BiConsumer<String, byte[]> each) {
        String name = quoted(column.name());
        String key = table.primaryKey().stream().map(JpaWholeDatabase::quoted).collect(Collectors.joining(", "));
        cursor(
                table.name() + " " + column.name(),
                "select encode(sha256(" + name + "), 'hex'), " + name + " from " + quoted(table.name()) + " where "
                        + name + " is not null" + (key.isEmpty() ? "" : " order by " + key),
                1,
                row -> each.accept((String) ((Object[]) row)[0], (byte[]) ((Object[]) row)[1]));
    }

    /** Each has a name of its own: the driver remembers by the statement which columns come. */
    private long cursor(String name, String select, int atOnce, Consumer<Object> each) {
        String cursor = quoted("taken " + name);
        em.createNativeQuery("declare " + cursor + " no scroll cursor for " + select)
                .executeUpdate();
        String fetch = "fetch forward " + atOnce + " from " + cursor;
        long all = 0;
        List<?> some = em.createNativeQuery(fetch).getResultList();
        while (!some.isEmpty()) {
            all += some.size();
            some.forEach(each);
            some = em.createNativeQuery(fetch).getResultList();
        }
        em.createNativeQuery("close " + cursor).executeUpdate();
        return all;
    }

    /** A row of one column comes without its array. */
    private static String[] texts(Object row) {
        Object[] values = row instanceof Object[] many ? many : new Object[] {row};
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] == null ? null : values[i].toString();
        }
        return texts;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
