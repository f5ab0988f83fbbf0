package se.ledstjarnan.web.deviation;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.ejb.deviation.ReportAnswers;

/** What the fields of the report form hold, as typed. No rules here: those are asked of the services. */
public class ReportForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private ReportKind kind;
    private ReportSource source;
    private Long unitId;
    private boolean pastManager;
    private String occurredDay;
    private String occurredTime;
    private String whatHappened;
    private String doneAtOnce;
    private Concerns concerns;
    private String personName;
    private String identity;
    private String outsideName;
    private String outsideContact;
    private boolean personProtected;

    /** What can be guessed: where one works, and now. The reporter confirms both. */
    void suggest(Long ownUnit, LocalDateTime now) {
        unitId = ownUnit;
        occurredDay = now.toLocalDate().toString();
        occurredTime = CLOCK.format(now);
    }

    void fill(ReportAnswers kept) {
        kind = kept.kind();
        source = kept.source();
        unitId = kept.unitId();
        pastManager = kept.pastManager();
        occurredDay = kept.occurredDay();
        occurredTime = kept.occurredTime();
        whatHappened = kept.whatHappened();
        doneAtOnce = kept.doneAtOnce();
        concerns = kept.concerns();
        personName = kept.personName();
        identity = kept.identity();
        outsideName = kept.outsideName();
        outsideContact = kept.outsideContact();
        personProtected = kept.personProtected();
    }

    ReportAnswers answers() {
        return new ReportAnswers(
                kind,
                source,
                unitId,
                pastManager,
                occurredDay,
                occurredTime,
                whatHappened,
                doneAtOnce,
                concerns,
                personName,
                identity,
                outsideName,
                outsideContact,
                personProtected);
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public ReportSource getSource() {
        return source;
    }

    public void setSource(ReportSource source) {
        this.source = source;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public boolean isPastManager() {
        return pastManager;
    }

    public void setPastManager(boolean pastManager) {
        this.pastManager = pastManager;
    }

    public String getOccurredDay() {
        return occurredDay;
    }

    public void setOccurredDay(String occurredDay) {
        this.occurredDay = occurredDay;
    }

    public String getOccurredTime() {
        return occurredTime;
    }

    public void setOccurredTime(String occurredTime) {
        this.occurredTime = occurredTime;
    }

    public String getWhatHappened() {
        return whatHappened;
    }

    public void setWhatHappened(String whatHappened) {
        this.whatHappened = whatHappened;
    }

    public String getDoneAtOnce() {
        return doneAtOnce;
    }

    public void setDoneAtOnce(String doneAtOnce) {
        this.doneAtOnce = doneAtOnce;
    }

    public Concerns getConcerns() {
        return concerns;
    }

    public void setConcerns(Concerns concerns) {
        this.concerns = concerns;
    }

    public String getPersonName() {
        return personName;
    }

    public void setPersonName(String personName) {
        this.personName = personName;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public String getOutsideName() {
        return outsideName;
    }

    public void setOutsideName(String outsideName) {
        this.outsideName = outsideName;
    }

    public String getOutsideContact() {
        return outsideContact;
    }

    public void setOutsideContact(String outsideContact) {
        this.outsideContact = outsideContact;
    }

    public boolean isPersonProtected() {
        return personProtected;
    }

    public void setPersonProtected(boolean personProtected) {
        this.personProtected = personProtected;
    }
}
