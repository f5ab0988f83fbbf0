package se.ledstjarnan.ejb.deviation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.ledstjarnan.ejb.shared.Memory;

/** Says the condition of {@link CaseScope} in SQL, so that rights are written once and hold in both languages; knows its words only. */
final class CaseColumns {

    private static final Map<String, String> SQL = new LinkedHashMap<>();

    static {
        // Asked once per statement and not once per row; an array also lets the database join it with other indexes.
        SQL.put(
                "not exists (select x.id from Deviation x join x.excluded e where x = d and e = :scopeMe)",
                "d.id <> all (array(select x.deviation_id from deviation_exclusion x where x.employee_id = :scopeMe))");
        SQL.put(
                "exists (select i.id from Invitation i where i.deviation = d and i.employee.id = :scopeMe"
                        + " and i.endedAt is null)",
                "d.id = any (array(select i.deviation_id from invitation i where i.employee_id = :scopeMe"
                        + " and i.ended_at is null))");
        SQL.put("d.unit.id", "d.unit_id");
        SQL.put("d.handlerId", "d.handler_id");
        SQL.put("d.receivingUnitId", "d.receiving_unit_id");
        SQL.put("d.receivingRole", "d.receiving_role");
    }

    private static final Pattern CONSTANT = Pattern.compile("se\\.ledstjarnan\\.domain\\.[\\w.]+\\.([A-Z_]+)");

    /** A reader's rights are a handful of conditions, the same for all who have the same roles. */
    private static final Memory<String, String> TRANSLATED = new Memory<>(CaseColumns::translate);

    private CaseColumns() {}

    static String sql(String condition) {
        return TRANSLATED.of(condition);
    }

    private static String translate(String condition) {
        String sql = condition;
        for (Map.Entry<String, String> word : SQL.entrySet()) {
            sql = sql.replace(word.getKey(), word.getValue());
        }
        return CONSTANT.matcher(sql).replaceAll("'$1'");
    }
}
