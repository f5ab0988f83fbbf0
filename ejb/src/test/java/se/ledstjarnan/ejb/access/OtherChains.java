package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.audit.CaseChains;

/** A feature of the tests, whose cases have the ids of the deviations they began with. */
@ApplicationScoped
class OtherChains implements CaseChains {

    @Override
    public String ofDeviations() {
        return "select 'other-test:' || id from deviation where id = any (cast(:cases as bigint[]))";
    }
}
