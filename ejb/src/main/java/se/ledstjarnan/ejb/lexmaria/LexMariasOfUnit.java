package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** Whoever leads the unit that takes over protects in the cases that are open. */
@ApplicationScoped
class LexMariasOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(UnitBelonging.following("lexmaria", "lex_maria", "b.status <> 'CLOSED'")
                .under("'HSL'", "b.deviation_id"));
    }
}
