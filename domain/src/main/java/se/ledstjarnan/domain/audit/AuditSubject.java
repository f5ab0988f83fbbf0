package se.ledstjarnan.domain.audit;

import java.util.regex.Pattern;

/**
 * What an entry is about. Everything about one case shares its chain, whatever part of the case was touched, so that a case can
 * be followed and checked on its own.
 *
 * @param chain the case as type and id, such as {@code deviation:123}
 * @param objectType the part that was touched, such as {@code measure}; the case's own type when it is the case itself
 * @param objectId id of that part
 * @param caseNumber the number people know the case by; null where it has none
 * @param unitId the unit the case belongs to; null where it belongs to none
 */
public record AuditSubject(String chain, String objectType, long objectId, String caseNumber, Long unitId) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Pattern CHAIN = Pattern.compile("[a-z][a-z-]{0,39}:[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9ÅÄÖåäö./-]{1,40}");

    public AuditSubject {
        if (!CHAIN.matcher(chain).matches() || !TYPE.matcher(objectType).matches()) {
            throw new IllegalArgumentException(
                    "An audit chain is type:id and a type is lower-case letters: " + objectType);
        }
        if (caseNumber != null && !NUMBER.matcher(caseNumber).matches()) {
            throw new IllegalArgumentException("A case number has no blanks and at most 40 characters");
        }
    }

    /** A case or another object that is followed on its own. */
    public static AuditSubject of(String type, long id, String caseNumber, Long unitId) {
        return new AuditSubject(type + ":" + id, type, id, caseNumber, unitId);
    }

    /** A part of this case: its entry joins the chain of the case. */
    public AuditSubject part(String type, long id) {
        return new AuditSubject(chain, type, id, caseNumber, unitId);
    }
}
