package se.ledstjarnan.domain.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What one person is asked to give to an answer, and what the person gave. */
@Entity
@Table(name = "survey_part")
public class SurveyPart extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "survey_id", updatable = false)
    private Survey survey;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Employee person;

    @Column(nullable = false, updatable = false)
    private String what;

    @Column(name = "due", nullable = false, updatable = false)
    private LocalDate by;

    private String given;

    @Column(name = "done_at")
    private Instant doneAt;

    protected SurveyPart() {}

    SurveyPart(Survey survey, Employee person, String what, LocalDate by) {
        this.survey = survey;
        this.person = person;
        this.what = what;
        this.by = by;
    }

    void give(String words, Instant now) {
        if (isDone()) {
            throw new DomainException("survey.givenAlready");
        }
        given = Text.required(words, Text.LONG, "given");
        doneAt = now;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public Employee getPerson() {
        return person;
    }
}
