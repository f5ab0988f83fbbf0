package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.person.SealedColumns;

/** Reports that are being written. */
@ApplicationScoped
class SealedDraftColumns implements SealedColumns {

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("deviation_draft", "content_sealed", "id", id -> DraftAnswers.context(Long.parseLong(id))));
    }
}
