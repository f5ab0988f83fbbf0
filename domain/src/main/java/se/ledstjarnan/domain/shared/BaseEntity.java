package se.ledstjarnan.domain.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.Objects;

/** Identity by one database sequence, so that an id names one row in the whole system. */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 1)
    private Long id;

    protected BaseEntity() {}

    /** With an id that the database has given out already; null for one to be given when the row is stored. */
    protected BaseEntity(Long id) {
        this.id = id;
    }

    /** Null until the row is stored. */
    public Long getId() {
        return id;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other != null
                        && getClass() == other.getClass()
                        && id != null
                        && Objects.equals(id, ((BaseEntity) other).id));
    }

    @Override
    public final int hashCode() {
        return getClass().hashCode();
    }
}
