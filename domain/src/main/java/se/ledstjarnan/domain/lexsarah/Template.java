package se.ledstjarnan.domain.lexsarah;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A version of the headings that an investigation follows. Versions are only added: the highest holds for cases begun from then on,
 * and a case keeps the one it began with. What SOSFS 2011:5 5 kap. demands can be reworded but never left out.
 */
@Entity
@Table(name = "lex_sarah_template")
public class Template extends BaseEntity {

    /** The municipality's own headings, beside those demanded. */
    public static final int MOST_OWN = 5;

    @Column(name = "version_no", nullable = false, updatable = false)
    private int number;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    @Column(nullable = false, updatable = false)
    private String reason;

    @OneToMany(mappedBy = "template", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<TemplatePoint> points = new ArrayList<>();

    protected Template() {}

    /** A heading as written; null or blank heading leaves an own one out. */
    public record Written(PointKind kind, String heading, String help) {}

    /** The next version; throws at the field heading{n} or reason. */
    public Template(int number, List<Written> written, String reason, Employee by, Instant now) {
        this.number = number;
        this.reason = Text.required(reason, Text.SHORT, "reason");
        this.madeBy = by;
        this.madeAt = now;
        for (int i = 0; i < written.size(); i++) {
            Written each = written.get(i);
            boolean leftOut =
                    each.kind() == PointKind.OWN && Text.clean(each.heading()).isEmpty();
            if (!leftOut) {
                points.add(new TemplatePoint(this, points.size() + 1, each, i));
            }
        }
        Set<PointKind> demanded = EnumSet.complementOf(EnumSet.of(PointKind.OWN));
        Set<PointKind> kept = points.stream().map(TemplatePoint::getKind).collect(Collectors.toSet());
        long own = points.stream()
                .filter(point -> point.getKind() == PointKind.OWN)
                .count();
        if (!kept.containsAll(demanded) || points.size() - own != demanded.size() || own > MOST_OWN) {
            throw new DomainException("lexsarah.templateLacks");
        }
    }

    public int getNumber() {
        return number;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Null where the product delivered it. */
    public Employee getMadeBy() {
        return madeBy;
    }

    public String getReason() {
        return reason;
    }

    public List<TemplatePoint> getPoints() {
        return List.copyOf(points);
    }
}
