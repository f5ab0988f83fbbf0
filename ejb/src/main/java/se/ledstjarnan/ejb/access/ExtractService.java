package se.ledstjarnan.ejb.access;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.access.AccessExtract;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.person.PersonIdentity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.access.JpaAccessLog.KnownCase;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.person.Identities;
import se.ledstjarnan.ejb.person.Persons;
import se.ledstjarnan.ejb.report.PdfRenderer;

/**
 * Takes out everything that was read or changed about one person, as a document to hand over. MAS gets what health care knows,
 * kvalitetssamordnare what social services know, socialchef both: the cases are those that the caller may read. That it was taken
 * out, and why, is in the log too.
 */
@Stateless
@DenyAll
public class ExtractService {

    @Inject
    private Identities identities;

    @Inject
    private Persons persons;

    @Inject
    private JpaAccessLog log;

    @Inject
    private ExtractPaper paper;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /**
     * The extract about the one with this identity, as PDF/A.
     *
     * @param identity as typed: a birth date, a personnummer or a coordination number
     * @param reason one of {@link AuditReason#toExtract()}
     */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public byte[] pdf(String identity, AuditReason reason) {
        PersonIdentity who = identities.read(identity);
        if (who == null) {
            throw DomainException.at("identity", "shared.required");
        }
        checkReason(reason);
        int onlyBirthDate = who.isBirthDateOnly()
                ? 0
                : log.readable(persons.casesConcerning(who.withoutNumber()), user.scope())
                        .size();
        return pdf(who.written(), persons.casesConcerning(who), onlyBirthDate, reason);
    }

    /** The same about whomever the case concerns, who is not named. A person known by name only has the one case. */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public byte[] pdfOfCase(String number, AuditReason reason) {
        checkReason(reason);
        KnownCase known = log.readable(number, user.scope());
        return pdf(paper.personOf(known.number()), persons.casesConcerningTheSame(known.id()), 0, reason);
    }

    private byte[] pdf(String about, List<Long> concerning, int onlyBirthDate, AuditReason reason) {
        List<KnownCase> cases = log.readable(concerning, user.scope());
        List<Long> ids = cases.stream().map(KnownCase::id).toList();
        AccessExtract extract = new AccessExtract(
                about,
                cases.stream().anyMatch(KnownCase::protectedIdentity),
                cases.stream().map(KnownCase::number).toList(),
                onlyBirthDate,
                log.entries(ids));
        byte[] pdf = renderer.render(paper.document(extract, reason));
        audit.recordExport("access-extract", ids, reason);
        return pdf;
    }

    private static void checkReason(AuditReason reason) {
        if (reason == null || !AuditReason.toExtract().contains(reason)) {
            throw DomainException.at("reason", "access.reasonMissing");
        }
    }
}
