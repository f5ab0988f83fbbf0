package se.ledstjarnan.domain.lexsarah;

import java.util.List;
import java.util.Optional;

/** The stored versions of the headings. */
public interface Templates {

    /** The version that holds now, with its headings. */
    Template current();

    /** All, the newest first, without their headings. */
    List<Template> all();

    Optional<TemplatePoint> point(long id);

    void add(Template template);
}
