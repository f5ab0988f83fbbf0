package se.ledstjarnan.web.deviation;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import se.ledstjarnan.domain.deviation.BundledKind;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.deviation.BundledAnswers;
import se.ledstjarnan.ejb.deviation.BundledForm;
import se.ledstjarnan.ejb.deviation.BundledReportService;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** The short form for frequent, harmless events: a tap on what happened, a tap to send. All else is suggested or may be left out. */
@Named
@ViewScoped
public class QuickReport implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    @Inject
    private BundledReportService bundled;

    @Inject
    private ReportUnits units;

    @Inject
    private JustSent justSent;

    @Inject
    private Say say;

    private String typedUnit;
    private BundledForm form;
    private BundledKind kind;
    private Long unitId;
    private String occurredDay;
    private String occurredTime;
    private String personName;
    private String identity;
    private String more;
    private UUID token;

    /** Suggests where one works, or where the last one was, and now. */
    public void open() {
        Long given = Typed.optionalId(typedUnit);
        unitId = given == null ? units.suggested() : given;
        form = bundled.open(unitId);
        token = form.token();
        occurredDay = say.today().toString();
        occurredTime = CLOCK.format(say.now());
    }

    public void choose(long kindId) {
        kind = form.kinds().stream()
                .filter(offered -> offered.id() == kindId)
                .findFirst()
                .orElse(null);
    }

    public void back() {
        kind = null;
    }

    public String send() {
        String number = sent();
        return number == null ? null : "/deviation/receipt?faces-redirect=true&number=" + number;
    }

    /** Sends, and begins the next one at the same unit. */
    public String sendAndAddAnother() {
        String number = sent();
        if (number == null) {
            return null;
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("quickSent", number);
        return "/deviation/quick?faces-redirect=true&unit=" + unitId;
    }

    /** The number, or null where something is to be mended first. */
    private String sent() {
        String[] number = new String[1];
        boolean done = Attempt.to(() -> number[0] = send(answers()));
        if (done) {
            justSent.add(number[0]);
        }
        return done ? number[0] : null;
    }

    /** Sending something else from the same form is a decision: it is another report than the one already sent. */
    private String send(BundledAnswers answers) {
        try {
            return bundled.send(token, form.openedAt(), answers);
        } catch (DomainException e) {
            if (e.key().equals("deviation.alreadySent")) {
                token = UUID.randomUUID();
            }
            throw e;
        }
    }

    private BundledAnswers answers() {
        return new BundledAnswers(
                kind == null ? null : kind.id(), unitId, occurredDay, occurredTime, personName, identity, more);
    }

    /** Who receives it and who may read it, said before it is sent. */
    public String getForeseen() {
        try {
            return String.join(" ", ReportWords.sentences(bundled.foresee(kind.id(), unitId)));
        } catch (DomainException e) {
            return Texts.of(e);
        }
    }

    public List<BundledKind> getKinds() {
        return form.kinds();
    }

    /** Null until chosen. */
    public BundledKind getKind() {
        return kind;
    }

    /** From the address, as typed. */
    public String getTypedUnit() {
        return typedUnit;
    }

    public void setTypedUnit(String typedUnit) {
        this.typedUnit = typedUnit;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
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

    public String getMore() {
        return more;
    }

    public void setMore(String more) {
        this.more = more;
    }
}
