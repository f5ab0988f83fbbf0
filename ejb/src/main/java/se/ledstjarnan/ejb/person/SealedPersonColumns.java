package se.ledstjarnan.ejb.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Who a case concerns. */
@ApplicationScoped
class SealedPersonColumns implements SealedColumns {

    @Override
    public List<Column> columns() {
        return Stream.of("name", "identity", "contact")
                .map(what -> new Column(
                        "case_person",
                        what + "_sealed",
                        "deviation_id",
                        deviation -> Persons.context(Long.parseLong(deviation), what)))
                .toList();
    }
}
