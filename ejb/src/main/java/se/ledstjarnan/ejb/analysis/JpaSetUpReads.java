package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.analysis.HeadingDocument;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** The words for the analysis, in one statement. */
@ApplicationScoped
class JpaSetUpReads {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Units of all kinds, by name. */
    List<NamedChoice> units(LocalDate today) {
        return new JpaTogether()
                .ask(
                        "units",
                        "select u.id, u.name from unit u where u.valid_from <= cast(:today as date)"
                                + " and (u.valid_to is null or u.valid_to >= cast(:today as date)) and u.kind <> 'ADMINISTRATION'"
                                + " order by u.name, u.id")
                .with(Map.of("today", Date.valueOf(today)))
                .answer(em)
                .of("units", row -> new NamedChoice(row.number("id"), row.text("name")));
    }

    AnalysisSetUp all() {
        JpaTogether.Answers found = new JpaTogether()
                .ask("quadrants", JpaRoundReads.QUADRANTS)
                .ask("headings", "select h.* from analysis_heading h order by h.document desc, h.place")
                .answer(em);
        return new AnalysisSetUp(
                JpaRoundReads.quadrants(found),
                found.of(
                        "headings",
                        row -> new AnalysisSetUp.Heading(
                                row.number("id"),
                                row.number("version"),
                                row.constant(HeadingDocument.class, "document"),
                                row.text("name"),
                                row.text("help"),
                                row.is("used"),
                                row.is("mandatory"))));
    }
}
