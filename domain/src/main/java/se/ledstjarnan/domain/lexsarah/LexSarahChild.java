package se.ledstjarnan.domain.lexsarah;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import se.ledstjarnan.domain.ivo.CaseEntry;
import se.ledstjarnan.domain.organisation.Employee;

/** What is kept with a lex Sarah case. */
@MappedSuperclass
public abstract class LexSarahChild extends CaseEntry {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lex_sarah_id", updatable = false)
    private LexSarah lexSarah;

    protected LexSarahChild() {}

    LexSarahChild(LexSarah lexSarah, Employee author, Instant now) {
        super(author, now);
        this.lexSarah = lexSarah;
    }

    public LexSarah getLexSarah() {
        return lexSarah;
    }
}
