package se.ledstjarnan.ejb.deviation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.ReportSource;

/** The answers of a draft as one text, to be sealed. What a later version no longer knows is left out when it is read again. */
final class AnswersJson {

    private AnswersJson() {}

    static String write(ReportAnswers answers) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "kind", answers.kind());
        put(json, "source", answers.source());
        put(json, "unitId", answers.unitId());
        json.add("pastManager", answers.pastManager());
        put(json, "occurredDay", answers.occurredDay());
        put(json, "occurredTime", answers.occurredTime());
        put(json, "whatHappened", answers.whatHappened());
        put(json, "doneAtOnce", answers.doneAtOnce());
        put(json, "concerns", answers.concerns());
        put(json, "personName", answers.personName());
        put(json, "identity", answers.identity());
        put(json, "outsideName", answers.outsideName());
        put(json, "outsideContact", answers.outsideContact());
        json.add("personProtected", answers.personProtected());
        return json.build().toString();
    }

    static ReportAnswers read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            String unit = json.getString("unitId", null);
            return new ReportAnswers(
                    constant(ReportKind.class, json.getString("kind", null)),
                    constant(ReportSource.class, json.getString("source", null)),
                    unit == null ? null : Long.valueOf(unit),
                    json.getBoolean("pastManager", false),
                    json.getString("occurredDay", null),
                    json.getString("occurredTime", null),
                    json.getString("whatHappened", null),
                    json.getString("doneAtOnce", null),
                    constant(Concerns.class, json.getString("concerns", null)),
                    json.getString("personName", null),
                    json.getString("identity", null),
                    json.getString("outsideName", null),
                    json.getString("outsideContact", null),
                    json.getBoolean("personProtected", false));
        }
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
