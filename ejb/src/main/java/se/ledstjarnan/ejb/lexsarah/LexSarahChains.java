package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.audit.CaseChains;

/** What the log knows of lex Sarah cases stands in chains of their own; an extract about a person holds them too. */
@ApplicationScoped
class LexSarahChains implements CaseChains {

    @Override
    public String ofDeviations() {
        return "select 'lex-sarah:' || id from lex_sarah where deviation_id = any (cast(:cases as bigint[]))";
    }
}
