package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** Whoever leads the unit that takes over protects in the cases that are open. */
@ApplicationScoped
class LexSarahsOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(UnitBelonging.following("lexsarah", "lex_sarah", "b.status <> 'CLOSED'")
                .under("coalesce(b.area, 'SOL')", "b.deviation_id"));
    }
}
