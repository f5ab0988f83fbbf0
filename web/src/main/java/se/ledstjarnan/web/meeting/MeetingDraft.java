package se.ledstjarnan.web.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import se.ledstjarnan.domain.meeting.MeetingContent;
import se.ledstjarnan.domain.meeting.MeetingKind;
import se.ledstjarnan.ejb.meeting.MeetingChoices;
import se.ledstjarnan.ejb.meeting.MeetingView;

/** What is typed of a meeting. Documents come in two groups of boxes, those that are new and the rest. */
public class MeetingDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String VOUCHED = "yes";

    private MeetingKind kind = MeetingKind.STAFF_MEETING;
    private Long unit;
    private LocalDate heldOn;
    private String words;
    private String learning;
    private String[] vouched = {};
    private Integer headcount;
    private Long[] fresh = {};
    private Long[] others = {};
    private Long[] participants = {};

    void fill(MeetingView view, MeetingChoices choices) {
        kind = view.head().kind();
        unit = view.head().unitId();
        heldOn = view.head().heldOn();
        words = view.head().words();
        learning = view.head().learning();
        vouched = learning == null ? new String[0] : new String[] {VOUCHED};
        headcount = view.head().headcount();
        fresh = view.documents().stream()
                .map(MeetingView.Document::versionId)
                .filter(each -> choices.documents().stream().anyMatch(known -> known.versionId() == each))
                .toArray(Long[]::new);
        participants = view.names().stream().map(MeetingView.Person::id).toArray(Long[]::new);
    }

    void choose(MeetingChoices.Document document) {
        if (document.fresh()) {
            fresh = new Long[] {document.versionId()};
        } else {
            others = new Long[] {document.versionId()};
        }
    }

    MeetingContent content() {
        Set<Long> versions = new HashSet<>();
        Stream.of(fresh, others).flatMap(Arrays::stream).forEach(versions::add);
        return new MeetingContent(
                kind,
                unit,
                heldOn,
                words,
                learning,
                vouched.length > 0,
                headcount,
                versions,
                Set.of(distinct(participants)));
    }

    /** A person who works in two of the units is in the list twice. */
    private static Long[] distinct(Long[] ids) {
        return Arrays.stream(ids).distinct().toArray(Long[]::new);
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind kind) {
        this.kind = kind;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLearning() {
        return learning;
    }

    public void setLearning(String learning) {
        this.learning = learning;
    }

    public String[] getVouched() {
        return vouched.clone();
    }

    public void setVouched(String[] vouched) {
        this.vouched = vouched.clone();
    }

    public Integer getHeadcount() {
        return headcount;
    }

    public void setHeadcount(Integer headcount) {
        this.headcount = headcount;
    }

    public Long[] getFresh() {
        return fresh.clone();
    }

    public void setFresh(Long[] fresh) {
        this.fresh = fresh.clone();
    }

    public Long[] getOthers() {
        return others.clone();
    }

    public void setOthers(Long[] others) {
        this.others = others.clone();
    }

    public Long[] getParticipants() {
        return participants.clone();
    }

    public void setParticipants(Long[] participants) {
        this.participants = participants.clone();
    }
}
