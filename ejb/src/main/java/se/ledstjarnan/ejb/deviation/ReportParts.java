package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.deviation.Attachments;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.deviation.ReportDraft;
import se.ledstjarnan.domain.deviation.ReportDrafts;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.person.PersonDetails;
import se.ledstjarnan.domain.person.PersonName;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.person.Identities;
import se.ledstjarnan.ejb.person.Persons;

/** What comes with a report beside its answers: the persons, the files; and the draft that has done its work. */
@ApplicationScoped
class ReportParts {

    @Inject
    private Registrars registrars;

    @Inject
    private Persons persons;

    @Inject
    private Identities identities;

    @Inject
    private Attachments attachments;

    @Inject
    private ReportDrafts drafts;

    @Inject
    private Deviations deviations;

    void checkMayRegister(ReportEntry entry, Scope scope) {
        registrars.check(entry, scope);
    }

    void keep(Deviation deviation, ReportEntry entry, ReportAnswers answers, long reporterId) {
        drafts.flush();
        if (answers.concerns() == Concerns.ONE_PERSON) {
            deviation.protectPerson(answers.personProtected());
            persons.keep(
                    deviation.getId(),
                    PersonDetails.concerned(answers.personName(), identities.read(answers.identity())));
        }
        if (entry == ReportEntry.FOR_OTHERS) {
            keepOutsider(deviation, answers);
        }
        drafts.find(reporterId, entry).ifPresent(draft -> finish(draft, deviation));
    }

    /** Nobody named is fine here, somebody named by half is not: initials, or a birth date without a name. */
    void checkPerson(String name, String identity) {
        PersonName.optional(name, "personName");
        if (identities.read(identity) != null) {
            PersonName.required(name, "personName");
        }
    }

    /** Keeps a case whose person may be filled in later. */
    void keepWithPerson(Deviation deviation, String name, String identity) {
        deviations.add(deviation);
        drafts.flush();
        if (PersonName.optional(name, "personName") != null) {
            persons.keep(deviation.getId(), PersonDetails.concerned(name, identities.read(identity)));
        }
    }

    /** Whoever wants to be anonymous may be; but an address without a name would be nobody's. */
    private void keepOutsider(Deviation deviation, ReportAnswers answers) {
        String name = Text.optional(answers.outsideName(), Text.SHORT, "outsideName");
        String contact = Text.optional(answers.outsideContact(), Text.SHORT, "outsideContact");
        if (name != null || contact != null) {
            persons.keep(
                    deviation.getId(),
                    PersonDetails.outsideReporter(
                            Text.required(answers.outsideName(), Text.SHORT, "outsideName"), contact));
        }
    }

    private void finish(ReportDraft draft, Deviation deviation) {
        attachments.ofDraft(draft.getId()).forEach(attachment -> attachment.moveTo(deviation));
        drafts.flush();
        drafts.remove(draft);
    }
}
