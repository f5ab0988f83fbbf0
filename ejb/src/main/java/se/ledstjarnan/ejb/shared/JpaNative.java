package se.ledstjarnan.ejb.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * SQL with named parameters, which JPA knows for JPQL only: {@code :name} as there, a collection as a list of values, constants of
 * enums by name. For what JPQL cannot say; values never become part of the text.
 */
public final class JpaNative {

    private static final Pattern NAMED = Pattern.compile("(?<!:):([A-Za-z]\\w*)");

    private static final int JOB_MILLIS = 30 * 60 * 1_000;

    /** Statements are put together of few parts, so that the same texts come again and again. */
    private static final Memory<String, Template> TEMPLATES = new Memory<>(Template::of);

    private JpaNative() {}

    /** What stands before, between and after the names. */
    private record Template(List<String> texts, List<String> names) {

        static Template of(String sql) {
            List<String> texts = new ArrayList<>();
            List<String> names = new ArrayList<>();
            Matcher found = NAMED.matcher(sql);
            int from = 0;
            while (found.find()) {
                texts.add(sql.substring(from, found.start()));
                names.add(found.group(1));
                from = found.end();
            }
            texts.add(sql.substring(from));
            return new Template(texts, names);
        }
    }

    /**
     * The query with its parameters bound; those that it does not ask for are left out.
     *
     * @throws IllegalArgumentException where a parameter has no value, or a collection stands in parentheses: it has its own, and two
     *     values in two pairs would be taken for a row
     */
    public static Query query(EntityManager em, String sql, Map<String, Object> parameters) {
        Template template = TEMPLATES.of(sql);
        List<Object> values = new ArrayList<>();
        StringBuilder text = new StringBuilder(sql.length());
        for (int i = 0; i < template.names().size(); i++) {
            text.append(template.texts().get(i));
            checkBare(template, i, parameters);
            text.append(places(parameters, template.names().get(i), values));
        }
        Query query = em.createNativeQuery(
                text.append(template.texts().get(template.names().size())).toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    /**
     * The same for what a job does with very many rows at once: it may take minutes, whereas the pool gives a statement of a page some
     * seconds.
     */
    public static Query ofJob(EntityManager em, String sql, Map<String, Object> parameters) {
        return query(em, sql, parameters).setHint("jakarta.persistence.query.timeout", JOB_MILLIS);
    }

    private static void checkBare(Template template, int place, Map<String, Object> parameters) {
        String name = template.names().get(place);
        if (parameters.get(name) instanceof Collection<?>
                && template.texts().get(place).endsWith("(")
                && template.texts().get(place + 1).startsWith(")")) {
            throw new IllegalArgumentException("A collection has its own parentheses: in :" + name);
        }
    }

    private static String places(Map<String, Object> parameters, String name, List<Object> values) {
        if (!parameters.containsKey(name)) {
            throw new IllegalArgumentException("No value for :" + name);
        }
        Object value = parameters.get(name);
        if (!(value instanceof Collection<?> many)) {
            return place(value, values);
        }
        String places = many.stream().map(one -> place(one, values)).collect(Collectors.joining(", "));
        return "(" + (places.isEmpty() ? "null" : places) + ")";
    }

    private static String place(Object value, List<Object> values) {
        values.add(plain(value));
        return "?" + values.size();
    }

    private static Object plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Instant instant ? Timestamp.from(instant) : value;
    }
}
