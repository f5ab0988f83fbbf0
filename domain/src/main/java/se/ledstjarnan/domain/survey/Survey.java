package se.ledstjarnan.domain.survey;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A survey, an index or a registry that the municipality answers by a day: somebody is responsible, others give their part, and what it
 * gave is kept. The rounds of several years are one series, so that their results can be compared.
 */
@Entity
@Table(name = "survey")
public class Survey extends Aggregate {

    @Column(name = "series", nullable = false, updatable = false)
    private int series;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SurveyKind kind;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String sender;

    @Column(name = "for_year", nullable = false)
    private int year;

    @Column(nullable = false)
    private LocalDate due;

    private String about;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "responsible_id")
    private Employee responsible;

    @Column(name = "answer_words")
    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by_id")
    private Employee answeredBy;

    @OneToMany(mappedBy = "survey", cascade = CascadeType.PERSIST)
    private List<SurveyPart> parts = new ArrayList<>();

    @OneToMany(mappedBy = "survey", cascade = CascadeType.PERSIST)
    private List<SurveyResult> results = new ArrayList<>();

    protected Survey() {}

    /** @param series what the rounds of several years have in common */
    public Survey(int series, SurveyContent content, Employee responsible, LocalDate today) {
        this.series = series;
        write(content, responsible, today);
    }

    /** Throws at the field that is wrong. */
    public void write(SurveyContent content, Employee newResponsible, LocalDate today) {
        content.check(today);
        String called = Text.required(content.title(), Text.SHORT, "title");
        String from = Text.required(content.sender(), Text.SHORT, "sender");
        String said = Text.optional(content.about(), Text.LONG, "about");
        if (newResponsible == null || !newResponsible.isActive()) {
            throw DomainException.at("responsible", "survey.nobodyResponsible");
        }
        kind = content.kind();
        title = called;
        sender = from;
        year = content.year();
        due = content.due();
        about = said;
        responsible = newResponsible;
    }

    /** Asks somebody to give a part, by the survey's last day at the latest. */
    public SurveyPart ask(Employee person, String what, LocalDate by) {
        demandOpen();
        if (person == null || !person.isActive()) {
            throw DomainException.at("person", "survey.nobodyAsked");
        }
        if (parts.stream().anyMatch(part -> part.getPerson().equals(person) && !part.isDone())) {
            throw DomainException.at("person", "survey.askedAlready");
        }
        if (by == null) {
            throw DomainException.at("by", "shared.required");
        }
        if (by.isAfter(due)) {
            throw DomainException.at("by", "survey.partAfterDue", due.toString());
        }
        SurveyPart part = new SurveyPart(this, person, Text.required(what, Text.LONG, "what"), by);
        parts.add(part);
        return part;
    }

    /** Somebody gives the part that was asked for, and is done with it. */
    public void give(long partId, String words, Employee person, Instant now) {
        demandOpen();
        SurveyPart asked = parts.stream()
                .filter(part -> Objects.equals(part.getId(), partId))
                .filter(part -> part.getPerson().equals(person))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        asked.give(words, now);
    }

    /** The answer has been sent. */
    public void answer(String words, Employee by, Instant now) {
        demandOpen();
        answer = Text.required(words, Text.LONG, "words");
        answeredBy = by;
        answeredAt = now;
    }

    /** Keeps a figure that it gave; a figure of the same name takes the place of the earlier one. */
    public void keep(String name, BigDecimal value, String unit) {
        String called = Text.required(name, Text.SHORT, "name");
        SurveyResult kept = results.stream()
                .filter(result -> result.getName().equalsIgnoreCase(called))
                .findFirst()
                .orElse(null);
        if (kept == null) {
            results.add(new SurveyResult(this, called, value, unit));
        } else {
            kept.write(value, unit);
        }
    }

    private void demandOpen() {
        if (isAnswered()) {
            throw new DomainException("survey.answeredAlready");
        }
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public int getSeries() {
        return series;
    }

    public LocalDate getDue() {
        return due;
    }

    public Employee getResponsible() {
        return responsible;
    }

    public List<SurveyPart> getParts() {
        return List.copyOf(parts);
    }

    public List<SurveyResult> getResults() {
        return List.copyOf(results);
    }
}
