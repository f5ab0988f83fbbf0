package se.ledstjarnan.ejb.report;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;

/**
 * A chapter to write in, with the figures that stand in it.
 *
 * @param version of the chapter alone
 * @param before text of the same chapter in the report of the period before; null where there is none
 * @param document the chapter as it will be read
 * @param next position of the chapter after it; null for the last
 */
public record ChapterView(
        int report,
        String title,
        int position,
        long version,
        String heading,
        String guidance,
        boolean required,
        Role role,
        EmployeeName author,
        String text,
        String writtenBy,
        Instant writtenAt,
        String before,
        List<CommentRow> comments,
        String document,
        boolean writable,
        Integer next)
        implements Serializable {}
