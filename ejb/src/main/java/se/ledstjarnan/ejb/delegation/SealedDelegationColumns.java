package se.ledstjarnan.ejb.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.person.SealedColumns;

/** Whom a delegation is about. */
@ApplicationScoped
class SealedDelegationColumns implements SealedColumns {

    @Override
    public List<Column> columns() {
        return List.of(new Column(
                "delegation", "patient", "number", number -> DelegationWorkService.context(Integer.parseInt(number))));
    }
}
