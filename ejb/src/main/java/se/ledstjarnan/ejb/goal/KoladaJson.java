package se.ledstjarnan.ejb.goal;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.goal.KoladaDescription;
import se.ledstjarnan.domain.goal.KoladaFault;
import se.ledstjarnan.domain.goal.KoladaGroup;
import se.ledstjarnan.domain.goal.KoladaValue;

/** Reads an answer in the shape of Kolada's API v3; whatever is not in that shape is refused as a whole. */
final class KoladaJson {

    /** Finding the provider anew each time is slow on a server. */
    private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern GROUP = Pattern.compile("G[0-9]{1,11}");
    private static final Pattern KPI = Pattern.compile("[A-Z][0-9]{5}");
    private static final int MOST_DIGITS = 18;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_DEFINITION = 10_000;

    private KoladaJson() {}

    static KoladaPage read(byte[] body) throws KoladaException {
        int start = start(body);
        int first = firstSign(body, start);
        if (first < 0) {
            throw new KoladaException(KoladaFault.EMPTY);
        }
        if (first == '<') {
            throw new KoladaException(KoladaFault.HTML);
        }
        JsonValue whole = parsed(body, start);
        try {
            return page(whole.asJsonObject());
        } catch (ClassCastException | ArithmeticException | WrongShape e) {
            throw new KoladaException(KoladaFault.WRONG_SHAPE, e);
        }
    }

    /** What is nested too deep is thrown as a plain RuntimeException by the parser. */
    private static JsonValue parsed(byte[] body, int start) throws KoladaException {
        ByteArrayInputStream in = new ByteArrayInputStream(body, start, body.length);
        try (JsonReader reader = READERS.createReader(in, StandardCharsets.UTF_8)) {
            return reader.readValue();
        } catch (RuntimeException e) {
            throw new KoladaException(KoladaFault.BROKEN, e);
        }
    }

    /** Editors put a mark before a text in UTF-8. */
    private static int start(byte[] body) {
        return body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF ? 3 : 0;
    }

    private static int firstSign(byte[] body, int start) {
        for (int i = start; i < body.length; i++) {
            if (!Character.isWhitespace(body[i])) {
                return body[i];
            }
        }
        return -1;
    }

    private static KoladaPage page(JsonObject whole) {
        List<KoladaValue> values = new ArrayList<>();
        List<KoladaDescription> descriptions = new ArrayList<>();
        List<KoladaGroup> groups = new ArrayList<>();
        for (JsonValue each : needed(whole, "values").asJsonArray()) {
            JsonObject item = each.asJsonObject();
            if (item.containsKey("kpi")) {
                KoladaValue value = value(item);
                if (value != null) {
                    values.add(value);
                }
            } else if (item.containsKey("members")) {
                groups.add(group(item));
            } else {
                descriptions.add(description(item));
            }
        }
        String next = text(whole, "next_url");
        return new KoladaPage(values, descriptions, groups, next == null ? text(whole, "next_page") : next);
    }

    /** The value of both sexes together; null where the place is no municipality, or there is only one for women and men. */
    private static KoladaValue value(JsonObject item) {
        String kpi = known(item, "kpi", KPI);
        String municipality = neededText(item, "municipality");
        int year = ((JsonNumber) needed(item, "period")).intValueExact();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new WrongShape();
        }
        JsonArray genders = needed(item, "values").asJsonArray();
        KoladaValue found = null;
        for (JsonValue each : genders) {
            JsonObject gender = each.asJsonObject();
            if (neededText(gender, "gender").equals("T")) {
                found = new KoladaValue(kpi, year, municipality, isDeleted(gender) ? null : number(gender));
            }
        }
        return FOUR_DIGITS.matcher(municipality).matches() ? found : null;
    }

    private static boolean isDeleted(JsonObject gender) {
        JsonValue deleted = gender.getOrDefault("isdeleted", JsonValue.FALSE);
        if (deleted != JsonValue.TRUE && deleted != JsonValue.FALSE && deleted != JsonValue.NULL) {
            throw new WrongShape();
        }
        return deleted == JsonValue.TRUE;
    }

    private static BigDecimal number(JsonObject gender) {
        JsonValue value = gender.getOrDefault("value", JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        BigDecimal number = ((JsonNumber) value).bigDecimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new WrongShape();
        }
        return number;
    }

    private static KoladaDescription description(JsonObject item) {
        String title = neededText(item, "title").strip();
        String definition = text(item, "description");
        JsonValue period = item.getOrDefault("publ_period", JsonValue.NULL);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new WrongShape();
        }
        return new KoladaDescription(
                known(item, "id", KPI),
                title,
                definition == null || definition.isBlank() ? null : shortened(definition.strip()),
                year(period));
    }

    /** A group of municipalities; others than municipalities in it are left out. */
    private static KoladaGroup group(JsonObject item) {
        List<String> members = new ArrayList<>();
        for (JsonValue each : needed(item, "members").asJsonArray()) {
            String code = neededText(each.asJsonObject(), "member_id");
            if (FOUR_DIGITS.matcher(code).matches()) {
                members.add(code);
            }
        }
        String title = neededText(item, "title").strip();
        if (title.length() > LONGEST_TITLE) {
            throw new WrongShape();
        }
        return new KoladaGroup(known(item, "id", GROUP), title, members);
    }

    private static String shortened(String definition) {
        return definition.length() > LONGEST_DEFINITION ? definition.substring(0, LONGEST_DEFINITION) : definition;
    }

    /** The year as a number or a text; null for nothing. */
    private static Integer year(JsonValue period) {
        String text = period == JsonValue.NULL
                ? ""
                : period instanceof JsonString string ? string.getString().strip() : period.toString();
        if (text.isEmpty()) {
            return null;
        }
        if (!FOUR_DIGITS.matcher(text).matches()) {
            throw new WrongShape();
        }
        return Integer.valueOf(text);
    }

    private static String known(JsonObject item, String name, Pattern pattern) {
        String text = neededText(item, name);
        if (!pattern.matcher(text).matches()) {
            throw new WrongShape();
        }
        return text;
    }

    private static String neededText(JsonObject item, String name) {
        return ((JsonString) needed(item, name)).getString();
    }

    private static JsonValue needed(JsonObject item, String name) {
        JsonValue value = item.get(name);
        if (value == null) {
            throw new WrongShape();
        }
        return value;
    }

    private static String text(JsonObject item, String name) {
        JsonValue value = item.getOrDefault(name, JsonValue.NULL);
        return value == JsonValue.NULL ? null : ((JsonString) value).getString().replace("\0", "");
    }

    /** Something stands where something else should. */
    private static final class WrongShape extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
