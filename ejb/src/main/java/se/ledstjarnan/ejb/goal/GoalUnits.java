package se.ledstjarnan.ejb.goal;

import java.sql.Date;
import java.util.HashMap;
import java.util.Map;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The departments and units to choose from, as part of a statement. */
final class GoalUnits {

    private GoalUnits() {}

    /** @param all not only those that the person leads */
    static String sql(boolean all) {
        return "select u.id, u.name from unit u where u.kind <> 'ADMINISTRATION' and u.valid_from <= :today"
                + " and (u.valid_to is null or u.valid_to >= :today)" + (all ? "" : " and u.id in :led")
                + " order by u.kind, u.name, u.id";
    }

    static Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", Date.valueOf(scope.day()));
        parameters.put("led", scope.ledUnits());
        return parameters;
    }

    static NamedChoice choice(JsonRow row) {
        return new NamedChoice(row.number("id"), row.text("name"));
    }
}
