package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMarias;
import se.ledstjarnan.ejb.ivo.JpaIvoCases;

/** Lex Maria cases in PostgreSQL. */
@ApplicationScoped
class JpaLexMarias extends JpaIvoCases<LexMaria> implements LexMarias {

    JpaLexMarias() {
        super(LexMaria.class, "lex_maria_number", "LM");
    }

    @Override
    public Optional<LexMaria> findByNumber(String number) {
        return em().createQuery("""
                        select l from LexMaria l
                        left join fetch l.unit left join fetch l.reporter left join fetch l.investigator left join fetch l.excluded
                        where l.number = :number or l.deviationNumber = :number
                        """, LexMaria.class).setParameter("number", number).getResultList().stream()
                .findFirst();
    }
}
