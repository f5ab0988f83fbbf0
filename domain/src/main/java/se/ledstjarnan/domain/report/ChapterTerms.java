package se.ledstjarnan.domain.report;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * What a definition says of one chapter. Cleaned when made; throws at the field that is wrong.
 *
 * @param level 1 for a chapter, 2 for one within the chapter before
 * @param guidance what its author is to think of
 * @param required whether it must be written before approval
 * @param role that answers for it
 * @param partPosition where it stands in the part that can be taken out; null where it is not of it
 * @param partHeading its heading there; null where it is the same
 * @param sources codes of the figures that stand in it, in order
 * @param rows whether documents say where the rows behind the figures are
 */
public record ChapterTerms(
        int level,
        String heading,
        String guidance,
        boolean required,
        Role role,
        Integer partPosition,
        String partHeading,
        List<String> sources,
        boolean rows)
        implements Serializable {

    /** No definition has more chapters. */
    public static final int MOST = 60;

    private static final int GUIDANCE = 2_000;

    /** Whose documents do not say where the rows are. */
    public ChapterTerms(
            int level,
            String heading,
            String guidance,
            boolean required,
            Role role,
            Integer partPosition,
            String partHeading,
            List<String> sources) {
        this(level, heading, guidance, required, role, partPosition, partHeading, sources, false);
    }

    public ChapterTerms {
        if (level < 1 || level > 2) {
            throw DomainException.at("level", "shared.required");
        }
        heading = Text.required(heading, Text.SHORT, "heading");
        guidance = Text.required(guidance, GUIDANCE, "guidance");
        if (role == null || !DefinitionTerms.AUTHORS.contains(role)) {
            throw DomainException.at("role", "report.rolesNeeded");
        }
        if (partPosition != null && (partPosition < 1 || partPosition > MOST)) {
            throw DomainException.at("partPosition", "report.partPosition", MOST);
        }
        partHeading = Text.optional(partHeading, Text.SHORT, "partHeading");
        sources = List.copyOf(sources);
    }
}
