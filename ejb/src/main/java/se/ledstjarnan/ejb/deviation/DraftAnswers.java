package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.deviation.ReportDraft;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.person.Seal;

/** What was written in a draft, under seal. A draft about a unit that has gone over to another is about that one when it is opened. */
@ApplicationScoped
class DraftAnswers {

    @Inject
    private Seal seal;

    @Inject
    private UnitLineage lineage;

    byte[] sealed(ReportDraft draft, ReportAnswers answers) {
        return seal.seal(AnswersJson.write(answers), context(draft));
    }

    /** Null where nothing has been kept. */
    ReportAnswers of(ReportDraft draft) {
        String text = seal.open(draft.getContent(), context(draft));
        if (text == null) {
            return null;
        }
        ReportAnswers answers = AnswersJson.read(text);
        return answers.unitId() == null
                ? answers
                : answers.at(lineage.succession().now(answers.unitId()));
    }

    private static String context(ReportDraft draft) {
        return context(draft.getId());
    }

    /** What binds the sealed answers to their draft. */
    static String context(long draftId) {
        return "deviation_draft/" + draftId;
    }
}
