package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.ejb.shared.JpaNative;

/** In how many of a year's reports each word stands, of health care and of social services apart. */
@ApplicationScoped
class JpaWordShares {

    private static final int DAYS = 365;

    /** What ts_stat is asked is a text of its own, which takes no parameters: the day comes as a number of days since 1970. */
    private static final String COUNT = """
            insert into word_share (compartment, word, reports)
            select :compartment, s.word, s.ndoc from ts_stat(format(
                'select search from pattern_case where compartment = %L and reported_at >= date ''1970-01-01'' + %s and reported_at < date ''1970-01-01'' + %s',
                cast(:compartment as text), cast(:from as int), cast(:to as int))) s
            where s.ndoc > 1 and is_word(s.word)
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    void count(LocalDate day) {
        em.createNativeQuery("delete from word_share").executeUpdate();
        for (Compartment compartment : Compartment.values()) {
            JpaNative.query(
                            em,
                            COUNT,
                            Map.of(
                                    "compartment",
                                    compartment,
                                    "from",
                                    (int) day.minusDays(DAYS).toEpochDay(),
                                    "to",
                                    (int) day.toEpochDay()))
                    .executeUpdate();
        }
    }
}
