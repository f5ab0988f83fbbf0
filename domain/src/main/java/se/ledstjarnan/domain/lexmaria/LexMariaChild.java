package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import se.ledstjarnan.domain.ivo.CaseEntry;
import se.ledstjarnan.domain.organisation.Employee;

/** What is kept with a lex Maria case. */
@MappedSuperclass
public abstract class LexMariaChild extends CaseEntry {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lex_maria_id", updatable = false)
    private LexMaria lexMaria;

    protected LexMariaChild() {}

    LexMariaChild(LexMaria lexMaria, Employee author, Instant now) {
        super(author, now);
        this.lexMaria = lexMaria;
    }

    public LexMaria getLexMaria() {
        return lexMaria;
    }
}
