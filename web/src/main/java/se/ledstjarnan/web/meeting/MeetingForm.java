package se.ledstjarnan.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.meeting.MeetingContent;
import se.ledstjarnan.domain.meeting.MeetingKind;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.meeting.MeetingChoices;
import se.ledstjarnan.ejb.meeting.MeetingRef;
import se.ledstjarnan.ejb.meeting.MeetingService;
import se.ledstjarnan.ejb.meeting.MeetingView;
import se.ledstjarnan.ejb.meeting.MeetingWorkService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** A meeting or a training being noted, or its note corrected. With one unit and today, as is most common, little is left to choose. */
@Named
@ViewScoped
public class MeetingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingService meetings;

    @Inject
    private MeetingWorkService work;

    @Inject
    private Say say;

    private String id;
    private String document;
    private MeetingRef ref;
    private MeetingChoices choices;
    private MeetingDraft draft;

    public void load() {
        Long known = Typed.optionalId(id);
        choices = meetings.choices(known);
        draft = new MeetingDraft();
        if (known != null) {
            MeetingView view = meetings.open(known);
            if (!view.writes()) {
                throw new NotAllowedException();
            }
            ref = new MeetingRef(view.head().id(), view.head().stored());
            draft.fill(view, choices);
            return;
        }
        draft.setHeldOn(say.today());
        if (choices.units().size() == 1) {
            draft.setUnit(choices.units().get(0).id());
        }
        Long number = Typed.optionalId(document);
        choices.documents().stream()
                .filter(each -> number != null && each.number() == number)
                .findFirst()
                .ifPresent(draft::choose);
    }

    public String save() {
        MeetingContent content = draft.content();
        long[] stored = new long[1];
        return Attempt.to(() -> stored[0] = store(content), this::takeOver, "meeting.changedByOther")
                ? Answer.saved("/meeting/meeting.xhtml?id=" + stored[0], "meeting.saved")
                : null;
    }

    private long store(MeetingContent content) {
        if (ref == null) {
            return work.note(content);
        }
        work.correct(ref, content);
        return ref.id();
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        ref = new MeetingRef(ref.id(), meetings.open(ref.id()).head().stored());
    }

    public MeetingDraft getDraft() {
        return draft;
    }

    public boolean isNew() {
        return ref == null;
    }

    public List<NamedChoice> getUnits() {
        return choices.units();
    }

    public MeetingKind[] getKinds() {
        return MeetingKind.values();
    }

    /** New or changed of late, which a meeting is most often about. */
    public List<MeetingChoices.Document> getFresh() {
        return choices.documents().stream()
                .filter(MeetingChoices.Document::fresh)
                .toList();
    }

    public List<MeetingChoices.Document> getOthers() {
        return choices.documents().stream().filter(each -> !each.fresh()).toList();
    }

    public List<MeetingChoices.Person> getStaff() {
        return choices.staff();
    }

    /** The name, with the unit where the manager has several. */
    public String label(MeetingChoices.Person person) {
        return choices.units().size() == 1 ? person.name() : person.name() + ", " + person.unit();
    }

    public boolean isNamed() {
        return draft.getParticipants().length > 0;
    }

    public boolean isMoreChosen() {
        return Arrays.stream(draft.getOthers()).findAny().isPresent();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
