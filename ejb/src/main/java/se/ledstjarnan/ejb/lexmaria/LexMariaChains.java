package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.audit.CaseChains;

/** What the log knows of lex Maria cases stands in chains of their own; an extract about a person holds them too. */
@ApplicationScoped
class LexMariaChains implements CaseChains {

    @Override
    public String ofDeviations() {
        return "select '" + LexMariaDesk.KIND.type()
                + ":' || id from lex_maria where deviation_id = any (cast(:cases as bigint[]))";
    }
}
