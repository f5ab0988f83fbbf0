package se.ledstjarnan.ejb.ivo;

import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.ivo.IvoCase;

/**
 * A kind of case, as the audit log, the register and links name it.
 *
 * @param type such as {@code lex-sarah}
 * @param folder of its pages, such as {@code lexsarah}
 */
public record CaseKind(String type, String folder) {

    public AuditSubject subject(IvoCase of) {
        return AuditSubject.of(
                type,
                of.getId(),
                of.getNumber(),
                of.getUnit() == null ? null : of.getUnit().getId());
    }

    /** The case among all kinds, such as {@code lex-sarah:12}. */
    public String key(IvoCase of) {
        return type + ':' + of.getId();
    }

    /** Where the kind is stored. */
    String table() {
        return type.replace('-', '_');
    }

    /** The page of the case. */
    public String path(IvoCase of) {
        return '/' + folder + "/case.xhtml?number=" + of.getNumber();
    }
}
