package se.ledstjarnan.domain.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.PersonalNumber;
import se.ledstjarnan.domain.shared.Text;

/**
 * A note of a meeting or a training, as typed.
 *
 * @param words what was gone through; null where the documents or the learning say it
 * @param learning what was learned of deviations, without anybody in it; null for none
 * @param deidentified whether the writer vouches that nobody can be recognised in the learning
 * @param headcount how many took part; null where those who did are named
 * @param versions ids of the versions of documents gone through
 * @param participants ids of the employees who took part, as far as they are named
 */
public record MeetingContent(
        MeetingKind kind,
        Long unitId,
        LocalDate heldOn,
        String words,
        String learning,
        boolean deidentified,
        Integer headcount,
        Set<Long> versions,
        Set<Long> participants)
        implements Serializable {

    /** Most who can have taken part. */
    public static final int MOST = 500;

    private static final int MOST_YEARS_BACK = 2;

    public MeetingContent {
        versions = Set.copyOf(versions);
        participants = Set.copyOf(participants);
    }

    /** Throws at the field kind, unit, heldOn, words, deidentified or headcount. */
    void check(LocalDate today) {
        if (kind == null) {
            throw DomainException.at("kind", "shared.required");
        }
        if (unitId == null) {
            throw DomainException.at("unit", "shared.required");
        }
        if (heldOn == null) {
            throw DomainException.at("heldOn", "shared.required");
        }
        if (heldOn.isAfter(today)) {
            throw DomainException.at("heldOn", "meeting.notHeldYet");
        }
        if (heldOn.isBefore(today.minusYears(MOST_YEARS_BACK))) {
            throw DomainException.at("heldOn", "meeting.tooLongAgo", MOST_YEARS_BACK);
        }
        checkWords();
        checkHeadcount();
    }

    private void checkWords() {
        String said = Text.optional(words, Text.LONG, "words");
        String learned = Text.optional(learning, Text.LONG, "learning");
        if (said == null && learned == null && versions.isEmpty()) {
            throw DomainException.at("words", "meeting.nothingSaid");
        }
        PersonalNumber.refuse("words", said, "meeting.personalNumber");
        PersonalNumber.refuse("learning", learned, "meeting.personalNumber");
        if (learned != null && !deidentified) {
            throw DomainException.at("deidentified", "meeting.vouchFor");
        }
    }

    private void checkHeadcount() {
        if (headcount == null && participants.isEmpty()) {
            throw DomainException.at("headcount", "meeting.nobodyTookPart");
        }
        if (headcount != null && (headcount < 1 || headcount > MOST)) {
            throw DomainException.at("headcount", "meeting.badHeadcount", MOST);
        }
        if (headcount != null && headcount < participants.size()) {
            throw DomainException.at("headcount", "meeting.fewerThanNamed", participants.size());
        }
    }

    /** How many took part: as said, else as many as are named. */
    int present() {
        return headcount == null ? participants.size() : headcount;
    }
}
