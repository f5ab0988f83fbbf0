package se.ledstjarnan.domain.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.Text;

/** A kind of operation (verksamhet), such as äldreomsorg or funktionsstöd; the municipality's own words. */
@Entity
@Table(name = "operation")
public class Operation extends BaseEntity {

    @Column(nullable = false, unique = true)
    private String name;

    protected Operation() {}

    public Operation(String name) {
        this.name = Text.required(name, Text.SHORT, "name");
    }

    public String getName() {
        return name;
    }
}
