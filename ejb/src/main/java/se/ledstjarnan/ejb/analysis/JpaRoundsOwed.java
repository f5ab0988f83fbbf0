package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** Rounds whose basis is to be handed over. */
@ApplicationScoped
class JpaRoundsOwed {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    record Owed(long id, int number, LocalDate due, long leaderId) {}

    List<Owed> owed(LocalDate through) {
        return new JpaTogether()
                .ask(
                        "rounds",
                        "select r.id, r.number, r.ready_by, r.leader_id from analysis_round r where r.step <> 'DECISION'"
                                + " and r.ready_by <= cast(:through as date) order by r.ready_by, r.number")
                .with(Map.of("through", Date.valueOf(through)))
                .answer(em)
                .of(
                        "rounds",
                        row -> new Owed(
                                row.number("id"), row.whole("number"), row.day("ready_by"), row.number("leader_id")));
    }
}
