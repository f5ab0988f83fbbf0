package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Language;
import se.ledstjarnan.ejb.shared.JpaNative;

/** The languages that employees have chosen, in PostgreSQL. */
@ApplicationScoped
class JpaLanguages {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    Language of(long employee) {
        List<?> found = JpaNative.query(
                        em,
                        "select l.language from employee_language l where l.employee_id = :employee",
                        Map.of("employee", employee))
                .getResultList();
        return found.isEmpty() ? Language.SWEDISH : Language.valueOf((String) found.get(0));
    }

    void choose(long employee, Language language) {
        JpaNative.query(em, """
                        insert into employee_language (employee_id, language) values (:employee, :language)
                        on conflict (employee_id) do update set language = excluded.language""", Map.of("employee", employee, "language", language.name()))
                .executeUpdate();
    }
}
