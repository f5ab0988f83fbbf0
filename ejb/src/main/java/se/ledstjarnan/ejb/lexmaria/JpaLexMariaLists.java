package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.ivo.CountedCase;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.ejb.ivo.JpaIvoLists;

/** Lists of lex Maria cases. What is known of a licensed person (PSL 3 kap. 7 §) is not looked in: a hit would tell that there is something. */
@ApplicationScoped
class JpaLexMariaLists extends JpaIvoLists<LexMaria, LexMariaStatus, Seriousness> {

    private static final List<String> TEXTS = List.of(
            "l.title",
            "l.reported",
            "l.assignment.purpose",
            "l.device.product",
            "CourseStep.text",
            "HarmCause.text",
            "AnalysisNote.text",
            "HarmProtection.text",
            "Standpoint.motivation");

    JpaLexMariaLists() {
        super(LexMaria.class, Seriousness.class, LexMariaStatus.CLOSED, "l.seriousness", TEXTS);
    }

    List<CountedCase<Seriousness>> counted(Instant since) {
        return counted(since, "1 = 0");
    }

    List<LexMaria> open() {
        return open("");
    }
}
