package se.ledstjarnan.web.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.ledstjarnan.domain.law.LegalReference.Written;
import se.ledstjarnan.domain.law.Limit;
import se.ledstjarnan.domain.law.LimitWord;
import se.ledstjarnan.domain.law.Span;
import se.ledstjarnan.domain.law.SpanUnit;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.law.LawAdministration;

/** A new paragraph: where it stands, how soon it says, and from when. */
@Named
@ViewScoped
public class CitationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The law counts; then number and unit are asked for. */
    public static final String COUNTED = "COUNTED";

    private static final String SILENT = "SILENT";

    @Inject
    private DutyPage page;

    @Inject
    private LawAdministration administration;

    private String law;
    private String statute;
    private String provision;
    private LegalArea[] areas = {};
    private String soon = SILENT;
    private Integer count;
    private SpanUnit unit;
    private LocalDate from;
    private LocalDate to;
    private boolean verified;
    private String source;
    private String reason;

    public String save() {
        return page.run(
                "cite",
                () -> administration.cite(
                        page.getRule().duty(),
                        new Written(law, statute, provision, List.of(areas), limit(), from, to, verified, source),
                        reason));
    }

    private Limit limit() {
        if (isCounted()) {
            if (count == null) {
                throw DomainException.at("count", "shared.required");
            }
            return new Limit(null, new Span(count, unit));
        }
        return SILENT.equals(soon) ? Limit.NONE : Limit.of(LimitWord.valueOf(soon));
    }

    public boolean isCounted() {
        return COUNTED.equals(soon);
    }

    /** The law's words, that it counts, or that it is silent. */
    public List<String> getWays() {
        return Stream.concat(
                        Stream.of(SILENT, COUNTED),
                        Arrays.stream(LimitWord.values()).map(LimitWord::name))
                .toList();
    }

    public List<SpanUnit> getUnits() {
        return Arrays.stream(SpanUnit.values()).filter(SpanUnit::isOfLaw).toList();
    }

    public LegalArea[] getAllAreas() {
        return LegalArea.values();
    }

    public String getLaw() {
        return law;
    }

    public void setLaw(String law) {
        this.law = law;
    }

    public String getStatute() {
        return statute;
    }

    public void setStatute(String statute) {
        this.statute = statute;
    }

    public String getProvision() {
        return provision;
    }

    public void setProvision(String provision) {
        this.provision = provision;
    }

    public LegalArea[] getAreas() {
        return areas.clone();
    }

    public void setAreas(LegalArea... areas) {
        this.areas = areas.clone();
    }

    public String getSoon() {
        return soon;
    }

    public void setSoon(String soon) {
        this.soon = soon;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public SpanUnit getUnit() {
        return unit;
    }

    public void setUnit(SpanUnit unit) {
        this.unit = unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public boolean isVerified() {
        return verified;
    }

    public void setVerified(boolean verified) {
        this.verified = verified;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
