package se.ledstjarnan.domain.law;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.domain.shared.Text;

/**
 * A revision of a paragraph that a duty rests on: where it stands, for which areas, how soon it says, from and to which day it holds
 * and where that was found. A paragraph replaced by another is ended, never overwritten.
 */
@Entity
@Table(name = "legal_reference")
public class LegalReference extends Revision {

    private static final int LONGEST_LAW = 40;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 500;
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate FURTHEST = LocalDate.of(2199, 12, 31);

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Duty duty;

    @Column(name = "reference_no", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String law;

    @Column(nullable = false, updatable = false)
    private String statute;

    @Column(nullable = false, updatable = false)
    private String provision;

    @Column(nullable = false, updatable = false)
    private String areas;

    @Enumerated(EnumType.STRING)
    @Column(name = "limit_word", updatable = false)
    private LimitWord limitWord;

    @Column(name = "limit_count", updatable = false)
    private Integer limitCount;

    @Enumerated(EnumType.STRING)
    @Column(name = "limit_unit", updatable = false)
    private SpanUnit limitUnit;

    @Embedded
    private DatedPeriod period;

    @Column(nullable = false, updatable = false)
    private boolean verified;

    @Column(nullable = false, updatable = false)
    private String source;

    protected LegalReference() {}

    /** What is written of a paragraph, before it is checked. */
    public record Written(
            String law,
            String statute,
            String provision,
            Collection<LegalArea> areas,
            Limit limit,
            LocalDate from,
            LocalDate to,
            boolean verified,
            String source) {}

    /** A paragraph as written, from now on in the register; what is wrong is said at the field. */
    public LegalReference(Duty duty, int number, int revision, Written written, Change change) {
        super(revision, change);
        this.duty = duty;
        this.number = number;
        this.law = oneLine(written.law(), LONGEST_LAW, "law");
        this.provision = oneLine(written.provision(), LONGEST_NAME, "provision");
        this.statute = oneLine(written.statute(), LONGEST_NAME, "statute");
        this.areas = joined(written.areas());
        Limit limit = written.limit() == null ? Limit.NONE : written.limit();
        this.limitWord = limit.word();
        this.limitCount = limit.isCounted() ? limit.span().count() : null;
        this.limitUnit = limit.isCounted() ? limit.span().unit() : null;
        this.period = new DatedPeriod(sensible(written.from(), "from"), sensible(written.to(), "to"));
        this.verified = written.verified();
        this.source = Text.required(written.source(), LONGEST_SOURCE, "source");
    }

    /** The same paragraph, ended on the day. */
    public LegalReference ended(LocalDate lastDay, Change change) {
        if (lastDay == null) {
            throw DomainException.at("to", "shared.required");
        }
        return revised(period.getFrom(), lastDay, verified, source, change);
    }

    /** The same paragraph, now read in the statute's own text, or found not to be. */
    public LegalReference checked(boolean nowVerified, String nowSource, Change change) {
        return revised(period.getFrom(), period.getTo(), nowVerified, nowSource, change);
    }

    private LegalReference revised(LocalDate from, LocalDate to, boolean read, String found, Change change) {
        Citation now = citation();
        return new LegalReference(
                duty,
                number,
                getRevision() + 1,
                new Written(law, statute, provision, now.areas(), now.limit(), from, to, read, found),
                change);
    }

    private static String oneLine(String typed, int longest, String field) {
        String text = Text.required(typed, longest, field);
        if (text.contains("\n") || text.contains("\t")) {
            throw DomainException.at(field, "law.oneLine");
        }
        return text;
    }

    private static String joined(Collection<LegalArea> areas) {
        if (areas == null || areas.isEmpty()) {
            throw DomainException.at("areas", "law.noArea");
        }
        return EnumList.join(LegalArea.class, areas);
    }

    /** Days to come are allowed, since laws are known before they hold; slips of the pen are not. */
    private static LocalDate sensible(LocalDate day, String field) {
        if (day != null && (day.isBefore(OLDEST) || day.isAfter(FURTHEST))) {
            throw DomainException.at(
                    field, "law.dayOutOfBounds", String.valueOf(OLDEST.getYear()), String.valueOf(FURTHEST.getYear()));
        }
        return day;
    }

    /** What is printed and reckoned with. */
    public Citation citation() {
        Span span = limitCount == null ? null : new Span(limitCount, limitUnit);
        return new Citation(
                number,
                getRevision(),
                law,
                statute,
                provision,
                EnumList.split(LegalArea.class, areas),
                limitWord == null && span == null ? Limit.NONE : new Limit(limitWord, span),
                period.getFrom(),
                period.getTo(),
                verified,
                source);
    }

    public Duty getDuty() {
        return duty;
    }

    public int getNumber() {
        return number;
    }
}
