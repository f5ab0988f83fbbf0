package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.lexsarah.InformedParty;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahs;
import se.ledstjarnan.domain.lexsarah.PointKind;
import se.ledstjarnan.ejb.ivo.JpaIvoCases;

/** Lex Sarah cases in PostgreSQL. */
@ApplicationScoped
class JpaLexSarahs extends JpaIvoCases<LexSarah> implements LexSarahs {

    JpaLexSarahs() {
        super(LexSarah.class, "lex_sarah_number", "LS");
    }

    @Override
    public Optional<LexSarah> findByNumber(String number) {
        return em().createQuery("""
                        select l from LexSarah l
                        left join fetch l.unit left join fetch l.reporter left join fetch l.investigator
                        left join fetch l.proposedBy left join fetch l.template left join fetch l.excluded
                        where l.number = :number
                        """, LexSarah.class).setParameter("number", number).getResultList().stream()
                .findFirst();
    }

    @Override
    public Set<PointKind> written(long id) {
        Set<PointKind> written = EnumSet.noneOf(PointKind.class);
        written.addAll(em().createQuery(
                        "select distinct n.point.kind from InvestigationNote n where n.lexSarah.id = :id",
                        PointKind.class)
                .setParameter("id", id)
                .getResultList());
        return written;
    }

    @Override
    public Set<InformedParty> told(long id) {
        Set<InformedParty> told = EnumSet.noneOf(InformedParty.class);
        told.addAll(em().createQuery("""
                        select distinct i.party from Information i where i.lexSarah.id = :id
                        and not exists (select e.id from LexSarahEvent e where e.lexSarah.id = :id
                            and e.action = se.ledstjarnan.domain.lexsarah.LexSarahAction.REOPEN
                            and e.writtenAt > i.writtenAt)
                        """, InformedParty.class)
                .setParameter("id", id)
                .getResultList());
        return told;
    }
}
