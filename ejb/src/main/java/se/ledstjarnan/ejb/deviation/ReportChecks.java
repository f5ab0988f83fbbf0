package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.Occurrence;
import se.ledstjarnan.domain.deviation.Report;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.person.PersonName;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.person.Identities;

/**
 * Finds everything that is wrong with the answers of one step, so that the form can say it all at once. The rules themselves are the
 * domain's; sending checks them again.
 */
@ApplicationScoped
class ReportChecks {

    @Inject
    private Identities identities;

    @Inject
    private Clock clock;

    List<DomainException> wrong(ReportStep step, ReportEntry entry, ReportAnswers answers) {
        List<DomainException> wrong = new ArrayList<>();
        switch (step) {
            case KIND -> kind(entry, answers, wrong);
            case PLACE -> place(answers, wrong);
            case EVENT -> event(answers, wrong);
            case PERSON -> person(answers, wrong);
        }
        return wrong;
    }

    private static void kind(ReportEntry entry, ReportAnswers answers, List<DomainException> wrong) {
        demand(answers.kind(), "kind", wrong);
        if (entry == ReportEntry.FOR_OTHERS) {
            demand(answers.source() == ReportSource.STAFF ? null : answers.source(), "source", wrong);
            attempt(() -> Text.optional(answers.outsideName(), Text.SHORT, "outsideName"), wrong);
            attempt(() -> Text.optional(answers.outsideContact(), Text.SHORT, "outsideContact"), wrong);
            if (Text.clean(answers.outsideName()).isEmpty()
                    && !Text.clean(answers.outsideContact()).isEmpty()) {
                wrong.add(DomainException.at("outsideName", "shared.required"));
            }
        }
    }

    private void place(ReportAnswers answers, List<DomainException> wrong) {
        demand(answers.unitId(), "unitId", wrong);
        attempt(
                () -> {
                    Instant occurred = Occurrence.at(answers.occurredDay(), answers.occurredTime(), clock.getZone());
                    Report.checkOccurred(occurred, ZonedDateTime.now(clock));
                },
                wrong);
    }

    private static void event(ReportAnswers answers, List<DomainException> wrong) {
        attempt(() -> Text.required(answers.whatHappened(), Text.LONG, "whatHappened"), wrong);
        attempt(
                () -> {
                    if (answers.kind() == ReportKind.GOOD_PRACTICE) {
                        Text.optional(answers.doneAtOnce(), Text.LONG, "doneAtOnce");
                    } else {
                        Text.required(answers.doneAtOnce(), Text.LONG, "doneAtOnce");
                    }
                },
                wrong);
    }

    private void person(ReportAnswers answers, List<DomainException> wrong) {
        demand(answers.concerns(), "concerns", wrong);
        if (answers.concerns() == Concerns.ONE_PERSON) {
            attempt(() -> PersonName.required(answers.personName(), "personName"), wrong);
            attempt(() -> identities.read(answers.identity()), wrong);
        }
    }

    private static void demand(Object answer, String field, List<DomainException> wrong) {
        if (answer == null) {
            wrong.add(DomainException.at(field, "shared.required"));
        }
    }

    private static void attempt(Runnable rule, List<DomainException> wrong) {
        try {
            rule.run();
        } catch (DomainException e) {
            wrong.add(e);
        }
    }
}
