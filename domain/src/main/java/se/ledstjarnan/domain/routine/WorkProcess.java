package se.ledstjarnan.domain.routine;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A process of the work, identified, described and established (SOSFS 2011:9 4 kap. 2–3 §§), through all its versions. At most one is
 * established and at most one is being written; what has been established stays as it was.
 */
@Entity
@Table(name = "process")
public class WorkProcess extends Aggregate {

    @Column(nullable = false, updatable = false)
    private int number;

    /** The main process of needs-assessed work, which the section begins with. */
    @Column(name = "is_main", nullable = false, updatable = false)
    private boolean main;

    @OneToMany(mappedBy = "process", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<ProcessVersion> versions = new ArrayList<>();

    protected WorkProcess() {}

    /** Who does something, when, and what the person is to the process. */
    public record Doing(Employee by, Collection<ProcessActor> as, LocalDate today, Instant now) {

        public Doing {
            as = List.copyOf(as);
        }
    }

    public WorkProcess(int number, ProcessContent content, Employee author, Instant now) {
        this.number = number;
        versions.add(new ProcessVersion(this, 1, content, author, now));
    }

    public void edit(ProcessContent content, Doing doing) {
        ProcessVersion draft = draft();
        take(ProcessAction.EDIT, draft, null, doing);
        draft.write(content);
    }

    /** Establishes the draft from today; the version before is replaced. */
    public void establish(Doing doing) {
        ProcessVersion draft = draft();
        take(ProcessAction.ESTABLISH, draft, null, doing);
        draft.establish(doing.by(), doing.today());
        established().filter(now -> now != draft).ifPresent(before -> before.replaced(doing.today()));
    }

    public void discard(Doing doing) {
        ProcessVersion draft = draft();
        take(ProcessAction.DISCARD, draft, null, doing);
        draft.end(null, doing.today());
    }

    /** Begins the next version with what the established one says. */
    public void renew(Doing doing) {
        ProcessVersion now = established().orElseThrow(NotFoundException::new);
        take(ProcessAction.RENEW, now, null, doing);
        if (versions.stream().anyMatch(version -> version.getStatus() == ProcessStatus.DRAFT)) {
            throw new DomainException("routine.alreadyOpen");
        }
        versions.add(new ProcessVersion(this, versions.size() + 1, now.content(), doing.by(), doing.now()));
    }

    /** The work is no longer done so, and nothing comes in its place. */
    public void end(String reason, Doing doing) {
        ProcessVersion now = established().orElseThrow(NotFoundException::new);
        String said = take(ProcessAction.END, now, reason, doing);
        now.end(said, doing.today());
    }

    private static String take(ProcessAction action, ProcessVersion version, String words, Doing doing) {
        ProcessFlow.Rule rule =
                ProcessFlow.find(action, version.getStatus(), doing.as()).orElseThrow(NotAllowedException::new);
        return rule.reasoned() ? Text.required(words, Text.LONG, "words") : null;
    }

    /** The version that is being written. */
    public ProcessVersion draft() {
        return versions.stream()
                .filter(version -> version.getStatus() == ProcessStatus.DRAFT)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The version that holds now: the oldest, while a new one is on its way in. */
    public Optional<ProcessVersion> established() {
        return versions.stream()
                .filter(version -> version.getStatus() == ProcessStatus.ESTABLISHED)
                .findFirst();
    }

    public int getNumber() {
        return number;
    }

    public boolean isMain() {
        return main;
    }

    public List<ProcessVersion> getVersions() {
        return List.copyOf(versions);
    }
}
