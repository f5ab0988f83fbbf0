package se.ledstjarnan.domain.selfmonitoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A wording of a list. A check that has begun answers the version it began with, whatever becomes of the list. */
@Entity
@Table(name = "check_list_version")
public class CheckListVersion extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "list_id", updatable = false)
    private CheckList list;

    @Column(name = "version_no", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ListStatus status;

    @Column(nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CheckPart area;

    private String method;

    private String citation;

    @Column(nullable = false)
    private int target;

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ListQuestion> questions = new ArrayList<>();

    @Column(name = "in_force_at")
    private Instant inForceAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "in_force_by_id")
    private Employee inForceBy;

    protected CheckListVersion() {}

    CheckListVersion(CheckList list, int number, ListContent content) {
        this.list = list;
        this.number = number;
        this.status = ListStatus.DRAFT;
        write(content);
    }

    /** Throws at the field that is wrong. */
    final void write(ListContent content) {
        content.check();
        title = Text.required(content.title(), Text.SHORT, "title");
        area = content.area();
        method = Text.optional(content.method(), Text.LONG, "method");
        citation = Text.optional(content.citation(), Text.SHORT, "citation");
        target = content.target();
        questions.clear();
        content.questions().forEach(each -> questions.add(new ListQuestion(this, questions.size() + 1, each)));
    }

    void comeIntoForce(Employee by, Instant now) {
        if (questions.isEmpty()) {
            throw DomainException.at("questions", "selfmonitoring.noQuestions");
        }
        status = ListStatus.IN_FORCE;
        inForceBy = by;
        inForceAt = now;
    }

    void replace() {
        status = ListStatus.REPLACED;
    }

    ListContent content() {
        return new ListContent(
                title,
                area,
                method,
                citation,
                target,
                questions.stream().map(ListQuestion::content).toList());
    }

    public CheckList getList() {
        return list;
    }

    public int getNumber() {
        return number;
    }

    public ListStatus getStatus() {
        return status;
    }

    public CheckPart getArea() {
        return area;
    }

    public int getTarget() {
        return target;
    }

    public List<ListQuestion> getQuestions() {
        return List.copyOf(questions);
    }
}
